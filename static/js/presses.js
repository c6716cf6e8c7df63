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
    if (type !== "edited" && type !== "pressed") return;
    const about = type === "edited" ? `${target} ` : `${target} ${action} `;
    for (const [key, press] of this.#unanswered) {
      if (!key.startsWith(about) || (type === "pressed" && press.clientId !== clientId)) continue;
      press.isStored = type === "pressed";
      this.#unanswered.delete(key);
    }
  }

  #forget(key, press) {
    if (this.#unanswered.get(key) === press) this.#unanswered.delete(key);
  }

  // epoch: that of the log in which the message was seen.
  async press({ room, seq, epoch }, action, more = {}) {
    const under = this.#underWay.get(seq) ?? new Set();
    if (under.has(action)) return;
    this.#underWay.set(seq, under.add(action));
    const key = keyOf(seq, action, more);
    const press = this.#unanswered.get(key) ?? { clientId: newClientId(), isStored: false };
    this.#unanswered.set(key, press);
    this.#changed();
    try {
      await api.post(`/rooms/${room}/messages/${seq}/presses`, { action, ...more, epoch, client_id: press.clientId });
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

const keyOf = (seq, action, more) => `${seq} ${action} ${JSON.stringify(more)}`;
