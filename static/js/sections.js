// The sections of the list of rooms: the fixed ones, one's own, and which of them are folded.

import { kept } from "./root.js";

const FOLDED = kept("folded");
// Old rooms are looked for now and then; the others are used all day.
const FOLDED_AT_FIRST = ["archived"];

export class Sections extends EventTarget {
  #folded = new Set(JSON.parse(localStorage.getItem(FOLDED)) ?? FOLDED_AT_FIRST);
  #currentId = null;
  #currentWasUnread = false;
  #store;

  // One's own, in their order: {id, name}.
  own = [];

  constructor({ socket, store }) {
    super();
    this.#store = store;
    this.own = store.recall("sections") ?? [];
    socket.addEventListener("frame", ({ detail: { type, sections, items } }) => {
      if (type === "rooms" && sections) this.#take(sections);
      if (type === "sections") this.#take(items);
    });
  }

  // One that was just made.
  note(section) {
    if (!this.own.some(({ id }) => id === section.id)) this.#take([...this.own, section]);
  }

  nameOf(id) {
    return this.own.find((section) => section.id === id)?.name ?? "";
  }

  // A room that was opened from among the unread ones stays there until another one is opened.
  enter(room) {
    if (room?.id === this.#currentId) return;
    this.#currentId = room?.id ?? null;
    this.#currentWasUnread = Boolean(room && this.isNews(room));
  }

  // What is said in a room of which one wants to hear nothing waits in its place; of somebody one blocks nothing is told.
  isNews(room) {
    return room.unread > 0 && room.mine?.notify !== "nothing" && !room.blocked;
  }

  // By the names of the fixed ones and the ids of one's own, from the top down.
  of({ mine, archived }) {
    const found = { unread: [], favourites: [], ...Object.fromEntries(this.own.map(({ id }) => [id, []])), rooms: [], people: [] };
    for (const room of mine) if (!this.#isHidden(room)) found[this.#sectionOf(room, found)].push(room);
    found.people.sort((a, b) => lastAt(b) - lastAt(a));
    return { ...found, archived };
  }

  isFolded(section) {
    return this.#folded.has(section);
  }

  fold(section, folded) {
    if (folded) this.#folded.add(section);
    else this.#folded.delete(section);
    localStorage.setItem(FOLDED, JSON.stringify([...this.#folded]));
  }

  #sectionOf(room, found) {
    if (room.id === this.#currentId ? this.#currentWasUnread : this.isNews(room)) return "unread";
    if (room.mine?.favourite) return "favourites";
    if (found[room.mine?.section]) return room.mine.section;
    return room.kind === "direct" ? "people" : "rooms";
  }

  // The conversation with somebody one blocks is found where one looks for it.
  #isHidden(room) {
    return room.id !== this.#currentId && (room.mine?.hidden || room.blocked);
  }

  #take(own) {
    this.own = own;
    this.#store.keep("sections", own);
    this.dispatchEvent(new Event("change"));
  }
}

const lastAt = ({ last_message: last }) => (last ? Date.parse(last.at) : 0);
