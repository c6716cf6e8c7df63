// A part of one room's log without a hole. Events in, entries out, always in their order; no DOM, no socket.

import { changedSeq, expires, isInRoom, isMessage, isNotice } from "./event-types.js";
import { changed, entryOf, withChange } from "./shown.js";

export class Piece {
  #entries;
  // What was said of messages that may not be here: a page of older events may have been read before this change.
  #changes;

  // Everything from `first` to `last` has been read.
  first;
  last;
  // Of messages before this one nothing is left: they are not shown.
  expiredBefore = 1;

  constructor({ first = null, last = null, entries = [], changes = new Map() } = {}) {
    Object.assign(this, { first, last });
    this.#entries = entries;
    this.#changes = changes;
  }

  get entries() {
    return this.#entries;
  }

  entry(seq) {
    const entry = this.#entries[indexOf(this.#entries, seq)];
    return entry?.seq === seq ? entry : undefined;
  }

  holds(seq) {
    return this.first !== null && seq >= this.first && seq <= this.last;
  }

  // A piece of its own from a page that was read elsewhere in the same log.
  pieceOf(events) {
    const piece = new Piece({ first: events[0].seq, last: events[0].seq - 1, changes: this.#changes });
    piece.append(events);
    return piece;
  }

  // What follows on `last`.
  append(events) {
    for (const event of events) if (event.seq > this.last) this.take(event);
  }

  // A page that ends just before `first`, as the log stands now.
  prepend(events, { from, before = this.first }) {
    const older = events.filter((event) => event.seq < before && this.shows(event)).map((event) => this.#asItStands(event));
    this.#entries.unshift(...older);
    this.first = from;
    this.expire(Math.max(this.expiredBefore, ...events.filter(expires).map((event) => event.before)));
  }

  // Their places are known, and nothing else.
  expire(before) {
    this.expiredBefore = Math.max(before, this.expiredBefore);
    if (this.first === null || this.first >= this.expiredBefore) return;
    this.#entries.splice(0, indexOf(this.#entries, this.expiredBefore));
    this.first = Math.min(this.expiredBefore, this.last + 1);
    for (const target of this.#changes.keys()) if (target < this.expiredBefore) this.#changes.delete(target);
  }

  // An entry that stands before all others.
  begin(entry) {
    this.#entries.unshift(entry);
    this.first = entry.seq;
  }

  // A message in a thread stands there, and not in the room.
  shows(event) {
    return isInRoom(event) || isNotice(event);
  }

  // Takes over what a piece before this one has, if no event is missing between them.
  joins(older) {
    if (this.first === null || older.last + 1 < this.first) return false;
    const before = older.entries.filter(({ seq }) => seq < this.first);
    this.#entries.unshift(...before);
    this.first = Math.min(this.first, older.first);
    this.expire(this.expiredBefore);
    return true;
  }

  take(event) {
    this.first ??= event.seq;
    this.last = event.seq;
    if (changedSeq(event)) this.change(event);
    if (expires(event)) this.expire(event.before);
    if (this.shows(event)) this.#entries.push(this.#asItStands(event));
  }

  change(event) {
    const seq = changedSeq(event);
    this.#changes.set(seq, withChange(this.#changes.get(seq) ?? [], event));
    const index = indexOf(this.#entries, seq);
    const target = this.#entries[index];
    if (target?.seq === seq) this.#entries[index] = changed(target, event);
  }

  clear() {
    this.#entries = [];
    this.#changes.clear();
    this.first = this.last = null;
    this.expiredBefore = 1;
  }

  // The older half of too much goes.
  dropBefore(seq) {
    this.#entries.splice(0, indexOf(this.#entries, seq));
    this.first = seq;
    // No page is on its way that was read before these.
    for (const [target, changes] of this.#changes) if (changes.at(-1).seq < seq) this.#changes.delete(target);
  }

  #asItStands(event) {
    const entry = isMessage(event) ? entryOf(event) : event;
    return (this.#changes.get(entry.seq) ?? []).reduce(changed, entry);
  }
}

// Where the first entry stands that isn't before `seq`.
export function indexOf(entries, seq) {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle].seq < seq) low = middle + 1;
    else high = middle;
  }
  return low;
}
