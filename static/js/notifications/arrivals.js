// What has just come, of all that the account socket tells: "message" in a room, "item" in the inbox. Knows no DOM.

import { api } from "../api.js";

// As many as can come between two looks at the inbox; the others wait there.
const ITEMS_AT_ONCE = 10;
// The server was away, or busy, when it was asked what had come.
const AGAIN_MS = 3000;
const KINDS = new Set(["mention", "reply"]);

export class Arrivals extends EventTarget {
  #me;
  #rooms;
  #isWanted;
  // By room, the newest message that is known.
  #newest = new Map();
  // Whether all rooms are known as they are: one that is told of then is new.
  #isBegun = false;
  // The time of the newest item that is known, and how many are unread; null until that was told.
  #inbox = null;

  // isWanted() tells whether it is worth to ask what came into the inbox.
  constructor({ me, rooms, inbox, socket, isWanted }) {
    super();
    this.#me = me;
    this.#rooms = rooms;
    this.#isWanted = isWanted;
    this.#inbox = inbox.told;
    this.#isBegun = rooms.loaded && rooms.mine.every((room) => !room.isKept);
    if (this.#isBegun) this.#begin();
    socket.addEventListener("frame", ({ detail }) => this.#answers[detail.type]?.(detail));
  }

  #answers = {
    rooms: ({ more }) => more || (this.#isBegun ? this.#lookAtAll() : this.#begin()),
    room: ({ item }) => this.#look(item.id),
    unread: ({ room }) => this.#look(room),
    inbox: (told) => this.#lookInInbox(told),
  };

  #begin() {
    this.#isBegun = true;
    for (const room of this.#rooms.mine) this.#note(room);
  }

  // The connection was lost: what came meanwhile comes now.
  #lookAtAll() {
    for (const { id } of this.#rooms.mine) this.#look(id);
  }

  #look(id) {
    const room = this.#rooms.find(id);
    if (!this.#isBegun || !room?.role) return;
    const isKnown = this.#newest.has(id);
    const before = this.#newest.get(id) ?? 0;
    this.#note(room);
    const { last_message: last } = room;
    // Whoever comes into a room finds what was said before; somebody who writes for the first time makes one.
    if (!last || last.seq <= before || !(isKnown || room.kind === "direct")) return;
    if (last.user.id === this.#me.id || last.deleted || last.seq <= room.read_seq) return;
    this.#tell("message", { room, message: last });
  }

  #note({ id, last_message: last }) {
    this.#newest.set(id, last?.seq ?? 0);
  }

  // An item that comes anew has another time.
  async #lookInInbox({ at, unread }) {
    const before = this.#inbox;
    this.#inbox = { at: latest(at, before?.at), unread };
    const known = before?.at ?? "";
    // Two may have come in the same moment.
    const isBeside = at === known && unread > before?.unread;
    if (!before || !at || !(at > known || isBeside) || !this.#isWanted()) return;
    const found = await api.get(`/me/inbox?limit=${ITEMS_AT_ONCE}`).catch(() => null);
    if (!found) return this.#lookAgain(before, { at, unread });
    const news = found.items.filter((item) => item.unread && KINDS.has(item.kind) && (isBeside ? item.at === at : item.at > known));
    for (const item of news.reverse()) this.#tell("item", item);
  }

  // What the next look has told meanwhile comes twice, and rings once (notifier.js).
  #lookAgain(before, told) {
    this.#inbox = before;
    setTimeout(() => this.#lookInInbox(told), AGAIN_MS);
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

const latest = (one, other) => ((one ?? "") > (other ?? "") ? one : (other ?? null));
