// The rooms this person is in, as the account socket tells: a snapshot of all, then what changes.

import { api } from "./api.js";
import { locale } from "./i18n.js";

const byName = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });

export class Rooms extends EventTarget {
  #list = [];
  // A snapshot that has not come to its end.
  #coming = [];
  #store;
  #socket;
  #settle;

  loaded = false;
  // Resolves when the list is there, or can't be had for the time being.
  settled = new Promise((resolve) => (this.#settle = resolve));

  // Those that were kept are shown until the server has answered.
  constructor({ store, socket }) {
    super();
    this.#store = store;
    this.#socket = socket;
    const kept = store.rooms;
    if (kept) this.#take(kept.map((room) => ({ ...room, isKept: true })));
    socket.addEventListener("frame", ({ detail }) => this.#answers[detail.type]?.(detail));
    socket.addEventListener("state", () => this.#socketChanged());
    document.addEventListener("visibilitychange", () => document.hidden && this.keep());
  }

  // Whether what is shown may be out of date.
  get failed() {
    return !this.#socket.isOpen && this.#socket.state !== "connecting";
  }

  get mine() {
    return this.#list.filter((room) => room.role && !room.archived);
  }

  get archived() {
    return this.#list.filter((room) => room.role && room.archived);
  }

  find(id) {
    return this.#list.find((room) => room.id === id);
  }

  keep() {
    if (this.loaded) this.#store.rooms = this.#list;
  }

  async fetch(id) {
    return this.#put(await api.get(`/rooms/${id}`));
  }

  async create(fields) {
    return this.#put(await api.post("/rooms", fields));
  }

  async update(id, fields) {
    return this.#put(await api.patch(`/rooms/${id}`, fields));
  }

  async delete(id) {
    await api.delete(`/rooms/${id}`);
    this.#drop(id);
  }

  async join(id) {
    await api.put(`/rooms/${id}/membership`);
    return this.fetch(id);
  }

  async leave(id) {
    await api.delete(`/rooms/${id}/membership`);
    this.#drop(id);
  }

  // What this tab knows before the server says it.
  note(id, fields) {
    const room = this.find(id);
    if (room) this.#put({ ...room, ...fields });
  }

  #answers = {
    hello: () => (this.#coming = []),
    rooms: ({ items, more }) => {
      this.#coming.push(...items);
      if (!more) this.#began();
    },
    room: ({ item }) => {
      const isNew = !this.find(item.id)?.role;
      this.#put(item);
      if (isNew) this.dispatchEvent(new CustomEvent("came", { detail: item }));
    },
    room_gone: ({ room }) => this.#drop(room),
    read: ({ room, seq }) => this.note(room, { read_seq: seq }),
    unread: ({ room, ...counts }) => this.note(room, this.#withoutSeen(room, counts)),
  };

  #began() {
    this.#take(this.#coming);
    this.#coming = [];
    this.keep();
    this.#settle();
    this.#changed();
    this.dispatchEvent(new Event("loaded"));
  }

  #socketChanged() {
    if (this.#socket.isOpen) return;
    this.#settle();
    this.#changed();
  }

  // Counted before the server knew that all of it was on screen here: else a badge would flash up and go.
  #withoutSeen(id, { head, unread, last_message }) {
    const isSeen = head <= this.find(id)?.read_seq;
    return { head, unread: isSeen ? 0 : unread, last_message };
  }

  #put(room) {
    const before = this.find(room.id);
    if (before?.name === room.name) this.#list[this.#list.indexOf(before)] = room;
    else this.#take([...this.#list.filter((other) => other !== before), room]);
    this.#changed();
    return room;
  }

  #drop(id) {
    this.#list = this.#list.filter((room) => room.id !== id);
    this.#changed();
  }

  #take(rooms) {
    this.#list = rooms.sort((a, b) => byName.compare(a.name, b.name));
    this.loaded = true;
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
