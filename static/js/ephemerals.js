// Answers of bots that only I see, by room, until I put them away. They are in no log: what is not here is gone. Knows no DOM.

// The newest of one room; older ones make way.
const MOST = 5;

export class Ephemerals extends EventTarget {
  #blocks;
  #byRoom = new Map();

  constructor({ socket, blocks }) {
    super();
    this.#blocks = blocks;
    socket.addEventListener("frame", ({ detail }) => detail.type === "ephemeral" && this.#hear(detail));
  }

  // {key, room, user, at, answers, text}, the oldest first.
  of(room) {
    return this.#byRoom.get(room) ?? [];
  }

  dismiss(room, key) {
    this.#keep(room, this.of(room).filter((one) => one.key !== key));
  }

  #hear({ room, user, at, answers, text, client_id: clientId }) {
    const key = `${user.id} ${clientId ?? at}`;
    // Said again, since the bot did not hear that it was taken.
    if (this.#blocks.has(user.id) || this.of(room).some((one) => one.key === key)) return;
    this.#keep(room, [...this.of(room), { key, room, user, at, answers, text }].slice(-MOST));
    this.dispatchEvent(new CustomEvent("heard", { detail: { room, user } }));
  }

  #keep(room, answers) {
    this.#byRoom.set(room, answers);
    this.dispatchEvent(new Event("change"));
  }
}
