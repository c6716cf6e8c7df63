// What every text area for messages does: grows with its text, and tells Enter from "choose this character".

// Some browsers report the Enter that ends a composition only by this old number.
const COMPOSING_KEY_CODE = 229;

export const isComposing = (event) => event.isComposing || event.keyCode === COMPOSING_KEY_CODE;

export const isPlainEnter = (event) => event.key === "Enter" && !event.shiftKey && !isComposing(event);

// What no server can store is left out: half a character, and the one that ends strings.
export const textOf = (textarea) => textarea.value.toWellFormed().replaceAll("\0", "").trim();

export function grow(textarea) {
  textarea.style.blockSize = "auto";
  textarea.style.blockSize = `${textarea.scrollHeight}px`;
}
