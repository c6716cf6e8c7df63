// The one place beside the conversation. What it shows is in the address; opening one panel takes the place of another.

import { panelOf } from "../panels/index.js";
import { find, setText } from "./elements.js";

export class SideSlot {
  #element;
  #router;
  #isOverlay;
  #parts;
  #shown = null;
  #showing;
  #cameFrom = null;

  // isOverlay() tells whether it lies over the conversation, so that the focus goes into it and back. The other parts are
  // for the panels.
  constructor(element, { router, isOverlay, ...parts }) {
    this.#element = element;
    this.#router = router;
    this.#parts = { router, ...parts };
    this.#isOverlay = isOverlay;
    find(".slot-close", element).onclick = () => router.up();
  }

  // One with a field to write in: where it is open, the focus goes there.
  open(kind) {
    const field = this.#shown?.kind === kind ? this.#element.querySelector(".slot-body input") : null;
    if (!field) return this.#router.go({ ...this.#router.address, panel: kind });
    field.focus();
    field.select();
  }

  // `name` may carry what the panel is about: "person:u_1", "thread:12", or "thread:12:15" for a place in it.
  // Without one, or with an unknown one, the slot is closed.
  show(name, conversation) {
    const [kind = "", ...rest] = name?.split(":") ?? [];
    const subject = rest.join(":") || null;
    const panel = conversation && panelOf(kind, subject);
    if (this.#shown?.name === name && this.#shown?.conversation === conversation) return;
    this.#showing?.abort();
    this.#showing = new AbortController();
    this.#moveFocus({ wasOpen: this.#shown !== null, isOpen: Boolean(panel) }, () => {
      this.#element.hidden = !panel;
      this.#shown = panel ? { name, kind, conversation } : null;
      if (panel) this.#fill(panel, kind, { conversation, subject });
    });
  }

  #fill(panel, kind, { conversation, subject }) {
    const before = find(".slot-body", this.#element);
    // A new one is at its top without being asked where it is, which would cost a layout.
    const body = before.cloneNode(false);
    before.replaceWith(body);
    this.#element.dataset.panel = kind;
    setText(find(".slot-title", this.#element), panel.title());
    panel.show(body, { conversation, subject, isOverlay: this.#isOverlay, ...this.#parts, signal: this.#showing.signal });
  }

  get #hasFocus() {
    return this.#element.contains(document.activeElement);
  }

  // Into what has opened over the conversation, and back to where it came from.
  #moveFocus({ wasOpen, isOpen }, change) {
    if (!wasOpen) this.#cameFrom = document.activeElement;
    const hadFocus = this.#hasFocus;
    change();
    const goesInto = isOpen && (hadFocus || (!wasOpen && this.#isOverlay()));
    // Unless the panel has a field that is to be written in at once.
    if (goesInto && !this.#hasFocus) find(".slot-close", this.#element).focus();
    if (wasOpen && !isOpen && hadFocus) this.#cameFrom?.focus();
  }
}
