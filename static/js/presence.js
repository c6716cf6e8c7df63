// Who of the people that one shares a room with is there at all, on whichever device and in whichever room.

// A member of a room who is in it is there, whatever else has been heard.
export const stateOf = ({ user, here }, presence) => {
  const state = presence.of(user.id);
  return here && state === "offline" ? "active" : state;
};

export class Presence extends EventTarget {
  #states = new Map();

  constructor({ socket }) {
    super();
    socket.addEventListener("frame", ({ detail }) => detail.type === "presence" && this.#take(detail));
  }

  // "active", "idle" or "offline"; of a state that came after this page was written, "active".
  of(userId) {
    const state = this.#states.get(userId) ?? "offline";
    return ["idle", "offline"].includes(state) ? state : "active";
  }

  // `whole`: all that are not named are away.
  #take({ items, whole }) {
    if (whole) this.#states.clear();
    for (const { user, state } of items) this.#states.set(user, state);
    this.dispatchEvent(new Event("change"));
  }
}
