// Messages that are quoted and not among those that are loaded, asked for one by one.

import { api } from "./api.js";
import { changedSeq, isMessage } from "./event-types.js";
import { changed, entryOf } from "./shown.js";

export class Quotes {
  #room;
  #changed;
  // By seq; null for one that isn't there, undefined while it is on its way.
  #entries = new Map();

  // changed() is called when one has come.
  constructor({ room, changed: onChange }) {
    this.#room = room;
    this.#changed = onChange;
  }

  get(seq) {
    if (!this.#entries.has(seq)) this.#fetch(seq);
    return this.#entries.get(seq);
  }

  async find(seq) {
    if (!this.#entries.get(seq)) await this.#fetch(seq);
    return this.#entries.get(seq);
  }

  change(event) {
    const entry = this.#entries.get(changedSeq(event));
    if (entry) this.#entries.set(entry.seq, changed(entry, event));
  }

  clear() {
    this.#entries.clear();
  }

  // One that can't be had now is asked for when it is drawn anew.
  async #fetch(seq) {
    this.#entries.set(seq, undefined);
    try {
      const { items } = await api.get(`/rooms/${this.#room}/events?after=${seq - 1}&limit=1`);
      const [event] = items;
      this.#entries.set(seq, event?.seq === seq && isMessage(event) ? entryOf(event) : null);
      this.#changed();
    } catch {
      this.#entries.delete(seq);
    }
  }
}
