// What is half done beside the draft of a place: edits that are not saved, and the message that the next one is to quote. Kept in
// this browser, so that they survive another room, a reload and the end of the tab.

import { kept } from "./root.js";

// Of one place. Who begins to edit more messages than that loses the oldest.
const MOST_EDITS = 20;
const NOTHING = { edits: [], quote: null };

export class HalfWritten {
  #prefix;
  #storage;

  constructor({ userId, storage = localStorage }) {
    this.#prefix = kept(`half:${userId}:`);
    this.#storage = storage;
  }

  // {seq, epoch, written}, the numbers of messages being those of one life of the log.
  editsOf(place) {
    return this.#read(place).edits;
  }

  keepEdit(place, edit) {
    this.#changeEdits(place, edit.seq, [edit]);
  }

  dropEdit(place, seq) {
    this.#changeEdits(place, seq, []);
  }

  // {seq, epoch, name, text}, or null.
  quoteOf(place) {
    return this.#read(place).quote;
  }

  keepQuote(place, quote) {
    this.#write(place, { ...this.#read(place), quote });
  }

  // Whoever uses this browser next finds nothing.
  clear() {
    for (const key of Object.keys(this.#storage)) if (key.startsWith(this.#prefix)) this.#storage.removeItem(key);
  }

  #changeEdits(place, seq, added) {
    const { edits, quote } = this.#read(place);
    const others = edits.filter((edit) => edit.seq !== seq);
    this.#write(place, { quote, edits: [...others, ...added].slice(-MOST_EDITS) });
  }

  #read(place) {
    return JSON.parse(this.#storage.getItem(this.#prefix + place)) ?? NOTHING;
  }

  #write(place, half) {
    try {
      if (!half.quote && !half.edits.length) this.#storage.removeItem(this.#prefix + place);
      else this.#storage.setItem(this.#prefix + place, JSON.stringify(half));
    } catch {
      // The storage is full or forbidden: it lives as long as its row.
    }
  }
}
