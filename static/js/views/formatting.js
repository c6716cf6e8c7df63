// What the buttons of the bar and keys do in a text area. What they write can be undone like what is typed.

import { FORMATS, nextLine } from "../formats.js";
import { HAS_KEYBOARD, insertText, isComposing } from "./text-area.js";

// With Ctrl or Cmd; digits by their place, for with Shift they are other signs.
const KEYS = { b: "bold", i: "italic", e: "code" };
const SHIFTED_KEYS = { x: "strike", e: "code-block", l: "link" };
const SHIFTED_PLACES = { Digit7: "numbers", Digit8: "list", Digit9: "quote" };

export function offerFormats(bar, textarea) {
  bar.onclick = ({ target }) => {
    const button = target.closest("[data-format]");
    if (button) apply(textarea, FORMATS[button.dataset.format]);
  };
  bar.addEventListener("keydown", (event) => walk(bar, event));
  textarea.addEventListener("keydown", (event) => key(textarea, event));
}

export function apply(textarea, format) {
  const change = format({ value: textarea.value, start: textarea.selectionStart, end: textarea.selectionEnd });
  if (!change) return false;
  insertText(textarea, change.text, change);
  textarea.setSelectionRange(change.start, change.end);
  return true;
}

function key(textarea, event) {
  if (isComposing(event)) return;
  const format = formatOf(event);
  const isLine = event.key === "Enter" && (event.shiftKey || !HAS_KEYBOARD.matches) && !event.ctrlKey && !event.metaKey;
  const isDone = format ? apply(textarea, FORMATS[format]) : isLine && apply(textarea, nextLine);
  if (!isDone) return;
  event.preventDefault();
  event.stopPropagation();
}

function formatOf({ key: name, code, ctrlKey, metaKey, shiftKey, altKey }) {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = name.toLowerCase();
  return shiftKey ? (SHIFTED_KEYS[letter] ?? SHIFTED_PLACES[code]) : KEYS[letter];
}

// One stop of the Tab key; arrows walk within.
function walk(bar, event) {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!step) return;
  const buttons = [...bar.children].filter((button) => !button.hidden);
  const next = buttons.at((buttons.indexOf(document.activeElement) + step) % buttons.length);
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
  event.preventDefault();
  event.stopPropagation();
}
