// The people whose messages this person doesn't want to see. They are not told.

import { api } from "./api.js";

export class Blocks extends EventTarget {
  #users;
  #store;

  constructor({ store, socket }) {
    super();
    this.#store = store;
    this.#users = new Set(store.recall("blocks"));
    // After each list of rooms, and when it changes.
    socket.addEventListener("frame", ({ detail }) => detail.type === "blocks" && this.#take(detail.users));
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

  #take(users) {
    this.#users = new Set(users);
    this.#store.keep("blocks", users);
    this.dispatchEvent(new Event("change"));
  }
}
