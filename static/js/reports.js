// Messages that were reported: how many wait in the rooms that one moderates, and what became of one's own.

import { api } from "./api.js";

// A queue that is longer is said to have more.
const COUNTED = 50;

export class Reports extends EventTarget {
  #waiting = new Map();

  constructor({ socket }) {
    super();
    socket.addEventListener("frame", ({ detail }) => this.#answers[detail.type]?.(detail));
  }

  // Of how many in this room nobody has decided yet; undefined until somebody has asked.
  waitingIn(room) {
    return this.#waiting.get(room);
  }

  // Of what is told meanwhile one is told; what was before has to be asked for.
  async count(room) {
    if (this.#waiting.has(room)) return;
    this.#waiting.set(room, 0);
    const answer = await api.page(`/rooms/${room}/reports?state=waiting&limit=${COUNTED}`).catch(() => null);
    if (answer) this.#take(room, answer.items.length);
    else this.#waiting.delete(room);
  }

  report({ room, seq, reason }) {
    return api.post(`/rooms/${room}/messages/${seq}/reports`, { reason });
  }

  async resolve({ room, id }, outcome) {
    await api.patch(`/rooms/${room}/reports/${id}`, { outcome });
  }

  #answers = {
    hello: () => this.#waiting.clear(),
    reports: ({ room, waiting }) => this.#take(room, waiting),
    report: ({ item }) => this.dispatchEvent(new CustomEvent("resolved", { detail: item })),
  };

  #take(room, waiting) {
    this.#waiting.set(room, waiting);
    this.dispatchEvent(new CustomEvent("change", { detail: { room } }));
  }
}
