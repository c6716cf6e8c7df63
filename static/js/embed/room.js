// One room: its messages as they stand now, and what is sent to it. It comes back by itself, with nothing lost and nothing twice.

import { Backoff } from "../backoff.js";
import { verdictOn } from "../close-codes.js";
import { socketTo } from "../root.js";

const PROTOCOL = "parley.v1";
const PAGE = 50;
// Of these another try ends otherwise.
const isPassing = ({ status }) => status === 0 || status === 429 || status >= 500;

export class Room extends EventTarget {
  #session;
  #id;
  #socket = null;
  #backoff = new Backoff();
  // Whether the server has ended what this reader was let in by, and nothing newer has let them in yet.
  #isCutOff = false;
  #cursor = {};
  // By seq, in order; and those of mine that the server has not yet, by client_id.
  #messages = new Map();
  #waiting = new Map();
  #hasOlder = true;

  me = null;
  name = "";
  // "connecting", "live", and those of close-codes.js.
  state = "connecting";

  constructor({ session, id }) {
    super();
    this.#session = session;
    this.#id = id;
  }

  async open() {
    for (;;) {
      try {
        this.me = await this.#session.ask("GET", "/me");
        const { id, name } = await this.#session.ask("GET", `/rooms/${encodeURIComponent(this.#id)}`);
        [this.#id, this.name] = [id, name];
        return this.#connect();
      } catch (error) {
        if (!isPassing(error)) return this.#become(stateOf(error));
        this.#become("reconnecting");
        await new Promise((resolve) => setTimeout(resolve, this.#backoff.next() * 1000));
      }
    }
  }

  get messages() {
    return [...this.#messages.values(), ...this.#waiting.values()];
  }

  message(seq) {
    return this.#messages.get(seq);
  }

  get hasOlder() {
    return this.#hasOlder && this.#messages.size > 0;
  }

  async loadOlder() {
    const [first] = this.#messages.keys();
    const { items, prev } = await this.#session.ask("GET", `/rooms/${this.#id}/messages?before=${first}&limit=${PAGE}`);
    const before = items.filter(isOfRoom).map((message) => [message.seq, message]);
    this.#messages = new Map([...before, ...this.#messages]);
    this.#hasOlder = prev !== null;
    this.#changed();
  }

  async say(text) {
    const message = { client_id: crypto.randomUUID(), user: this.me, text, at: new Date().toISOString(), state: "pending" };
    this.#waiting.set(message.client_id, message);
    this.#changed();
    await this.#send(message);
  }

  retry(message) {
    message.state = "pending";
    this.#changed();
    return this.#send(message);
  }

  drop(message) {
    this.#waiting.delete(message.client_id);
    this.#changed();
  }

  // Under the same key it is the same message, however often it has to be sent.
  async #send(message) {
    const backoff = new Backoff();
    for (;;) {
      try {
        const headers = { "Idempotency-Key": message.client_id };
        this.#take(await this.#session.ask("POST", `/rooms/${this.#id}/messages`, { json: { text: message.text }, headers }));
        return;
      } catch (error) {
        if (!isPassing(error)) {
          Object.assign(message, { state: "failed", code: error.code });
          return this.#changed();
        }
        await new Promise((resolve) => setTimeout(resolve, backoff.next() * 1000));
      }
    }
  }

  async #connect() {
    try {
      const { ticket } = await this.#session.ask("POST", "/me/tickets");
      const query = new URLSearchParams({ ...this.#cursor, ticket });
      const socket = socketTo(`/api/v1/rooms/${this.#id}/ws?${query}`, PROTOCOL);
      this.#socket = socket;
      socket.onmessage = ({ data }) => this.#hear(JSON.parse(data));
      socket.onclose = ({ code, reason }) => this.#closed(verdictOn(code, reason));
    } catch (error) {
      this.#closed(isPassing(error) ? { again: true, state: "reconnecting" } : { state: stateOf(error) });
    }
  }

  #closed({ again, state, pauseSeconds = 0 }) {
    this.#socket = null;
    // What has ended is the token, as it does after minutes; whoever gave it may have another one.
    if (state === "ended" && !this.#isCutOff) {
      this.#isCutOff = true;
      this.#session.drop();
      this.#become("reconnecting");
      this.#connect();
      return;
    }
    this.#become(state);
    if (again) setTimeout(() => this.#connect(), (pauseSeconds + this.#backoff.next()) * 1000);
  }

  #hear(frame) {
    if (frame.type === "hello") this.#cursor.epoch = frame.epoch;
    else if (frame.type === "resync") {
      this.#messages.clear();
      this.#cursor = { epoch: frame.epoch };
      this.#changed();
    } else if (frame.type === "live") {
      this.#backoff.reset();
      this.#isCutOff = false;
      this.#become("live");
      this.#changed();
    } else if (frame.seq !== undefined && frame.at !== undefined) {
      this.#cursor.after = Math.max(this.#cursor.after ?? 0, frame.seq);
      this.#apply(frame);
    }
  }

  #apply(event) {
    const target = this.#messages.get(event.target);
    if (event.type === "message") this.#take(event);
    else if (event.type === "edited" && target) Object.assign(target, { text: event.text, edited_at: event.at });
    else if (event.type === "deleted" && target) Object.assign(target, { text: "", deleted: true });
    else if (event.type === "expired") for (const [seq] of this.#messages) if (seq < event.before) this.#messages.delete(seq);
    if (event.type !== "message") this.#changed();
  }

  #take(message) {
    if (message.client_id) this.#waiting.delete(message.client_id);
    if (isOfRoom(message) && !this.#messages.has(message.seq)) {
      const isNewest = message.seq > ([...this.#messages.keys()].at(-1) ?? 0);
      this.#messages.set(message.seq, message);
      if (!isNewest) this.#messages = new Map([...this.#messages].sort(([one], [other]) => one - other));
      if (this.state === "live") this.dispatchEvent(new CustomEvent("message", { detail: message }));
    }
    this.#changed();
  }

  #become(state) {
    if (state === this.state) return;
    this.state = state;
    this.dispatchEvent(new Event("state"));
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}

// A reply stands in its thread.
const isOfRoom = ({ type, thread, in_room: inRoom }) => type === "message" && (!thread || inRoom);

const stateOf = ({ status }) => ({ 401: "ended", 403: "removed", 404: "gone" })[status] ?? "broken";
