// The inbox: what concerns the reader, to open and to be done with.

import { pathOf } from "../address.js";
import { shortDate, t, tn } from "../i18n.js";
import { withoutMarks } from "../markup.js";
import { nameOf } from "../people.js";
import { saidIn } from "../shown.js";
import { clone, find, setText } from "./elements.js";
import { Filters } from "./filters.js";
import { oncePerFrame } from "./frame.js";
import { showPicture } from "./people-in-text.js";
import { showPages } from "./show-pages.js";
import { sayWhy } from "./toast.js";

// A line or two of what was said.
const MOST_CHARACTERS = 200;
const STEPS = { ArrowDown: 1, ArrowUp: -1 };

// What is said in a thread only is read there.
function placeOf({ kind, message: { seq, thread, in_room } }) {
  const root = kind === "reply" ? seq : in_room ? null : thread;
  return root ? { panel: `thread:${root}` } : { seq };
}

const textOf = (said) =>
  said.deleted ? t("message.deleted") : withoutMarks(saidIn(said)).replace(/\s+/gu, " ").slice(0, MOST_CHARACTERS);

export class InboxPage {
  #element;
  #inbox;
  #parts;
  #draw;
  #filters;

  // parts: {rooms, directory, blocks}
  constructor(element, { inbox, ...parts }) {
    this.#element = element;
    this.#inbox = inbox;
    this.#parts = parts;
    this.#draw = showPages(element, {
      list: inbox.list,
      into: ".inbox-list",
      none: ".inbox-none",
      create: () => clone("inbox-item"),
      update: (item, about) => this.#update(item, about),
    });
    const drawSoon = oncePerFrame(() => element.hidden || this.#draw());
    for (const part of [parts.rooms, parts.directory, parts.blocks]) part.addEventListener("change", drawSoon);
    this.#filters = new Filters(element, (filter) => this.#choose(filter));
    find('[data-testid="inbox-all-done"]', element).onclick = () => this.#attempt(inbox.setAllDone());
    find(".inbox-list", element).addEventListener("keydown", (event) => this.#key(event));
  }

  show() {
    this.#choose(this.#inbox.filter);
    find(".place-title", this.#element).focus();
  }

  leave() {
    this.#inbox.leave();
  }

  #choose(filter) {
    this.#filters.show(filter);
    setText(find(".inbox-none", this.#element), t(filter === "done" ? "inbox.none.done" : "inbox.none"));
    this.#inbox.show(filter);
  }

  #update(item, about) {
    const { message, by, unread, done } = about;
    const { directory, rooms } = this.#parts;
    const person = directory.of(by);
    const link = find("a", item);
    item.classList.toggle("is-unread", unread);
    link.href = pathOf({ view: "room", room: message.room, ...placeOf(about) });
    showPicture(find(".avatar-button", item), person);
    setText(find(".inbox-what", link), this.#whatOf(about, nameOf(person)));
    setText(find(".inbox-room", link), rooms.find(message.room)?.name ?? "");
    setText(find(".inbox-time", link), shortDate(new Date(about.at)));
    setText(find(".inbox-text", link), this.#wordsOf(about));
    const button = find(".icon-button", item);
    button.title = t(done ? "inbox.reopen" : "inbox.done");
    button.setAttribute("aria-label", button.title);
    button.onclick = () => this.#setDone(item, about);
  }

  // A reply is by whoever caused the item.
  #wordsOf({ message, reply, by }) {
    const said = reply ? { ...reply, user: by } : message;
    return this.#parts.blocks.has(said.user.id) && !said.deleted ? t("message.blocked") : textOf(said);
  }

  #whatOf({ kind, emoji, count }, name) {
    if (kind !== "reaction") return t(`inbox.${kind}`, { name });
    return tn("inbox.reaction", count, { name, emoji: emoji ?? "" });
  }

  // The focus goes on to the next one.
  async #setDone(item, { id, done }) {
    const next = item.nextElementSibling ?? item.previousElementSibling;
    const hadFocus = item.contains(document.activeElement);
    await this.#attempt(this.#inbox.setDone(id, !done));
    if (hadFocus) (next ? find("a", next) : find(".place-title", this.#element)).focus();
  }

  #key(event) {
    const item = event.target.closest(".inbox-item");
    if (!item || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEPS[event.key];
    if (event.key === "Delete") find(".icon-button", item).click();
    else if (step) (step > 0 ? item.nextElementSibling : item.previousElementSibling)?.querySelector("a").focus();
    else return;
    event.preventDefault();
  }

  #attempt(done) {
    return done.catch(sayWhy);
  }
}
