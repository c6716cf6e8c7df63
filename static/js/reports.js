// Messages that were reported: how many wait in the rooms that one moderates, and what became of one's own.

import { api } from "./api.js";

// Of a longer queue it is said that there are more.
const COUNTED = 50;

export class Reports extends EventTarget {
  // Of each room {count, hasMore}.
  #waiting = new Map();
  // Rooms whose answer is on its way, if nothing has been told meanwhile.
  #asked = new Set();

  constructor({ socket }) {
    super();
    socket.addEventListener("frame", ({ detail }) => this.#answers[detail.type]?.(detail));
  }

  // Of how many in this room nobody has decided yet, as far as that is known.
  waitingIn(room) {
    return this.#waiting.get(room) ?? { count: 0, hasMore: false };
  }

  // What was before one is told of changes has to be asked for.
  async count(room) {
    const asked = this.#asked;
    if (this.#waiting.has(room) || asked.has(room)) return;
    asked.add(room);
    const answer = await api.page(`/rooms/${room}/reports?state=waiting&limit=${COUNTED}`).catch(() => null);
    const isNewest = asked.delete(room) && asked === this.#asked;
    if (answer && isNewest) this.#take(room, { count: answer.items.length, hasMore: answer.next !== null });
  }

  report({ room, seq, reason }) {
    return api.post(`/rooms/${room}/messages/${seq}/reports`, { reason });
  }

  // note: for whoever reported it.
  async resolve({ room, id }, { outcome, note }) {
    await api.patch(`/rooms/${room}/reports/${id}`, { outcome, note });
  }

  #answers = {
    hello: () => {
      this.#waiting.clear();
      this.#asked = new Set();
    },
    reports: ({ room, waiting }) => this.#take(room, { count: waiting, hasMore: false }),
    report: ({ item }) => this.dispatchEvent(new CustomEvent("resolved", { detail: item })),
  };

  #take(room, waiting) {
    this.#asked.delete(room);
    this.#waiting.set(room, waiting);
    this.dispatchEvent(new CustomEvent("change", { detail: { room } }));
  }
}
