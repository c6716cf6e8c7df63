// Messages and edits for rooms that aren't open: they have no socket to wait for, so they go over REST.

import { api } from "./api.js";
import { SendQueue } from "./send-queue.js";

export class BackgroundSender {
  #outbox;
  #queues = new Map();

  constructor({ outbox }) {
    this.#outbox = outbox;
  }

  // Called whenever the server is known to answer.
  send({ exceptRoom }) {
    this.#queues.get(exceptRoom)?.stop();
    const rooms = new Set(this.#outbox.all.map(({ room }) => room));
    rooms.delete(exceptRoom);
    for (const room of rooms) this.#queueFor(room).start();
  }

  #queueFor(room) {
    if (!this.#queues.has(room)) {
      const send = (message) => this.#post(message);
      this.#queues.set(room, new SendQueue({ room, outbox: this.#outbox, send }));
    }
    return this.#queues.get(room);
  }

  async #post({ room, clientId, text, target, epoch }) {
    const queue = this.#queues.get(room);
    const path = `/rooms/${room}/messages`;
    try {
      if (target) await api.patch(`${path}/${target}`, { client_id: clientId, text, epoch });
      else await api.post(path, { client_id: clientId, text });
      queue.delivered(clientId);
    } catch (error) {
      queue.refused(clientId, error);
    }
  }
}
