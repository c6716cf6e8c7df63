// Letters for rooms that aren't open: they have no socket to wait for, so they go over REST.

import { api } from "./api.js";
import { Courier } from "./courier.js";

export class Stragglers {
  #outbox;
  #couriers = new Map();

  constructor({ outbox }) {
    this.#outbox = outbox;
  }

  // Called whenever the server is known to answer.
  send({ exceptRoom }) {
    this.#couriers.get(exceptRoom)?.stop();
    const rooms = new Set(this.#outbox.all.map(({ room }) => room));
    rooms.delete(exceptRoom);
    for (const room of rooms) this.#courierFor(room).start();
  }

  #courierFor(room) {
    if (!this.#couriers.has(room)) {
      const carry = (letter) => this.#post(letter);
      this.#couriers.set(room, new Courier({ room, outbox: this.#outbox, carry }));
    }
    return this.#couriers.get(room);
  }

  async #post({ room, clientId, text }) {
    const courier = this.#couriers.get(room);
    try {
      await api.post(`/rooms/${room}/messages`, { client_id: clientId, text });
      courier.delivered(clientId);
    } catch (error) {
      courier.refused(clientId, error);
    }
  }
}
