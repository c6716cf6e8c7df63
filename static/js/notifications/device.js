// What this browser does when something rings: that is its own, as one may sit beside others with one of them.

import { kept } from "../root.js";

export class Device extends EventTarget {
  #key;
  #wanted;

  constructor({ me }) {
    super();
    this.#key = kept(`rings:${me.id}`);
    this.#wanted = this.#read();
    addEventListener("storage", ({ key }) => {
      if (key !== this.#key) return;
      this.#wanted = this.#read();
      this.#changed();
    });
  }

  // Without https, and in some private windows, there are none.
  get canShow() {
    return "Notification" in globalThis && "serviceWorker" in navigator;
  }

  get isRefused() {
    return this.canShow && Notification.permission === "denied";
  }

  get shows() {
    return this.canShow && Notification.permission === "granted" && this.#wanted.shows === true;
  }

  // The name of one of the sounds; empty for none.
  get sound() {
    return this.#wanted.sound ?? "";
  }

  get pushes() {
    return this.canShow && Notification.permission === "granted" && this.#wanted.pushes === true;
  }

  get ringsAtAll() {
    return this.shows || this.sound !== "";
  }

  // The browser asks, once.
  async setShows(shows) {
    await this.#ask(shows);
    this.#keep({ shows });
  }

  // Web push, while no page is open.
  async setPushes(pushes) {
    await this.#ask(pushes);
    this.#keep({ pushes });
  }

  setSound(sound) {
    this.#keep({ sound });
  }

  async #ask(isWanted) {
    if (isWanted && Notification.permission === "default") await Notification.requestPermission();
  }

  #read() {
    return JSON.parse(localStorage.getItem(this.#key)) ?? {};
  }

  #keep(change) {
    this.#wanted = { ...this.#wanted, ...change };
    localStorage.setItem(this.#key, JSON.stringify(this.#wanted));
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
