// Messages and edits for rooms that aren't open: nothing of theirs comes back over the socket, so they go over REST.

import { api } from "./api.js";
import { placeOf } from "./outbox.js";
import { ADOPT_SECONDS, SendQueue } from "./send-queue.js";

export class BackgroundSender {
  #outbox;
  #socket;
  #queues = new Map();
  #openRoom = null;
  #timer;

  // As long as the socket is open, the server is there to be asked.
  constructor({ outbox, socket }) {
    this.#outbox = outbox;
    this.#socket = socket;
    socket.addEventListener("state", () => this.#send());
    outbox.addEventListener("change", () => this.#sendLater());
  }

  // The open room has a queue of its own.
  set openRoom(room) {
    this.#openRoom = room;
    this.#queues.get(room)?.stop();
    this.#send();
  }

  #send() {
    if (!this.#socket.isOpen) return;
    const rooms = new Set(this.#outbox.all.map(({ room }) => room));
    rooms.delete(this.#openRoom);
    for (const room of rooms) this.#queueFor(room).start();
  }

  #sendLater() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), ADOPT_SECONDS * 1000);
  }

  #queueFor(room) {
    if (!this.#queues.has(room)) {
      const send = (message) => this.#post(message);
      this.#queues.set(room, new SendQueue({ room, outbox: this.#outbox, send }));
    }
    return this.#queues.get(room);
  }

  async #post(message) {
    const { room, clientId, text, target, epoch, call, mentionMany: mention_many } = message;
    const queue = this.#queues.get(room);
    const path = `/rooms/${room}/messages`;
    try {
      if (target) await api.patch(`${path}/${target}`, { client_id: clientId, text, epoch, mention_many });
      else if (call) await api.post(`/rooms/${room}/calls`, { bot: call, client_id: clientId, text, mention_many, ...placeOf(message) });
      else await api.post(path, { client_id: clientId, text, mention_many, ...placeOf(message) });
      queue.delivered(clientId);
    } catch (error) {
      queue.refused(clientId, error);
      // The socket may not have noticed, and then it says nothing when it is over.
      if (error.code === "unreachable") this.#sendLater();
    }
  }
}
