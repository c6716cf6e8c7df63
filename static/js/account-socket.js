// The one socket of this tab: connects, watches over the connection, and comes back. What is said of an open room goes to
// its channel; what is said of the list of rooms and of people is a "frame" for whoever listens.

import { api } from "./api.js";
import { Backoff } from "./backoff.js";
import { isFinal, verdictOn } from "./close-codes.js";
import { socketTo } from "./root.js";

const PATH = "/api/v1/ws";
const PROTOCOL = "parley.v1";

// Browsers can't see protocol pings, so silence is measured against pings of our own.
const HEARTBEAT_SECONDS = 25;
const PATIENCE_SECONDS = 8;

// `navigator.onLine` can be wrong for a server on this very machine: while it says "offline", ask now and then.
const PROBE_SECONDS = 10;

// About as long as "this takes a few seconds" may be believed.
const RESTART_TRIES = 6;

// They name a room, and come whether it is open or not.
const OF_LIST = new Set(["room_gone", "unread", "read", "reports", "draft", "reminder", "thread", "ephemeral"]);

export class AccountSocket extends EventTarget {
  #socket = null;
  #channels = new Map();
  // Rooms that we closed, until the server has said so: what comes of them till then is nobody's any more.
  #leaving = new Set();
  // What comes before anybody listens.
  #early = [];
  #backoff = new Backoff();
  #retry;
  #heartbeat;
  #patience;
  #heartbeatSeconds = HEARTBEAT_SECONDS;

  // "open", or why it is not: each a word of the status line.
  state = "connecting";
  limits = null;

  // The network takes longest, so this comes first, and listen() when the page is built.
  connect() {
    addEventListener("online", () => this.#connectNow());
    addEventListener("offline", () => this.#loseNetwork());
    document.addEventListener("visibilitychange", () => document.hidden || this.#lookAlive());
    this.#connect();
  }

  listen() {
    const early = this.#early;
    this.#early = null;
    for (const frame of early) this.#pass(frame);
  }

  get isOpen() {
    return this.state === "open";
  }

  // A channel hears of its room what comes from begin() on, until it is detached.
  attach(channel) {
    this.#channels.set(channel.room, channel);
    if (this.isOpen && !this.#leaving.has(channel.room)) channel.begin();
  }

  detach(channel) {
    if (this.#channels.get(channel.room) === channel) this.#channels.delete(channel.room);
    if (channel.isAsked && this.send({ type: "close", room: channel.room })) this.#leaving.add(channel.room);
  }

  send(frame) {
    if (!this.isOpen || this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  #connect() {
    const socket = socketTo(PATH, PROTOCOL);
    let opened = false;
    socket.onopen = () => {
      opened = true;
      this.#watch();
    };
    socket.onmessage = ({ data }) => this.#hear(JSON.parse(data));
    socket.onclose = ({ code }) => (opened ? this.#closed(code) : this.#refused());
    this.#socket = socket;
  }

  #hear(frame) {
    this.#watch();
    if (this.#early) this.#early.push(frame);
    else this.#pass(frame);
  }

  #pass(frame) {
    if (frame.room && !OF_LIST.has(frame.type)) return this.#hearOfRoom(frame);
    if (frame.type === "hello") this.#begin(frame);
    // The list has come: the connection is worth something.
    if (frame.type === "rooms" && !frame.more) this.#backoff.reset();
    this.dispatchEvent(new CustomEvent("frame", { detail: frame }));
  }

  #begin({ heartbeat_seconds: heartbeatSeconds, limits }) {
    this.#heartbeatSeconds = heartbeatSeconds ?? HEARTBEAT_SECONDS;
    this.limits = limits;
    this.#become("open");
    for (const channel of this.#channels.values()) channel.begin();
  }

  #hearOfRoom(frame) {
    const channel = this.#channels.get(frame.room);
    if (!this.#leaving.has(frame.room)) return channel?.hear(frame);
    if (frame.type !== "closed") return;
    this.#leaving.delete(frame.room);
    channel?.begin();
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
    const { status } = await api.get("/me").catch((error) => error);
    if (this.#socket) return;
    if (status === 401) return this.#become("ended");
    const restarting = this.state === "restarting" && this.#backoff.tries < RESTART_TRIES;
    this.#become(!navigator.onLine ? "offline" : restarting ? "restarting" : "reconnecting");
    this.#connectIn(this.#backoff.next());
  }

  #connectIn(seconds) {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#connect(), seconds * 1000);
  }

  #connectNow() {
    if (this.#socket || isFinal(this.state)) return;
    clearTimeout(this.#retry);
    this.#backoff.reset();
    this.#become("reconnecting");
    this.#connect();
  }

  #loseNetwork() {
    if (isFinal(this.state)) return;
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
    this.#leaving.clear();
    if (this.#early) this.#early = [];
    if (!this.#socket) return;
    this.#socket.onopen = this.#socket.onmessage = this.#socket.onclose = null;
    this.#socket.close();
    this.#socket = null;
  }

  // In vain is news, too: whoever waits for a first answer has one.
  #become(state) {
    this.state = state;
    if (!this.isOpen) for (const channel of this.#channels.values()) channel.lose(state);
    this.dispatchEvent(new Event("state"));
  }
}
