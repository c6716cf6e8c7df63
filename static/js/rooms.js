// The rooms this person is in, as the account socket tells: a snapshot of all, then what changes.

import { api, withReason } from "./api.js";
import { locale, nameList, t } from "./i18n.js";
import { nameOf } from "./people.js";

const byName = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });

const keyOf = (name) => name.normalize("NFC").toLowerCase();

export class Rooms extends EventTarget {
  #list = [];
  // A snapshot that has not come to its end.
  #coming = [];
  #store;
  #socket;
  #directory;
  #settle;

  loaded = false;
  // Resolves when the list is there, or can't be had for the time being.
  settled = new Promise((resolve) => (this.#settle = resolve));

  // Those that were kept are shown until the server has answered.
  constructor({ store, socket, directory }) {
    super();
    this.#store = store;
    this.#socket = socket;
    this.#directory = directory;
    const kept = store.recall("rooms");
    if (kept) this.#take(kept.map((room) => ({ ...room, isKept: true })));
    this.loaded = Boolean(kept);
    socket.addEventListener("frame", ({ detail }) => this.#answers[detail.type]?.(detail));
    socket.addEventListener("state", () => this.#socketChanged());
    directory.addEventListener("change", () => this.#peopleChanged());
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

  // A public one, by its name of today.
  named(name) {
    const wanted = keyOf(name);
    return this.#list.find((room) => room.kind === "public" && keyOf(room.name) === wanted);
  }

  keep() {
    if (this.loaded) this.#store.keepRooms(this.#list);
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

  // The one that these people have already, or a new one.
  async openDirect(users) {
    return this.#put(await api.put("/direct", { users }));
  }

  // How I want to have it in my list.
  async set(id, settings) {
    return this.#put(await api.patch(`/rooms/${id}/mine`, settings));
  }

  async markAllRead() {
    await api.put("/me/read");
  }

  async delete(id, why) {
    await api.delete(withReason(`/rooms/${id}`, why));
    this.#drop(id);
  }

  async join(id) {
    await api.put(`/rooms/${id}/membership`);
    return this.fetch(id);
  }

  // Of a room that nobody would be left in: whether it is to "archive" or to "delete".
  async leave(id, { last = null } = {}) {
    await api.delete(`/rooms/${id}/membership${last ? `?last=${last}` : ""}`);
    this.#drop(id);
  }

  // By an owner of the server, to newcomers.
  async suggest(id, isSuggested) {
    const path = `/rooms/${id}/suggestion`;
    if (isSuggested) await api.put(path);
    else await api.delete(path);
    this.note(id, { suggested: isSuggested });
  }

  // What this tab knows before the server says it.
  note(id, fields) {
    const room = this.find(id);
    if (room) this.#put({ ...room, ...fields });
  }

  #answers = {
    hello: () => (this.#coming = []),
    // The first page of a snapshot brings one's own sections.
    rooms: ({ items, more, sections }) => {
      if (sections) this.#coming = [];
      this.#coming.push(...items);
      if (!more) this.#began();
    },
    room: ({ item }) => {
      this.#put(item);
      this.dispatchEvent(new CustomEvent("told", { detail: { id: item.id } }));
    },
    room_gone: ({ room }) => this.#drop(room),
    read: ({ room, seq }) => this.note(room, { read_seq: seq, toldReadSeq: seq }),
    unread: ({ type, room, ...counts }) => this.note(room, this.#withoutSeen(room, counts)),
  };

  #began() {
    this.#take(this.#coming);
    this.loaded = true;
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
  #withoutSeen(id, counts) {
    const isSeen = counts.head <= this.find(id)?.read_seq;
    return isSeen ? { ...counts, unread: 0 } : counts;
  }

  #put(given) {
    const room = this.#named(given);
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
    this.#list = rooms.map((room) => this.#named(room)).sort((a, b) => byName.compare(a.name, b.name));
  }

  // toldReadSeq: how far it has been read by what the server says. In read_seq this tab is ahead of it.
  // A direct room is called by the people in it, as they are called today; that of oneself alone is for notes.
  #named(given) {
    const room = { toldReadSeq: given.read_seq, ...given };
    if (room.kind !== "direct") return room;
    const people = room.people.map((person) => this.#directory.of(person));
    return { ...room, people, name: people.length ? nameList(people.map(nameOf)) : t("room.notes") };
  }

  #peopleChanged() {
    const renamed = this.#list.filter((room) => this.#named(room).name !== room.name);
    for (const room of renamed) this.#put(room);
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
