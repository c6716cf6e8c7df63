// Who of the people that one shares a room with is there at all, on whichever device and in whichever room.

import { Endings, isToCome } from "./endings.js";
import { t } from "./i18n.js";

// A member of a room who is in it is there, whatever else has been heard.
export const stateOf = ({ user, here }, presence) => {
  const state = presence.of(user.id);
  return here && state === "offline" ? "active" : state;
};

export const stateInWords = ({ state, here }) => t(here && state === "active" ? "presence.here" : `presence.${state}`);

export class Presence extends EventTarget {
  #states = new Map();
  // Until when somebody is not to be disturbed.
  #quiet = new Map();
  #endings = new Endings(() => this.#changed());

  constructor({ socket }) {
    super();
    socket.addEventListener("frame", ({ detail }) => detail.type === "presence" && this.#take(detail));
  }

  // "active", "idle", "quiet" (not to be disturbed) or "offline"; for a state that this page doesn't know, "active".
  of(userId) {
    const state = this.#states.get(userId) ?? "offline";
    if (state === "offline") return state;
    if (isToCome(this.#quiet.get(userId))) return "quiet";
    return state === "idle" ? "idle" : "active";
  }

  // `whole`: all that are not named are away.
  #take({ items, whole }) {
    if (whole) {
      this.#states.clear();
      this.#quiet.clear();
    }
    for (const { user, state, quiet_until: quietUntil } of items) {
      this.#states.set(user, state);
      if (quietUntil) this.#quiet.set(user, quietUntil);
      else this.#quiet.delete(user);
    }
    this.#changed();
  }

  #changed() {
    this.#endings.await([...this.#quiet.values()]);
    this.dispatchEvent(new Event("change"));
  }
}
