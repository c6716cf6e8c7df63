// Carries the letters of one room, one at a time and in order, over whatever way it is given. The next goes only when
// the one before has its answer: several requests under way, or one beside another's wait, may be stored in any order.

// Answers that say "later", not "no".
const LATER = new Set(["too_many_requests", "busy", "unavailable"]);
// Nothing can be carried until someone signs in or the network is back, and then start() is called.
const NO_WAY = new Set(["unauthenticated", "unreachable"]);
const PAUSE_SECONDS = 2;

export class Courier {
  #room;
  #outbox;
  #carry;
  #running = false;
  #underWay = null;
  #pause;

  // carry(letter) hands a letter over; the answer comes back through delivered() or refused().
  constructor({ room, outbox, carry }) {
    this.#room = room;
    this.#outbox = outbox;
    this.#carry = carry;
  }

  start() {
    this.#running = true;
    this.next();
  }

  // The connection is gone: what was under way goes again, under the same client_id.
  stop() {
    this.#running = false;
    this.#underWay = null;
    clearTimeout(this.#pause);
    this.#pause = undefined;
  }

  next() {
    if (!this.#running || this.#underWay || this.#pause) return;
    const letter = this.#outbox.waiting(this.#room)[0];
    if (!letter) return;
    this.#underWay = letter.clientId;
    this.#carry(letter);
  }

  delivered(clientId) {
    this.#outbox.remove(clientId);
    this.#free(clientId);
    this.next();
  }

  // An answer that names no letter is about the one under way, if about any.
  refused(clientId, { code, retryAfterSeconds = PAUSE_SECONDS }) {
    const letter = clientId ?? this.#underWay;
    this.#free(letter);
    if (NO_WAY.has(code)) return this.stop();
    if (LATER.has(code)) return this.#restFor(retryAfterSeconds);
    if (letter) this.#outbox.fail(letter, code);
    this.next();
  }

  #free(clientId) {
    if (this.#underWay === clientId) this.#underWay = null;
  }

  #restFor(seconds) {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      this.next();
    }, seconds * 1000);
  }
}
