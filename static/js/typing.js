// Who is typing right now in one room, and how often we say that we are.

const VALID_SECONDS = 5;
// A bot that works says so again before.
const WORKING_SECONDS = 15;
// The server passes no more of them on.
const SAID_EVERY_SECONDS = 2;

export class Typing extends EventTarget {
  #until = new Map();
  #saidAt = 0;

  get users() {
    return [...this.#until.values()].filter(({ works }) => !works).map(({ user }) => user);
  }

  // Bots that work on something.
  get working() {
    return [...this.#until.values()].filter(({ works }) => works).map(({ user }) => user);
  }

  heard(user, { works = false } = {}) {
    clearTimeout(this.#until.get(user.id)?.timer);
    const timer = setTimeout(() => this.stopped(user.id), (works ? WORKING_SECONDS : VALID_SECONDS) * 1000);
    this.#until.set(user.id, { user, timer, works });
    this.#changed();
  }

  // Their message has arrived, or they went silent.
  stopped(userId) {
    clearTimeout(this.#until.get(userId)?.timer);
    if (this.#until.delete(userId)) this.#changed();
  }

  shouldSay(now = Date.now()) {
    if (now - this.#saidAt < SAID_EVERY_SECONDS * 1000) return false;
    this.#saidAt = now;
    return true;
  }

  // After sending, the next keystroke is news again.
  said() {
    this.#saidAt = 0;
  }

  clear() {
    for (const { timer } of this.#until.values()) clearTimeout(timer);
    this.#until.clear();
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
