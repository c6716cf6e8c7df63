// What can be done with a message: by mouse, by long press, and with the keyboard. The list is one stop of the Tab key:
// arrows walk from message to message, Enter leads into one, Esc out of it.

import { actionsOf } from "../message-actions.js";
import { clone, find } from "./elements.js";
import { itemOf } from "./message-row.js";
import { nameReaction } from "./reactions.js";
import { SCROLLS } from "./text-nodes.js";

const LONG_PRESS_MS = 450;
// A finger that holds still moves a little.
const STILL_PX = 10;
// A finger that is drawn so far to the right, and hardly up or down, quotes the message.
const SWIPE_PX = 64;
// A line or two of what was read stays in view.
const PAGE = 0.9;

const PLAYERS = "audio, video";
const INSIDE = `a[href], button:not([hidden]), input:not([disabled]), ${PLAYERS}`;
const STOPS = `${INSIDE}, ${SCROLLS}`;

export class RowActions {
  #log;
  #scroller;
  #timeline;
  #conversation;
  #do;
  #press = null;

  // actions: {react, reaction, vote, press, person, unread, link, edit, delete, more, retry, discard}, each called with (row, item) and the button.
  constructor({ log, scroller, timeline, actions }) {
    this.#log = log;
    this.#scroller = scroller;
    this.#timeline = timeline;
    this.#do = actions;
    log.addEventListener("pointerover", ({ target }) => this.#equip(target.closest(".message")));
    for (const type of ["pointerover", "focusin"]) log.addEventListener(type, ({ target }) => this.#name(target));
    log.addEventListener("focusin", ({ target }) => this.#arrive(target.closest(".message")));
    log.addEventListener("focusout", (event) => this.#depart(event));
    log.addEventListener("click", (event) => this.#click(event));
    log.addEventListener("change", ({ target }) => target.closest(".poll-option") && this.#vote(target.closest(".message")));
    log.addEventListener("keydown", (event) => this.#key(event));
    this.#listenToFingers();
    // Tab enters the list at the last message that is in view.
    scroller.addEventListener("focus", () => scroller.matches(":focus-visible") && this.#timeline.lastOnScreen?.focus());
  }

  show(conversation) {
    this.#conversation = conversation;
    this.#scroller.tabIndex = 0;
  }

  // Around each drawing of rows: with its row the focus would fall out of the list.
  around(change) {
    const hadFocus = this.#log.contains(document.activeElement);
    change();
    // The list stays one stop, also when the row that was it is drawn no more.
    if (!find('.message[tabindex="0"]', this.#log)) this.#scroller.tabIndex = 0;
    if (hadFocus && !this.#log.contains(document.activeElement)) this.#scroller.focus({ preventScroll: true });
  }

  // Made when first needed: hundreds of hidden toolbars would weigh on every list.
  #equip(row) {
    if (!row || row.dataset.state !== "sent") return;
    const toolbar = find(".message-actions", row) ?? row.appendChild(clone("message-actions"));
    const item = itemOf(row);
    const offered = new Set(actionsOf(item, this.#conversation).map(({ name }) => name));
    // On what was deleted a bar for the sheet alone isn't worth its place.
    if (!item.entry.deleted) offered.add("more");
    // Four at most.
    if (offered.has("edit")) offered.delete("thread");
    for (const button of toolbar.children) button.hidden = !offered.has(button.dataset.action);
    toolbar.hidden = [...toolbar.children].every((button) => button.hidden);
  }

  #name(target) {
    const chip = target.closest(".reaction");
    if (chip) nameReaction(chip, itemOf(chip.closest(".message")).entry, this.#conversation);
  }

  #arrive(row) {
    if (!row) return;
    this.#equip(row);
    this.#scroller.tabIndex = -1;
    for (const other of this.#log.querySelectorAll('.message[tabindex="0"]')) other.tabIndex = -1;
    row.tabIndex = 0;
  }

  #depart({ target, relatedTarget }) {
    const row = target.closest(".message");
    if (row && !row.contains(relatedTarget)) for (const inside of row.querySelectorAll(STOPS)) inside.tabIndex = -1;
  }

  #click(event) {
    const { target } = event;
    const row = target.closest(".message");
    const button = target.closest("[data-action]");
    const action = target.matches(".avatar, .message-author") ? "person" : button?.dataset.action;
    // In a tab of its own, a link is the browser's.
    if (!row || (button?.href && (event.ctrlKey || event.metaKey || event.shiftKey))) return;
    if (button?.href) event.preventDefault();
    this.#do[action]?.(row, itemOf(row), button);
  }

  #vote(row) {
    this.#do.vote(row, itemOf(row));
  }

  #key(event) {
    const row = event.target.closest(".message");
    if (!row || event.target.matches("textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.startsWith("Arrow") && event.target.matches(`${SCROLLS}, ${PLAYERS}`)) return;
    const act = event.target === row ? this.#keyOn(row, event.key) : this.#keyInside(row, event.key);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  #keyOn(row, key) {
    const { list } = this.#timeline;
    return {
      Enter: () => this.#goInside(row),
      ArrowUp: () => this.#goTo(list.beside(row, -1)),
      ArrowDown: () => this.#goTo(list.beside(row, 1)),
      Home: () => this.#goTo(list.first()),
      End: () => {
        this.#timeline.toNewest();
        this.#timeline.focusNewest();
      },
      PageUp: () => this.#goPage(-PAGE),
      PageDown: () => this.#goPage(PAGE),
    }[key];
  }

  #keyInside(row, key) {
    if (key === "Escape") return () => row.focus({ preventScroll: true });
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
    const stops = this.#stopsIn(row);
    return step && (() => stops.at((stops.indexOf(document.activeElement) + step) % stops.length).focus());
  }

  #goTo(row) {
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
  }

  #goPage(share) {
    const { list } = this.#timeline;
    this.#timeline.scroll(share);
    const { top } = this.#scroller.getBoundingClientRect();
    const first = list.messageRows.find((row) => row.getBoundingClientRect().top >= top);
    (share < 0 ? first : this.#timeline.lastOnScreen)?.focus({ preventScroll: true });
  }

  #goInside(row) {
    const stops = this.#stopsIn(row);
    for (const stop of stops) stop.tabIndex = 0;
    stops[0]?.focus({ preventScroll: true });
  }

  #stopsIn = (row) => [...row.querySelectorAll(STOPS)];

  // A long press opens what can be done, a finger drawn along the line quotes. Else one that moves is scrolling.
  #listenToFingers() {
    const log = this.#log;
    log.addEventListener("pointerdown", (event) => this.#pressed(event), { passive: true });
    log.addEventListener("pointermove", (event) => this.#moved(event), { passive: true });
    for (const type of ["pointerup", "pointercancel"]) log.addEventListener(type, () => this.#release(), { passive: true });
    this.#scroller.addEventListener("scroll", () => this.#release(), { passive: true });
    // The browser's own menu for a long press would lie above ours. Links keep theirs.
    log.addEventListener("contextmenu", (event) => {
      if (event.pointerType === "touch" && !event.target.closest("a[href]")) event.preventDefault();
    });
  }

  #pressed({ pointerType, target, clientX, clientY, isPrimary }) {
    this.#release();
    const row = pointerType === "touch" && isPrimary && !target.closest(`${INSIDE}, textarea`) && target.closest(".message");
    if (!row) return;
    const timer = setTimeout(() => {
      this.#press = null;
      swallowClick();
      this.#do.more(row, itemOf(row));
    }, LONG_PRESS_MS);
    this.#press = { row, timer, clientX, clientY };
  }

  #moved({ clientX, clientY }) {
    const press = this.#press;
    if (!press) return;
    const [along, across] = [clientX - press.clientX, Math.abs(clientY - press.clientY)];
    if (Math.hypot(along, across) > STILL_PX) clearTimeout(press.timer);
    if (across > SWIPE_PX / 2) this.#release();
    else if ((getComputedStyle(this.#log).direction === "rtl" ? -along : along) > SWIPE_PX) this.#swipe(press.row);
  }

  #swipe(row) {
    this.#release();
    const item = itemOf(row);
    if (actionsOf(item, this.#conversation).some(({ name }) => name === "quote")) this.#do.quote(row, item);
  }

  #release() {
    clearTimeout(this.#press?.timer);
    this.#press = null;
  }
}

// The finger is still down, and what it opened lies under it: lifted, it presses nothing.
function swallowClick() {
  const swallow = (event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("click", swallow, { capture: true, once: true });
  addEventListener("pointerdown", () => removeEventListener("click", swallow, { capture: true }), { capture: true, once: true });
}
