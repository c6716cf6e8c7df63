// The bar of formats. It is there at once, so that nothing moves when what its buttons do has come (formatting.js).

import { kept } from "../root.js";
import { clone } from "./elements.js";
import { withLater } from "./with-later.js";

export function formatBar() {
  const bar = clone("format-bar");
  // The selection stays, and so does the keyboard of a phone.
  bar.addEventListener("pointerdown", (event) => event.preventDefault());
  // By then the bar has what is to be done at a click.
  bar.onclick = ({ target }) => withLater(() => target.closest("button")?.click());
  return bar;
}

// A button that shows and hides the bar; this browser keeps which.
export function offerBar(button, bar) {
  const show = (isShown) => {
    bar.hidden = !isShown;
    button.setAttribute("aria-expanded", isShown);
  };
  button.onclick = () => {
    show(bar.hidden);
    keep(!bar.hidden);
  };
  show(isKept());
}

const KEPT = kept("format-bar");

function keep(isShown) {
  try {
    localStorage.setItem(KEPT, isShown);
  } catch {
    // Without storage it is closed next time.
  }
}

function isKept() {
  try {
    return localStorage.getItem(KEPT) === "true";
  } catch {
    return false;
  }
}
