// What this person wants to be notified of, and their quiet hours: the same on all their devices. Knows no DOM.

import { api } from "../api.js";

export class Wishes extends EventTarget {
  #tell;

  // One of "all", "mentions" and "nothing"; null until the server has said it.
  notify = null;
  quietHours = null;
  // Resolves when it has: what comes a moment before waits for it.
  told = new Promise((resolve) => (this.#tell = resolve));

  constructor({ socket }) {
    super();
    socket.addEventListener("frame", ({ detail }) => detail.type === "notifications" && this.#take(detail));
  }

  // fields: {notify?, quiet_hours?}
  async change(fields) {
    this.#take(await api.patch("/me/notifications", fields));
  }

  #take({ notify, quiet_hours: quietHours }) {
    this.notify = notify;
    this.quietHours = quietHours;
    this.#tell();
    this.dispatchEvent(new Event("change"));
  }
}
