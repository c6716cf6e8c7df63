// How far one room has been read: what the server is told, and where the line "New" stands.

const TOLD_EVERY_SECONDS = 2;

export class Reading {
  #tell;
  #timer = null;
  #told;

  // tell(seq) gives false when it couldn't be said.
  constructor({ readSeq, hasUnread, tell }) {
    this.#tell = tell;
    this.#told = readSeq;
    this.seen = readSeq;
    this.newAfter = hasUnread ? readSeq : null;
  }

  see(seq) {
    if (seq <= this.seen) return false;
    this.seen = seq;
    this.#timer ??= setTimeout(() => this.tellNow(), TOLD_EVERY_SECONDS * 1000);
    return true;
  }

  tellNow() {
    clearTimeout(this.#timer);
    this.#timer = null;
    if (this.seen > this.#told && this.#tell(this.seen)) this.#told = this.seen;
  }

  // The reader looks away or the connection is lost: what comes from now on is new.
  away() {
    this.newAfter = this.seen;
  }

  // Nothing came meanwhile: what comes now is being watched.
  back({ unseenCount }) {
    if (!unseenCount) this.newAfter = null;
  }

  // The server knows better how far this reader had come, on another device perhaps.
  readElsewhere(seq) {
    this.seen = Math.max(this.seen, seq);
    this.#told = Math.max(this.#told, seq);
    if (this.newAfter !== null) this.newAfter = Math.max(this.newAfter, seq);
  }

  // Answering is reading.
  answered() {
    this.newAfter = null;
  }

  restart() {
    this.seen = this.#told = 0;
    this.newAfter = null;
  }
}
