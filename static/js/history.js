// What of one room's log is to be seen: its newest part, or a piece further back; and the pages before and after that.

import { api } from "./api.js";
import { expires } from "./event-types.js";

const PAGE_EVENTS = 150;
// On each side of a place that is looked for.
const AROUND_EVENTS = 60;
const NOTHING = Symbol("nothing");

export class History {
  #room;
  #timeline;
  // Null while the newest part is shown.
  #piece = null;
  #loading = new Map();
  #wanted = 0;
  #changed;

  // changed() is called when there is something else to see.
  constructor({ room, timeline, changed }) {
    this.#room = room;
    this.#timeline = timeline;
    this.#changed = changed;
  }

  get shown() {
    return this.#piece ?? this.#timeline;
  }

  get isAtNewest() {
    return this.#piece === null;
  }

  get hasOlder() {
    const { first } = this.shown;
    return first !== null && first > Math.max(this.#timeline.floor, this.#timeline.expiredBefore);
  }

  loadOlder() {
    return this.#once("older", () => this.hasOlder && this.#fetchOlder());
  }

  loadNewer() {
    return this.#once("newer", () => this.#piece && this.#fetchNewer());
  }

  // True when the event is there to be seen then. Exactly: one that shows nothing of itself is as good as none.
  async goTo(seq, { exactly = true } = {}) {
    this.#wanted += 1;
    const wanted = this.#wanted;
    if (seq < this.#timeline.expiredBefore) {
      if (exactly) return false;
      seq = this.#timeline.expiredBefore;
    }
    if (!this.shown.holds(seq)) {
      const piece = this.#timeline.holds(seq) ? null : await this.#around(seq);
      if (wanted !== this.#wanted) return null;
      if (piece === NOTHING || (exactly && piece && !piece.entry(seq))) return false;
      this.#piece = piece;
      this.settle();
    }
    this.#changed();
    return !exactly || Boolean(this.shown.entry(seq));
  }

  toNewest() {
    this.#wanted += 1;
    if (!this.#piece) return;
    this.#piece = null;
    this.#changed();
  }

  // The piece has grown, or the newest part has come: where they meet they become one.
  settle() {
    if (this.#piece && this.#timeline.joins(this.#piece)) this.#piece = null;
  }

  // An edit or a deletion is seen in an old piece, too.
  change(event) {
    if (!expires(event)) return this.#piece?.change(event);
    this.#piece?.expire(event.before);
    // Of an old piece nothing may be left.
    if (this.#piece?.first > this.#piece?.last) this.toNewest();
  }

  reset() {
    this.#wanted += 1;
    this.#piece = null;
  }

  // The log is dense: a page before an event ends next to it.
  async #fetchOlder() {
    const { shown } = this;
    const { first } = shown;
    const items = await this.#page(`before=${first}&limit=${PAGE_EVENTS}`);
    if (!items || shown.first !== first) return;
    shown.prepend(items, { from: items[0]?.seq ?? this.#timeline.floor });
    this.#timeline.expire(shown.expiredBefore);
    this.#changed();
  }

  async #fetchNewer() {
    const piece = this.#piece;
    const items = await this.#page(`after=${piece.last}&limit=${PAGE_EVENTS}`);
    if (!items || piece !== this.#piece) return;
    piece.append(items);
    this.settle();
    this.#changed();
  }

  // A page may be cut short where its texts are long, and then it is cut at its old end.
  async #around(seq) {
    const events = await this.#page(`before=${seq + AROUND_EVENTS}&limit=${2 * AROUND_EVENTS}`);
    const isWhole = events?.length && events[0].seq <= seq && events.at(-1).seq >= seq;
    const items = isWhole ? events : await this.#page(`before=${seq + 1}&limit=${AROUND_EVENTS}`);
    return items?.length ? this.#timeline.pieceOf(items) : NOTHING;
  }

  // Null when the log has begun anew meanwhile. At the first opening its epoch may be told while a page is on its way.
  async #page(query) {
    const { epoch: before } = this.#timeline;
    const { items, epoch } = await api.get(`/rooms/${this.#room}/events?${query}`);
    const now = this.#timeline.epoch;
    return now === (before ?? now) && epoch === (now ?? epoch) ? items : null;
  }

  #once(side, load) {
    if (!this.#loading.has(side)) {
      this.#loading.set(side, Promise.resolve(load()).finally(() => this.#loading.delete(side)));
    }
    return this.#loading.get(side);
  }
}

