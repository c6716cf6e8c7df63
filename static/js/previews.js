// Messages of other rooms that links lead to, as they now stand: asked for together, and again once their room has gone on.

import { api } from "./api.js";
import { entryOf } from "./shown.js";

// As many as the server answers at once.
const AT_ONCE = 20;
// What is drawn at the same time is asked for together.
const TOGETHER_MS = 20;
// In a busy room there is always something new.
const AGAIN_MS = 5000;
// After a failure.
const RETRY_MS = 10_000;
// More than can be on the screen.
const MOST_KEPT = 600;

export class Previews extends EventTarget {
  #rooms;
  // By room and seq: {entry, head, askedAt}. entry: null for one that isn't there, undefined while that isn't known.
  #found = new Map();
  #wanted = new Set();
  #asking = null;
  #looking = null;
  #lookedAt = 0;
  #pausedUntil = 0;
  // The rooms that links name, as they were when they were drawn.
  #asked = new Map();

  constructor({ rooms }) {
    super();
    this.#rooms = rooms;
    rooms.addEventListener("change", () => this.#roomsChanged());
  }

  // One of my rooms, as an address names it.
  roomCalled(named) {
    this.#asked.set(named, this.#stateOf(named));
    if (this.#asked.size > MOST_KEPT) this.#asked.delete(this.#asked.keys().next().value);
    return this.#roomOf(named);
  }

  // The message; null where there is none that I may see, undefined as long as that isn't known.
  get(room, seq) {
    const { role, head } = this.#rooms.find(room) ?? {};
    if (!role || seq > head) return null;
    const key = `${room}/${seq}`;
    const found = this.#found.get(key);
    if (!found || found.head !== head) this.#want(key, found);
    return found?.entry;
  }

  #want(key, { askedAt = -AGAIN_MS } = {}) {
    const now = performance.now();
    const wait = Math.max(askedAt + AGAIN_MS, this.#pausedUntil) - now;
    if (wait > 0) return this.#lookIn(wait);
    this.#wanted.add(key);
    this.#asking ??= setTimeout(() => this.#ask(), TOGETHER_MS);
  }

  #ask() {
    this.#asking = null;
    const all = [...this.#wanted];
    this.#wanted.clear();
    for (let start = 0; start < all.length; start += AT_ONCE) this.#fetch(all.slice(start, start + AT_ONCE));
  }

  async #fetch(keys) {
    const askedAt = performance.now();
    for (const key of keys) this.#keep(key, { entry: this.#found.get(key)?.entry, head: this.#headOf(key), askedAt });
    try {
      const { items } = await api.get(`/previews?${new URLSearchParams({ of: keys.join(",") })}`);
      const entries = new Map(items.map((item) => [`${item.room}/${item.seq}`, entryOf(item)]));
      for (const key of keys) if (this.#found.has(key)) this.#found.get(key).entry = entries.get(key) ?? null;
      this.#changed();
    } catch {
      this.#pausedUntil = performance.now() + RETRY_MS;
      for (const key of keys) if (this.#found.has(key)) this.#found.get(key).head = null;
      this.#lookIn(RETRY_MS);
    }
  }

  #headOf = (key) => this.#rooms.find(key.split("/")[0])?.head;

  #keep(key, found) {
    this.#found.delete(key);
    this.#found.set(key, found);
    if (this.#found.size > MOST_KEPT) this.#found.delete(this.#found.keys().next().value);
  }

  #roomsChanged() {
    const others = [...this.#asked].filter(([room, state]) => state !== this.#stateOf(room));
    if (!others.length) return;
    for (const [room] of others) this.#asked.set(room, this.#stateOf(room));
    this.#forgetLeft();
    if (others.some(([room]) => !this.#roomOf(room)?.role)) this.#changed();
    else this.#lookIn(Math.max(0, this.#lookedAt + AGAIN_MS - performance.now()));
  }

  #roomOf = (named) => this.#rooms.find(named) ?? this.#rooms.named(named);

  #stateOf(named) {
    const { role, head, name } = this.#roomOf(named) ?? {};
    return `${role} ${head} ${name}`;
  }

  // Of a room that I am not in any more nothing is kept.
  #forgetLeft() {
    for (const key of this.#found.keys()) if (!this.#rooms.find(key.split("/")[0])?.role) this.#found.delete(key);
  }

  // Whoever shows some looks at them again, and asks for them that way.
  #lookIn(wait) {
    this.#looking ??= setTimeout(() => {
      this.#looking = null;
      this.#lookedAt = performance.now();
      this.#changed();
    }, wait);
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
