// How far one room has been read: what the server is told, and where the line "New" stands.

// In a busy room the server is told this often. In a quiet one it is told at once, so that a badge elsewhere goes at once:
// what was not said for a while may be said now.
const TOLD_EVERY_SECONDS = 2;
const SAVED_SECONDS = 8;
// What comes on screen together is told as one.
const SETTLE_SECONDS = 0.1;

export class Reading {
  #tell;
  #timer = null;
  #told;
  // As many seconds ahead as was told above the usual.
  #spentUntil = 0;
  // What was on screen further down, behind something that wasn't. In order, and apart from each other.
  #apart = [];
  // Marked as unread: what is on screen stays so, until the reader is done with it or comes again.
  #isHeld = false;

  // tell(seq) gives false when it couldn't be said.
  constructor({ readSeq, hasUnread, tell }) {
    this.#tell = tell;
    this.#told = readSeq;
    // Null after the log began anew: the first that is on screen then is where reading goes on.
    this.seen = readSeq;
    this.newAfter = hasUnread ? readSeq : null;
  }

  saw(seq) {
    return seq <= this.seen || this.#apart.some(({ from, to }) => seq >= from && seq <= to);
  }

  // Whether something unread was passed over.
  get hasGap() {
    return this.#apart.length > 0;
  }

  get told() {
    return this.#told;
  }

  // From one event to another all was on screen. The mark moves only over what was: what was passed over stays unread.
  see({ from, to }) {
    if (this.#isHeld) return;
    if (this.seen === null) return this.seeAll(to);
    if (to <= this.seen) return;
    this.#apart = joined([...this.#apart, { from, to }]);
    if (this.#apart[0].from <= this.seen + 1) this.#move(this.#apart.shift().to);
  }

  // Up to there nothing is unread any more, seen or not.
  seeAll(to) {
    this.#isHeld = false;
    if (to <= (this.seen ?? -1)) return;
    this.#apart = this.#apart.filter((range) => range.to > to);
    this.#move(to);
  }

  tellNow() {
    clearTimeout(this.#timer);
    this.#timer = null;
    if (!(this.seen > this.#told && this.#tell(this.seen))) return;
    this.#told = this.seen;
    this.#spentUntil = Math.max(this.#spentUntil, nowSeconds()) + TOLD_EVERY_SECONDS;
  }

  // The reader looks away or the connection is lost: what comes from now on is new. What they passed over they know of.
  away() {
    this.newAfter = this.#apart.at(-1)?.to ?? this.seen;
  }

  // What is behind this is unread again, here or by another device.
  goBack(seq) {
    clearTimeout(this.#timer);
    this.#timer = null;
    this.#isHeld = true;
    this.#apart = [];
    this.seen = this.#told = this.newAfter = seq;
  }

  // Nothing came meanwhile: what comes now is being watched.
  back({ count }) {
    if (!count) this.newAfter = null;
  }

  // The server knows better how far this reader had come, on another device perhaps.
  readElsewhere(seq) {
    this.#told = Math.max(this.#told, seq);
    if (this.seen !== null) this.seeAll(seq);
    if (this.newAfter !== null) this.newAfter = Math.max(this.newAfter, seq);
  }

  // Answering is reading.
  answered() {
    this.newAfter = null;
  }

  restart() {
    this.seen = null;
    this.#told = 0;
    this.newAfter = null;
    this.#apart = [];
  }

  #move(to) {
    this.seen = to;
    const pauseSeconds = Math.max(SETTLE_SECONDS, this.#spentUntil - SAVED_SECONDS - nowSeconds());
    this.#timer ??= setTimeout(() => this.tellNow(), pauseSeconds * 1000);
  }
}

const nowSeconds = () => performance.now() / 1000;

function joined(ranges) {
  const all = [];
  for (const range of ranges.sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && range.from <= last.to + 1) last.to = Math.max(last.to, range.to);
    else all.push({ ...range });
  }
  return all;
}
