// A short word above the composer that goes away by itself.

import { find, textElement } from "./elements.js";

const SHOWN_SECONDS = 4;

export function say(text) {
  const toast = textElement("p", text, "toast");
  find(".toasts").append(toast);
  setTimeout(() => toast.remove(), SHOWN_SECONDS * 1000);
}
