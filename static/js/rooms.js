// The rooms this person is in, refreshed now and then.

import { api } from "./api.js";
import { locale } from "./i18n.js";

const REFRESH_SECONDS = 15;

const byName = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });

export class Rooms extends EventTarget {
  #list = [];
  #edition = 0;
  #timer;
  #refreshing = null;
  #store;

  loaded = false;
  failed = false;

  // Those that were kept are shown until the server has answered.
  constructor({ store }) {
    super();
    this.#store = store;
    const kept = store.rooms;
    if (kept) this.#take(kept.map((room) => ({ ...room, isKept: true })));
    addEventListener("online", () => this.refresh());
    addEventListener("focus", () => this.refresh());
    document.addEventListener("visibilitychange", () => document.hidden || this.refresh());
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

  refresh() {
    this.#refreshing ??= this.#load().finally(() => (this.#refreshing = null));
    return this.#refreshing;
  }

  keep() {
    if (this.loaded) this.#store.rooms = this.#list;
  }

  async fetch(id) {
    return this.#keep(await api.get(`/rooms/${id}`));
  }

  async create(fields) {
    return this.#keep(await api.post("/rooms", fields));
  }

  async update(id, fields) {
    return this.#keep(await api.patch(`/rooms/${id}`, fields));
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

  // What the room's own log says is newer than the last refresh.
  note(id, fields) {
    const room = this.find(id);
    if (room) this.#keep({ ...room, ...fields });
  }

  async #load() {
    clearTimeout(this.#timer);
    const edition = this.#edition;
    try {
      const list = await api.all("/rooms?scope=mine&limit=200");
      // An answer that set out before a change of ours would undo it for a while.
      if (edition === this.#edition) this.#take(list);
      this.failed = false;
      this.keep();
    } catch (error) {
      this.failed = true;
      if (error.status === 401) return this.dispatchEvent(new Event("ended"));
    }
    this.#timer = setTimeout(() => this.refresh(), REFRESH_SECONDS * 1000);
    this.#changed();
  }

  #keep(room) {
    this.#edition += 1;
    this.#take([...this.#list.filter(({ id }) => id !== room.id), room]);
    this.#changed();
    return room;
  }

  #drop(id) {
    this.#edition += 1;
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
