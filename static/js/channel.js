// One open room on the account socket: asks for it with its cursor, and again after whatever can be mended by that.

import { Backoff } from "./backoff.js";
import { isFinal, verdictOn } from "./close-codes.js";

const TRY_LATER = 1013;
// An `open` that was not even tried; the page has one open at a time, so this says that one is still being closed.
const NOT_OPENED = new Set(["room_open", "too_many_open"]);

export class Channel extends EventTarget {
  #socket;
  #cursor;
  #backoff = new Backoff();
  #retry;
  #isOpened = false;

  // Whether the server has it open, or is about to.
  isAsked = false;
  state;

  // cursor() gives {after, epoch} or nothing.
  constructor({ room, socket, cursor }) {
    super();
    this.room = room;
    this.#socket = socket;
    this.#cursor = cursor;
    this.state = socket.isOpen ? "catching-up" : socket.state;
  }

  // The server won't have us back here, or not without a step of the reader's.
  get isOver() {
    return isFinal(this.state);
  }

  open() {
    this.#socket.attach(this);
  }

  close() {
    clearTimeout(this.#retry);
    this.#socket.detach(this);
  }

  send(frame) {
    return this.#isOpened && this.#socket.send({ ...frame, room: this.room });
  }

  // For a reader that noticed a hole: the cursor is right, what came is not.
  reopen() {
    this.#socket.detach(this);
    this.#become("catching-up");
    this.#openIn(this.#backoff.next());
  }

  // The socket calls these three.

  begin() {
    if (this.isOver) return;
    clearTimeout(this.#retry);
    this.#become("catching-up");
    this.isAsked = this.#socket.send({ type: "open", room: this.room, ...this.#cursor() });
  }

  hear(frame) {
    if (frame.type === "closed") return this.#closed(frame.code, frame.reason);
    if (frame.type === "error" && NOT_OPENED.has(frame.code)) return this.#closed(TRY_LATER);
    if (frame.type === "opened") this.#isOpened = true;
    this.dispatchEvent(new CustomEvent("frame", { detail: frame }));
    if (frame.type !== "live") return;
    this.#backoff.reset();
    this.#become("live");
  }

  lose(state) {
    clearTimeout(this.#retry);
    if (!this.isOver) this.#become(state);
  }

  #closed(code, reason) {
    const { again, state, pauseSeconds = 0 } = verdictOn(code, reason);
    this.#become(state);
    if (again) this.#openIn(pauseSeconds + this.#backoff.next());
  }

  #openIn(seconds) {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#socket.attach(this), seconds * 1000);
  }

  #become(state) {
    if (state !== "live") this.isAsked = this.#isOpened = false;
    if (state === this.state) return;
    this.state = state;
    this.dispatchEvent(new Event("state"));
  }
}
