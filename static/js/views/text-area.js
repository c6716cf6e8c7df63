// What every text area for messages does: grows with its text, and tells Enter from "choose this character".

// Some browsers report the Enter that ends a composition only by this old number.
const COMPOSING_KEY_CODE = 229;

export const isComposing = (event) => event.isComposing || event.keyCode === COMPOSING_KEY_CODE;

// Where people point with a finger, the keyboard is on the screen.
export const HAS_KEYBOARD = matchMedia("(hover: hover)");

// A screen keyboard has one Enter, and people need lines more often than that key to send.
export const isSendKey = (event) => isPlainEnter(event) && HAS_KEYBOARD.matches;

const isPlainEnter = (event) => event.key === "Enter" && !event.shiftKey && !isComposing(event);

// What no server can store is left out: half a character, and the one that ends strings.
export const textOf = (textarea) => textarea.value.toWellFormed().replaceAll("\0", "").trim();

// In the place of what is selected, as if it had been typed: so it can be undone.
export function insertText(textarea, text, { from = textarea.selectionStart, to = textarea.selectionEnd } = {}) {
  textarea.focus({ preventScroll: true });
  textarea.setSelectionRange(from, to);
  if (document.execCommand("insertText", false, text)) return;
  textarea.setRangeText(text, from, to, "end");
  textarea.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

// Most browsers do it by themselves; measuring at each key would lay the whole page out.
const GROWS_BY_ITSELF = CSS.supports("field-sizing", "content");

export function grow(textarea) {
  if (GROWS_BY_ITSELF) return;
  textarea.style.blockSize = "auto";
  textarea.style.blockSize = `${textarea.scrollHeight}px`;
}
