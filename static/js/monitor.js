// How every node of the server is: the samples of the last minutes, by node, as the monitor's socket tells them.

import { api } from "./api.js";
import { Backoff } from "./backoff.js";
import { verdictOn } from "./close-codes.js";
import { socketTo } from "./root.js";

const PATH = "/api/v1/monitor/ws";
const PROTOCOL = "parley.v1";
// Of a node that has said nothing for so long there is nothing to show as being so now.
const SILENT_MS = 8000;
const MOST_SILENCE_MS = 8000;

export class Monitor extends EventTarget {
  #socket = null;
  #retry;
  #silence;
  #backoff = new Backoff();
  // By node, in the order of time.
  #samples = new Map();

  // "connecting", "live", "lost", or "ended" where one may not watch (any more).
  state = "connecting";
  keptSeconds = 600;
  // The node that answers.
  own = null;

  open() {
    this.close();
    this.#become("connecting");
    this.#connect();
  }

  close() {
    clearTimeout(this.#retry);
    clearTimeout(this.#silence);
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
    this.#samples.clear();
  }

  // Those that have been heard of lately, the one that answers first.
  get nodes() {
    const newest = this.#newest;
    const heard = [...this.#samples].filter(([, samples]) => samples.at(-1).at > newest - SILENT_MS);
    const names = heard.map(([name]) => name).sort();
    return names.sort((one, other) => (other === this.own) - (one === this.own));
  }

  samplesOf(node) {
    return this.#samples.get(node) ?? [];
  }

  #connect() {
    const socket = socketTo(PATH, PROTOCOL);
    socket.onmessage = ({ data }) => socket === this.#socket && this.#hear(JSON.parse(data));
    socket.onclose = (event) => socket === this.#socket && this.#closed(event);
    this.#socket = socket;
    this.#watch();
  }

  #hear(frame) {
    this.#watch();
    if (frame.type === "hello") {
      // What comes now is the whole of it.
      this.#samples.clear();
      this.#backoff.reset();
      this.own = frame.node;
      this.keptSeconds = frame.kept_seconds;
      this.#become("live");
    }
    if (frame.type === "samples") for (const sample of frame.items) this.#take(sample);
    if (frame.type === "sample") this.#take(frame);
    this.dispatchEvent(new CustomEvent("change", { detail: frame }));
  }

  get #newest() {
    return Math.max(...[...this.#samples.values()].map((samples) => samples.at(-1).at));
  }

  #take(sample) {
    const { node, at } = sample;
    if (!this.#samples.has(node)) this.#samples.set(node, []);
    const samples = this.#samples.get(node);
    samples.push(sample);
    const since = at - this.keptSeconds * 1000;
    const first = samples.findIndex((one) => one.at >= since);
    if (first > 0) samples.splice(0, first);
    // Of nodes that are gone for as long nothing is left to show.
    for (const [name, known] of this.#samples) if (known.at(-1).at < since) this.#samples.delete(name);
  }

  // A network that goes says nothing: samples come twice a second, and so silence does.
  #watch() {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      this.#socket.onclose = null;
      this.#socket.close();
      this.#closed({});
    }, MOST_SILENCE_MS);
  }

  async #closed({ code, reason }) {
    clearTimeout(this.#silence);
    if (!verdictOn(code, reason).again) return this.#become("ended");
    this.#become("lost");
    this.#retry = setTimeout(() => this.#connect(), this.#backoff.next() * 1000);
    // A handshake that is refused looks like a network that is away: ask in another way who one is here.
    const me = await api.get("/me").catch(({ status }) => (status === 401 ? {} : null));
    if (!me || me.role === "owner" || this.state !== "lost") return;
    clearTimeout(this.#retry);
    this.#become("ended");
  }

  #become(state) {
    this.state = state;
    this.dispatchEvent(new Event("change"));
  }
}
