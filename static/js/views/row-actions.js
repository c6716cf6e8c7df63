// What can be done with a message: by mouse, by long press, and with the keyboard.

import { mayDelete, mayEdit } from "../permissions.js";
import { clone, find } from "./elements.js";
import { itemOf } from "./message-row.js";

const LONG_PRESS_MS = 450;

export class RowActions {
  #log;
  #scroller;
  #conversation;
  #do;
  #press;

  // actions: {copy, edit, delete, retry, discard}, each called with (row, entry).
  constructor({ log, scroller, actions }) {
    this.#log = log;
    this.#scroller = scroller;
    this.#do = actions;
    log.addEventListener("pointerover", ({ target }) => this.#equip(target.closest(".message")));
    log.addEventListener("focusin", ({ target }) => this.#arrive(target.closest(".message")));
    log.addEventListener("click", ({ target }) => this.#click(target.closest("[data-action]")));
    log.addEventListener("keydown", (event) => this.#walk(event));
    log.addEventListener("pointerdown", (event) => this.#pressed(event));
    for (const type of ["pointerup", "pointercancel", "pointermove"]) {
      log.addEventListener(type, () => clearTimeout(this.#press), { passive: true });
    }
    // Tab enters the list at its newest message.
    scroller.addEventListener("focus", () => scroller.matches(":focus-visible") && this.#rows.at(-1)?.focus());
  }

  show(conversation) {
    this.#conversation = conversation;
    this.#scroller.tabIndex = 0;
  }

  get #rows() {
    return [...this.#log.querySelectorAll(".message")];
  }

  // Made when first needed: hundreds of hidden toolbars would weigh on every list.
  #equip(row) {
    if (!row || row.dataset.state !== "sent") return;
    const toolbar = find(".message-actions", row) ?? row.appendChild(clone("message-actions"));
    const { entry } = itemOf(row);
    find('[data-action="copy"]', toolbar).hidden = Boolean(entry.deleted) || !navigator.clipboard;
    find('[data-action="edit"]', toolbar).hidden = !mayEdit(entry, this.#conversation);
    find('[data-action="delete"]', toolbar).hidden = !mayDelete(entry, this.#conversation);
    toolbar.hidden = [...toolbar.children].every((button) => button.hidden);
  }

  #arrive(row) {
    this.#equip(row);
    this.#scroller.tabIndex = -1;
    for (const other of this.#log.querySelectorAll('.message[tabindex="0"]')) other.tabIndex = -1;
    if (row) row.tabIndex = 0;
  }

  #click(button) {
    const row = button?.closest(".message");
    if (row) this.#do[button.dataset.action]?.(row, itemOf(row).entry);
  }

  #walk(event) {
    const row = event.target.closest(".message");
    if (!row || event.target.matches("textarea")) return;
    const rows = this.#rows;
    const index = rows.indexOf(row);
    const next = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: rows.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    rows[next]?.focus({ preventScroll: true });
    rows[next]?.scrollIntoView({ block: "nearest" });
  }

  #pressed({ pointerType, target }) {
    clearTimeout(this.#press);
    const row = pointerType === "touch" && target.closest(".message");
    if (row) this.#press = setTimeout(() => row.focus({ preventScroll: true }), LONG_PRESS_MS);
  }
}
