// Presses of buttons on their way to the server. One that got no answer is told under the same name when it is pressed again,
// so it counts once, until the log tells that it is stored, or the message that the buttons mean something else. Knows no DOM.

import { api } from "./api.js";
import { newClientId } from "./client-id.js";

export class Presses {
  #changed;
  // By message and button, those without an answer, {clientId, isStored}; and those that are under way.
  #unanswered = new Map();
  #underWay = new Map();

  constructor({ changed }) {
    this.#changed = changed;
  }

  // The buttons of a message that are under way.
  of(seq) {
    return [...(this.#underWay.get(seq) ?? [])];
  }

  // After an edit a button of the same name is another one.
  hear({ type, target, action, client_id: clientId }) {
    if (type === "edited") for (const key of this.#unanswered.keys()) if (key.startsWith(keyOf(target, ""))) this.#unanswered.delete(key);
    const press = type === "pressed" && this.#unanswered.get(keyOf(target, action));
    if (!press || press.clientId !== clientId) return;
    press.isStored = true;
    this.#unanswered.delete(keyOf(target, action));
  }

  #forget(key, press) {
    if (this.#unanswered.get(key) === press) this.#unanswered.delete(key);
  }

  // epoch: that of the log in which the message was seen.
  async press({ room, seq, epoch }, action) {
    const under = this.#underWay.get(seq) ?? new Set();
    if (under.has(action)) return;
    this.#underWay.set(seq, under.add(action));
    const key = keyOf(seq, action);
    const press = this.#unanswered.get(key) ?? { clientId: newClientId(), isStored: false };
    this.#unanswered.set(key, press);
    this.#changed();
    try {
      await api.post(`/rooms/${room}/messages/${seq}/presses`, { action, epoch, client_id: press.clientId });
      this.#forget(key, press);
    } catch (error) {
      if (press.isStored) return;
      if (error.status >= 400 && error.status < 500 && error.status !== 429) this.#forget(key, press);
      throw error;
    } finally {
      under.delete(action);
      this.#changed();
    }
  }
}

const keyOf = (seq, action) => `${seq} ${action}`;
