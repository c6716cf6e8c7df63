// Messages that I have saved for later, the same on all devices, and when I am to be reminded of them.

import { api } from "./api.js";

export class Saved extends EventTarget {
  // {room, seq, at, remind_at, due}, by room and number.
  #marks = new Map();

  constructor({ socket }) {
    super();
    socket.addEventListener("frame", ({ detail }) => this.#answers[detail.type]?.(detail));
  }

  get count() {
    return this.#marks.size;
  }

  get isAnyDue() {
    return [...this.#marks.values()].some(({ due }) => due);
  }

  of(room, seq) {
    return this.#marks.get(keyOf(room, seq));
  }

  // remindAt: a time, or null for no reminder.
  save({ room, seq, epoch }, remindAt) {
    return api.put(`/rooms/${room}/messages/${seq}/saved`, { remind_at: remindAt, epoch });
  }

  forget({ room, seq }) {
    return api.delete(`/rooms/${room}/messages/${seq}/saved`);
  }

  #answers = {
    saved: ({ items }) => {
      this.#marks = new Map(items.map((mark) => [keyOf(mark.room, mark.seq), mark]));
      this.dispatchEvent(new Event("change"));
    },
    reminder: ({ room, seq }) => this.dispatchEvent(new CustomEvent("reminder", { detail: { room, seq } })),
  };
}

const keyOf = (room, seq) => `${room}/${seq}`;
