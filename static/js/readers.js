// Seen by: how far the others in one room have read, as far as the room and they show it.

import { api } from "./api.js";

export class Readers extends EventTarget {
  #room;
  // By id of the people; null where it isn't shown, or isn't known yet.
  #marks = null;
  // What is heard while an answer is awaited.
  #heard = null;

  constructor({ room }) {
    super();
    this.#room = room;
  }

  // The ids of those who have read as far as this event.
  of(seq) {
    return [...(this.#marks ?? [])].flatMap(([id, mark]) => (mark >= seq ? id : []));
  }

  // Refused where it isn't shown: by the room, for it is a large one, or because I hide mine.
  async load() {
    const heard = (this.#heard = new Map());
    try {
      const { items } = await api.get(`/rooms/${this.#room}/readers`);
      if (heard === this.#heard) this.#marks = new Map([...items.map(({ user, seq }) => [user.id, seq]), ...heard]);
    } catch (error) {
      if (heard === this.#heard) this.#marks = null;
      throw error;
    } finally {
      this.#changed();
    }
  }

  // whole: nobody else's is shown any more, whatever is still to be answered.
  hear({ items, whole }) {
    if (whole) {
      this.#heard = null;
      this.#marks = new Map();
    }
    for (const { user, seq } of items) {
      this.#heard?.set(user, seq);
      this.#marks?.set(user, seq);
    }
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
