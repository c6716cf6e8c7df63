// Sends the messages of one room, one at a time and in order, over the way it is given. The next goes only when
// the one before has its answer: several requests under way, or one beside another's wait, may be stored in any order.

// Answers that say "later", not "no".
const LATER = new Set(["too_many_requests", "slow_mode", "busy", "unavailable", "outcome_unknown"]);
// Nothing can be sent until someone signs in, the network is back or the room is open again, and then start() is called.
const NO_WAY = new Set(["unauthenticated", "unreachable", "room_not_open"]);
const PAUSE_SECONDS = 2;

// What another tab wrote is its to send, unless it doesn't live so long: this is more than a slow network takes.
export const ADOPT_SECONDS = 10;

export class SendQueue {
  #room;
  #outbox;
  #send;
  #running = false;
  #underWay = null;
  #pause;

  // send(message) gives it to the server; the answer comes back through delivered() or refused().
  constructor({ room, outbox, send }) {
    this.#room = room;
    this.#outbox = outbox;
    this.#send = send;
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
    const message = this.#outbox.waiting(this.#room)[0];
    if (!message) return;
    this.#underWay = message.clientId;
    this.#send(message);
  }

  delivered(clientId) {
    this.#outbox.remove(clientId);
    this.#free(clientId);
    this.next();
  }

  // An answer that names no message is about the one under way, if about any.
  refused(clientId, { code, retryAfterSeconds = PAUSE_SECONDS }) {
    const message = clientId ?? this.#underWay;
    this.#free(message);
    if (NO_WAY.has(code)) return this.stop();
    if (LATER.has(code)) return this.#restFor(retryAfterSeconds);
    if (message) this.#outbox.fail(message, code);
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
