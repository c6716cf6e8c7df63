// A short word at the edge of the page that goes away by itself.

import { textElement } from "./elements.js";

const SHOWN_SECONDS = 4;

export function say(text) {
  const toast = textElement("p", text, "toast");
  toast.setAttribute("role", "status");
  document.body.append(toast);
  setTimeout(() => toast.remove(), SHOWN_SECONDS * 1000);
}
