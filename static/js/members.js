// The people of one room: their roles, and who of them is here.

import { api } from "./api.js";

// Several people joining at once are one question to the server.
const GATHER_SECONDS = 0.4;

export class Members extends EventTarget {
  #room;
  #here = new Set();
  #timer;
  #list = [];

  loaded = false;
  failed = false;

  constructor({ room }) {
    super();
    this.#room = room;
  }

  get list() {
    return this.#list.map((member) => ({ ...member, here: this.#here.has(member.user.id) }));
  }

  // Takes a presence frame: the whole set, or who came and went.
  presence({ here, came = [], gone = [] }) {
    if (here) this.#here = new Set(here);
    for (const id of came) this.#here.add(id);
    for (const id of gone) this.#here.delete(id);
    this.#changed();
  }

  reloadSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.load(), GATHER_SECONDS * 1000);
  }

  async load() {
    try {
      this.#list = await api.all(`/rooms/${this.#room}/members?limit=200`);
      this.loaded = true;
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.#changed();
  }

  async add(name) {
    await api.put(`/rooms/${this.#room}/members/${encodeURIComponent(name)}`);
    await this.load();
  }

  async setRole(userId, role) {
    await api.patch(`/rooms/${this.#room}/members/${userId}`, { role });
    await this.load();
  }

  async remove(userId) {
    await api.delete(`/rooms/${this.#room}/members/${userId}`);
    await this.load();
  }

  close() {
    clearTimeout(this.#timer);
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
