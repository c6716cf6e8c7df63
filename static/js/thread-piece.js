// The replies of one thread, as far as they have been read, below their root.

import { changedSeq, expires, isMessage } from "./event-types.js";
import { Piece } from "./piece.js";
import { begun, changed, entryOf, expired } from "./shown.js";

export class ThreadPiece extends Piece {
  // Also while older replies are missing between it and the first that is here.
  root;
  // The events that may be missing are the replies.
  floor = 1;
  hasOlder;

  // page: an answer of the server's.
  constructor({ items, prev, thread }) {
    super({ first: items[0]?.seq ?? thread.root, last: items.at(-1)?.seq ?? thread.root });
    this.root = entryOf(thread.message);
    this.prepend(items, { from: this.first, before: this.last + 1 });
    this.#reach(prev);
  }

  get cursor() {
    return this.last;
  }

  shows(event) {
    return isMessage(event);
  }

  // What was heard in the room: a reply, or a change of one or of the root.
  hear(event) {
    if (event.thread === this.root.seq && event.seq > this.last) this.take(begun(event));
    else if (expires(event)) this.expire(event.before);
    else if (changedSeq(event)) this.change(event);
  }

  change(event) {
    super.change(event);
    if (changedSeq(event) === this.root.seq) this.root = changed(this.root, event);
  }

  // The root stays above the replies that are left.
  expire(before) {
    const isWhole = this.hasOlder === false;
    super.expire(before);
    if (!this.root || this.root.seq >= this.expiredBefore) return;
    this.root = expired(this.root);
    if (isWhole) this.begin(this.root);
  }

  prependPage({ items, prev }) {
    this.prepend(items, { from: items[0]?.seq ?? this.first });
    this.#reach(prev);
  }

  // Takes over older replies that were read before. From here to there none is missing if the newest of them is here.
  joins(older) {
    if (!this.hasOlder || older.last < this.first) return false;
    this.hasOlder = older.hasOlder;
    return super.joins(older);
  }

  trim() {}

  // At the beginning stands the root.
  #reach(prev) {
    this.hasOlder = prev !== null;
    if (!this.hasOlder) this.begin(this.root);
  }
}
