// Messages that are quoted and not among those that are loaded, asked for one by one.

import { api } from "./api.js";
import { changedSeq, expires, isMessage } from "./event-types.js";
import { changed, entryOf } from "./shown.js";

export class Quotes {
  #room;
  #changed;
  // By seq; null for one that isn't there, undefined while it is on its way.
  #entries = new Map();
  // Those on their way, by seq, each with what was heard of it meanwhile: its answer may be older.
  #fetches = new Map();

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
    // What is quoted still is asked for again: it has no words any more.
    if (expires(event)) return this.clear();
    this.#fetches.get(changedSeq(event))?.heard.push(event);
    const entry = this.#entries.get(changedSeq(event));
    if (entry) this.#entries.set(entry.seq, changed(entry, event));
  }

  clear() {
    this.#entries.clear();
    this.#fetches.clear();
  }

  #fetch(seq) {
    if (!this.#fetches.has(seq)) {
      const asked = { heard: [] };
      this.#fetches.set(seq, asked);
      asked.done = this.#ask(seq, asked);
    }
    return this.#fetches.get(seq).done;
  }

  // One that can't be had now is asked for when it is drawn anew. What was asked for before `clear` is of another log.
  async #ask(seq, asked) {
    const isWanted = () => this.#fetches.get(seq) === asked;
    this.#entries.set(seq, undefined);
    try {
      const { items } = await api.get(`/rooms/${this.#room}/events?after=${seq - 1}&limit=1`);
      if (!isWanted()) return;
      const [event] = items;
      this.#entries.set(seq, event?.seq === seq && isMessage(event) ? asked.heard.reduce(changed, entryOf(event)) : null);
      this.#changed();
    } catch {
      if (isWanted()) this.#entries.delete(seq);
    } finally {
      if (isWanted()) this.#fetches.delete(seq);
    }
  }
}
