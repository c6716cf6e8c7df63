// The people whose messages this person doesn't want to see. They are not told.

import { api } from "./api.js";

const PATIENCE_SECONDS = 3;

export class Blocks extends EventTarget {
  #users;
  #store;
  #timer;

  constructor({ store, socket }) {
    super();
    this.#store = store;
    this.#users = new Set(store.blocks);
    socket.addEventListener("frame", ({ detail }) => this.#answers[detail.type]?.(detail));
  }

  has(userId) {
    return this.#users.has(userId);
  }

  async block(userId) {
    await api.put(`/me/blocks/${userId}`);
    this.#take([...this.#users, userId]);
  }

  async unblock(userId) {
    await api.delete(`/me/blocks/${userId}`);
    this.#take([...this.#users].filter((id) => id !== userId));
  }

  #answers = {
    blocks: ({ users }) => this.#take(users),
    // It comes after the list of rooms, and doesn't come for nobody.
    rooms: ({ more }) => {
      if (more || !this.#users.size) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#take([]), PATIENCE_SECONDS * 1000);
    },
  };

  #take(users) {
    clearTimeout(this.#timer);
    this.#users = new Set(users);
    this.#store.blocks = users;
    this.dispatchEvent(new Event("change"));
  }
}
