// What one room's log says, as far as this browser has read it. Events in, entries out; no DOM, no socket.

import { changesTarget, isMessage, isNotice } from "./event-types.js";

// Enough to scroll back a while without asking again; more would slow every update down. Notices aren't counted: folded,
// hundreds of them fill no screen, and what is missing above would be asked for again and again.
const KEPT_MESSAGES = 600;

export class Timeline {
  #entries = new Map();
  #changes = new Map();
  #sorted = null;

  // Everything from `first` to `cursor` has been read, without a hole.
  first = null;
  cursor = null;
  // The oldest event there is for this reader.
  floor = 1;
  epoch = null;

  static from({ epoch, first, cursor, entries }) {
    const timeline = new Timeline();
    Object.assign(timeline, { epoch, first, cursor });
    for (const entry of entries) timeline.#entries.set(entry.seq, entry);
    return timeline;
  }

  get entries() {
    this.#sorted ??= [...this.#entries.values()].sort((a, b) => a.seq - b.seq);
    return this.#sorted;
  }

  get position() {
    return this.cursor === null ? null : { after: this.cursor, epoch: this.epoch };
  }

  get hasOlder() {
    return this.first !== null && this.first > this.floor;
  }

  entry(seq) {
    return this.#entries.get(seq);
  }

  // "applied", "repeat", or "hole" when events between the cursor and this one are missing.
  apply(event) {
    if (this.cursor !== null) {
      if (event.seq <= this.cursor) return "repeat";
      if (event.seq > this.cursor + 1) return "hole";
    }
    this.first ??= event.seq;
    this.cursor = event.seq;
    this.#take(event);
    return "applied";
  }

  // A page that ends just before `first`, as the log stands now.
  prepend(events, { from }) {
    for (const event of events) {
      if (event.seq < this.first && isShown(event)) this.#put(entryOf(event));
    }
    this.first = from;
  }

  // The server has nothing older than its head to show: an empty room.
  startAt(head) {
    if (this.cursor !== null) return;
    this.cursor = head;
    this.first = head + 1;
  }

  reset() {
    this.#entries.clear();
    this.#changes.clear();
    this.#sorted = null;
    this.first = this.cursor = this.epoch = null;
  }

  trim() {
    const messages = this.entries.filter(isMessage);
    if (messages.length <= KEPT_MESSAGES) return;
    this.first = messages.at(-KEPT_MESSAGES).seq;
    for (const seq of [...this.#entries.keys()]) if (seq < this.first) this.#entries.delete(seq);
    this.#sorted = null;
  }

  #take(event) {
    if (changesTarget(event)) this.#change(event);
    else if (isShown(event)) this.#put(entryOf(event));
  }

  // Kept even when the target isn't here: a page of older events may have been read before this change.
  #change(event) {
    this.#changes.set(event.target, event);
    const target = this.#entries.get(event.target);
    if (target) this.#put(target);
  }

  #put(entry) {
    const change = this.#changes.get(entry.seq);
    this.#entries.set(entry.seq, change ? changed(entry, change) : entry);
    this.#sorted = null;
  }
}

const isShown = (event) => isMessage(event) || isNotice(event);

function entryOf(event) {
  if (!isMessage(event)) return event;
  const { type, seq, at, user, text, edited_at: editedAt, deleted = false, client_id: clientId } = event;
  return { type, seq, at, user, text, editedAt, deleted, clientId };
}

// What an event makes of the entry that is its target.
const CHANGES = {
  edited: ({ text, at }) => ({ text, editedAt: at }),
  deleted: () => ({ text: "", deleted: true }),
};

function changed(entry, change) {
  if (entry.deleted) return entry;
  return { ...entry, ...CHANGES[change.type](change) };
}
