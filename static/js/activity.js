// Tells the server when nobody is at this tab any more, and when somebody is again.

const IDLE_MINUTES = 5;
const SIGNS = ["keydown", "pointerdown", "pointermove", "wheel", "touchstart"];

export class Activity {
  #socket;
  #isIdle = false;
  #timer;
  #seenAt = 0;

  constructor({ socket }) {
    this.#socket = socket;
    for (const sign of SIGNS) addEventListener(sign, () => this.#seen(), { capture: true, passive: true });
    // A new connection counts as active.
    socket.addEventListener("state", () => socket.isOpen && this.#isIdle && this.#tell());
    this.#seen();
  }

  // A pointer moves a hundred times a second: once in a while is enough to know.
  #seen() {
    if (!this.#isIdle && Date.now() - this.#seenAt < 1000) return;
    this.#seenAt = Date.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#become(true), IDLE_MINUTES * 60_000);
    this.#become(false);
  }

  #become(isIdle) {
    if (isIdle === this.#isIdle) return;
    this.#isIdle = isIdle;
    this.#tell();
  }

  #tell() {
    this.#socket.send({ type: "activity", idle: this.#isIdle });
  }
}
