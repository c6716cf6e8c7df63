// One room's socket: connects, watches over the connection, and comes back with the cursor.

import { Backoff } from "./backoff.js";
import { FINAL, verdictOn } from "./close-codes.js";

const PROTOCOL = "parley.v1";

// Browsers can't see protocol pings, so silence is measured against pings of our own.
const HEARTBEAT_SECONDS = 25;
const PATIENCE_SECONDS = 8;

// `navigator.onLine` can be wrong for a server on this very machine: while it says "offline", ask now and then.
const PROBE_SECONDS = 10;

// About as long as "this takes a few seconds" may be believed.
const RESTART_TRIES = 6;

export class RoomSocket extends EventTarget {
  #room;
  #cursor;
  #whyRefused;
  #socket = null;
  #backoff = new Backoff();
  #retry;
  #heartbeat;
  #patience;
  #heartbeatSeconds = HEARTBEAT_SECONDS;
  #listening = new AbortController();

  // cursor() gives {after, epoch} or nothing; whyRefused() asks REST and gives a state, or nothing to try again.
  constructor({ room, cursor, whyRefused }) {
    super();
    this.#room = room;
    this.#cursor = cursor;
    this.#whyRefused = whyRefused;
    this.state = "connecting";
  }

  get isOver() {
    return FINAL.has(this.state);
  }

  open() {
    const { signal } = this.#listening;
    addEventListener("online", () => this.#connectNow(), { signal });
    addEventListener("offline", () => this.#loseNetwork(), { signal });
    document.addEventListener("visibilitychange", () => document.hidden || this.#lookAlive(), { signal });
    this.#connect();
  }

  close() {
    this.#listening.abort();
    this.#drop();
  }

  send(frame) {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  // For a reader that noticed a hole: the cursor is right, the connection is not.
  reconnect() {
    this.#drop();
    this.#become("catching-up");
    this.#connectIn(this.#backoff.next());
  }

  #connect() {
    const socket = new WebSocket(this.#address(), PROTOCOL);
    let opened = false;
    socket.onopen = () => {
      opened = true;
      this.#become("catching-up");
      this.#watch();
    };
    socket.onmessage = ({ data }) => this.#hear(JSON.parse(data));
    socket.onclose = ({ code }) => (opened ? this.#closed(code) : this.#refused());
    this.#socket = socket;
  }

  #address() {
    const url = new URL(`/api/v1/rooms/${this.#room}/ws`, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    const cursor = this.#cursor();
    if (cursor) url.search = new URLSearchParams(cursor);
    return url;
  }

  #hear(frame) {
    this.#watch();
    if (frame.type === "hello") this.#heartbeatSeconds = frame.heartbeat_seconds ?? HEARTBEAT_SECONDS;
    this.dispatchEvent(new CustomEvent("frame", { detail: frame }));
    if (frame.type !== "live") return;
    this.#backoff.reset();
    this.#become("live");
  }

  #closed(code) {
    this.#drop();
    const { again, state, pauseSeconds = 0, spreadSeconds = 0 } = verdictOn(code);
    this.#become(navigator.onLine ? state : "offline");
    if (again) this.#connectIn(pauseSeconds + Math.random() * spreadSeconds + this.#backoff.next());
  }

  // A browser shows every refused handshake as 1006 and never says why.
  async #refused() {
    this.#drop();
    const reason = await this.#whyRefused();
    if (this.#listening.signal.aborted || this.#socket) return;
    if (reason) return this.#become(reason);
    const restarting = this.state === "restarting" && this.#backoff.tries < RESTART_TRIES;
    this.#become(!navigator.onLine ? "offline" : restarting ? "restarting" : "reconnecting");
    this.#connectIn(this.#backoff.next());
  }

  #connectIn(seconds) {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#connect(), seconds * 1000);
  }

  #connectNow() {
    if (this.#socket || this.isOver) return;
    clearTimeout(this.#retry);
    this.#backoff.reset();
    this.#become("reconnecting");
    this.#connect();
  }

  #loseNetwork() {
    if (this.isOver) return;
    this.#drop();
    this.#become("offline");
    this.#connectIn(PROBE_SECONDS);
  }

  #lookAlive() {
    if (this.#socket) this.#ping();
    else this.#connectNow();
  }

  #watch() {
    clearTimeout(this.#patience);
    clearTimeout(this.#heartbeat);
    this.#heartbeat = setTimeout(() => this.#ping(), this.#heartbeatSeconds * 1000);
  }

  #ping() {
    if (!this.send({ type: "ping" })) return;
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#closed(1006), PATIENCE_SECONDS * 1000);
  }

  #drop() {
    for (const timer of [this.#retry, this.#heartbeat, this.#patience]) clearTimeout(timer);
    if (!this.#socket) return;
    this.#socket.onopen = this.#socket.onmessage = this.#socket.onclose = null;
    this.#socket.close();
    this.#socket = null;
  }

  #become(state) {
    if (state === this.state) return;
    this.state = state;
    this.dispatchEvent(new Event("state"));
  }
}
