// Presses of buttons on their way to the server. One that got no answer is told under the same name when it is pressed again,
// so it counts once. Knows no DOM.

import { api } from "./api.js";
import { newClientId } from "./client-id.js";

export class Presses {
  #changed;
  // By message and button, the names of those without an answer; and those that are under way.
  #names = new Map();
  #underWay = new Map();

  constructor({ changed }) {
    this.#changed = changed;
  }

  // The buttons of a message that are under way.
  of(seq) {
    return [...(this.#underWay.get(seq) ?? [])];
  }

  // epoch: that of the log in which the message was seen.
  async press({ room, seq, epoch }, action) {
    const under = this.#underWay.get(seq) ?? new Set();
    if (under.has(action)) return;
    this.#underWay.set(seq, under.add(action));
    const key = `${seq} ${action}`;
    if (!this.#names.has(key)) this.#names.set(key, newClientId());
    this.#changed();
    try {
      await api.post(`/rooms/${room}/messages/${seq}/presses`, { action, epoch, client_id: this.#names.get(key) });
      this.#names.delete(key);
    } catch (error) {
      if (error.status >= 400 && error.status < 500 && error.status !== 429) this.#names.delete(key);
      throw error;
    } finally {
      under.delete(action);
      this.#changed();
    }
  }
}
