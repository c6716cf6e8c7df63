// What I have chosen in polls. Of open ones the message says it, unless it does not name all voters; of anonymous ones only the
// server does, and only to me. What I choose is shown at once, and told to the server one after the other.

import { api } from "./api.js";

// The event that shows it in the message may come a little after the answer.
const SETTLE_MS = 2000;

export class Votes extends EventTarget {
  #me;
  // In polls that don't say it, by room and number.
  #own = new Map();
  // The server tells of the newest ones; the others are asked for, once.
  #mayBeMore = false;
  #asked = new Set();
  #wanted = new Map();
  #underWay = new Set();

  constructor({ me, socket }) {
    super();
    this.#me = me;
    socket.addEventListener("frame", ({ detail }) => detail.type === "votes" && this.#take(detail));
  }

  // The numbers of the options.
  of(room, { seq, poll }) {
    const key = keyOf(room, seq);
    if (this.#wanted.has(key)) return this.#wanted.get(key);
    const named = poll.options.flatMap(({ voters = [] }, number) => (voters.includes(this.#me.id) ? [number] : []));
    const isCut = poll.options.some(({ votes, voters = [] }) => votes > voters.length);
    // Of several choices it may name me beside some.
    if (!isCut || (named.length && !poll.multiple)) return named;
    if (!this.#own.has(key) && (this.#mayBeMore || !poll.anonymous)) this.#ask(room, seq);
    return this.#own.get(key) ?? named;
  }

  // What I chose in an open one, maybe on another device.
  hear(room, { type, target, choices, user }) {
    if (type === "voted" && choices && user.id === this.#me.id) this.#own.set(keyOf(room, target), choices);
  }

  // epoch: that of the log in which the poll was seen.
  async choose({ room, seq, epoch }, choices) {
    const key = keyOf(room, seq);
    this.#want(key, choices);
    // It is told when the one before has its answer.
    if (this.#underWay.has(key)) return;
    this.#underWay.add(key);
    let isStored = false;
    try {
      let told;
      while (told !== this.#wanted.get(key)) {
        told = this.#wanted.get(key);
        await api.put(pathOf(room, seq), { choices: told, epoch });
      }
      this.#own.set(key, told);
      isStored = true;
    } finally {
      this.#underWay.delete(key);
      if (isStored) this.#settle(key, this.#wanted.get(key));
      else this.#want(key, undefined);
    }
  }

  #settle(key, told) {
    setTimeout(() => this.#wanted.get(key) === told && !this.#underWay.has(key) && this.#want(key, undefined), SETTLE_MS);
  }

  #want(key, choices) {
    if (choices) this.#wanted.set(key, choices);
    else this.#wanted.delete(key);
    this.dispatchEvent(new Event("change"));
  }

  #take({ items, more }) {
    this.#own = new Map(items.map(({ room, seq, choices }) => [keyOf(room, seq), choices]));
    this.#mayBeMore = more;
    this.#asked.clear();
    this.dispatchEvent(new Event("change"));
  }

  async #ask(room, seq) {
    const key = keyOf(room, seq);
    if (this.#asked.has(key)) return;
    this.#asked.add(key);
    const { choices } = await api.get(pathOf(room, seq)).catch(() => ({ choices: [] }));
    if (!choices.length || this.#own.has(key)) return;
    this.#own.set(key, choices);
    this.dispatchEvent(new Event("change"));
  }
}

const keyOf = (room, seq) => `${room}/${seq}`;
const pathOf = (room, seq) => `/rooms/${room}/polls/${seq}/vote`;
