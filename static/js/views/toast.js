// A short word above the composer that goes away by itself, with a way to take back what it tells of.

import { explain } from "../i18n.js";
import { textElement } from "./elements.js";

const SHOWN_SECONDS = 4;
const UNDO_SECONDS = 10;

// undo: {label, act}
export function say(text, { undo = null } = {}) {
  const toast = textElement("p", text, "toast");
  if (undo) toast.append(" ", undoButton(toast, undo));
  visibleToasts().append(toast);
  setTimeout(() => toast.remove(), (undo ? UNDO_SECONDS : SHOWN_SECONDS) * 1000);
}

// What an error means to whoever asked for something.
export const sayWhy = (error) => say(explain(error));

// Above the composer, or at the foot of the page that stands in the place of a conversation.
function visibleToasts() {
  const all = [...document.querySelectorAll(".toasts")];
  return all.find((place) => place.checkVisibility()) ?? all.at(-1);
}

function undoButton(toast, { label, act }) {
  const button = textElement("button", label, "link-button");
  button.type = "button";
  button.onclick = () => {
    toast.remove();
    act();
  };
  return button;
}
