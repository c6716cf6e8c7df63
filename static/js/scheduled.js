// What I have sent later. The socket says which there are, and the server is asked for their words.

import { api } from "./api.js";

export class Scheduled extends EventTarget {
  // {id, room, at, repeat, state, failure}
  marks = [];
  // Not before the first list: what failed while nobody looked is no news.
  #isKnown = false;

  constructor({ socket }) {
    super();
    socket.addEventListener("frame", ({ detail: { type, items } }) => type === "scheduled" && this.#take(items));
  }

  async load() {
    return (await api.get("/me/scheduled")).items;
  }

  // when: {at, repeat, time_zone, mention_many}
  add(room, text, when, clientId) {
    return api.post(`/rooms/${room}/scheduled`, { text, ...when, client_id: clientId });
  }

  change({ room, id }, changes) {
    return api.patch(`/rooms/${room}/scheduled/${id}`, changes);
  }

  cancel({ room, id }) {
    return api.delete(`/rooms/${room}/scheduled/${id}`);
  }

  // Under the name that it would be sent by: whatever comes in between, it is sent once.
  async sendNow(scheduled, { isMeant = false } = {}) {
    const message = { text: scheduled.text, client_id: scheduled.client_id, mention_many: isMeant };
    await api.post(`/rooms/${scheduled.room}/messages`, message);
    await this.cancel(scheduled);
  }

  #take(marks) {
    const failed = new Set(this.marks.filter(hasFailed).map(({ id }) => id));
    const news = this.#isKnown ? marks.filter((mark) => hasFailed(mark) && !failed.has(mark.id)) : [];
    this.marks = marks;
    this.#isKnown = true;
    this.dispatchEvent(new Event("change"));
    for (const mark of news) this.dispatchEvent(new CustomEvent("failed", { detail: mark }));
  }
}

export const hasFailed = ({ failure }) => Boolean(failure);
