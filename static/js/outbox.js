// What was written and is not known to be stored yet. One storage key per letter: tabs share it without overwriting
// each other, and a reload finds it again.

import { newClientId } from "./client-id.js";

export class Outbox extends EventTarget {
  #prefix;
  #storage;
  #letters = new Map();

  constructor({ userId, storage = localStorage }) {
    super();
    this.#prefix = `parley:outbox:${userId}:`;
    this.#storage = storage;
    for (const key of Object.keys(storage)) this.#read(key, storage.getItem(key));
    addEventListener("storage", ({ key, newValue }) => this.#heardFromOtherTab(key, newValue));
  }

  get all() {
    return [...this.#letters.values()].sort((a, b) => a.at.localeCompare(b.at));
  }

  of(room) {
    return this.all.filter((letter) => letter.room === room);
  }

  waiting(room) {
    return this.of(room).filter((letter) => !letter.failure);
  }

  add(room, text) {
    const letter = { clientId: newClientId(), room, text, at: this.#now() };
    this.#write(letter);
    return letter;
  }

  // Stored on the server, or given up by its writer: the only two ways out.
  remove(clientId) {
    if (!this.#letters.delete(clientId)) return;
    this.#storage.removeItem(this.#prefix + clientId);
    this.#changed();
  }

  fail(clientId, failure) {
    const letter = this.#letters.get(clientId);
    if (letter) this.#write({ ...letter, failure });
  }

  // The same client_id makes a second try harmless, unless that id is what the server objected to.
  retry(clientId) {
    const { failure, ...letter } = this.#letters.get(clientId);
    if (failure !== "client_id_reused") return this.#write(letter);
    this.remove(clientId);
    this.#write({ ...letter, clientId: newClientId() });
  }

  clear() {
    for (const { clientId } of this.all) this.remove(clientId);
  }

  // Letters written within one millisecond keep their order.
  #now() {
    const last = this.all.at(-1)?.at;
    const now = new Date().toISOString();
    return last && now <= last ? new Date(Date.parse(last) + 1).toISOString() : now;
  }

  #write(letter) {
    this.#letters.set(letter.clientId, letter);
    try {
      this.#storage.setItem(this.#prefix + letter.clientId, JSON.stringify(letter));
    } catch {
      // The browser's storage is full or forbidden: the letter still lives as long as this tab.
    }
    this.#changed();
  }

  #heardFromOtherTab(key, value) {
    if (!key?.startsWith(this.#prefix)) return;
    if (value === null) this.#letters.delete(key.slice(this.#prefix.length));
    else this.#read(key, value);
    this.#changed();
  }

  #read(key, value) {
    if (!key.startsWith(this.#prefix)) return;
    const letter = JSON.parse(value);
    this.#letters.set(letter.clientId, letter);
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
