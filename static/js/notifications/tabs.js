// Several tabs are one person's: one of them rings, and none for what is on screen in any of them.
//
// By locks, which a browser gives up with the tab that held them, however that ended.

import { kept } from "../root.js";

const FOR_EVER = new Promise(() => {});

export class Tabs {
  #prefix;
  #rings = false;
  #shown = [];

  constructor({ me }) {
    this.#prefix = kept(`tabs:${me.id}:`);
    navigator.locks.request(`${this.#prefix}rings`, () => {
      this.#rings = true;
      return FOR_EVER;
    });
  }

  // Whether this is the one that rings.
  get rings() {
    return this.#rings;
  }

  // What is on screen here, instead of what was: ids of rooms, and of their threads.
  show(places) {
    if (places.join() === this.#shown.map(({ place }) => place).join()) return;
    for (const { release } of this.#shown) release();
    this.#shown = places.map((place) => this.#hold(place));
  }

  async isOnScreen(place) {
    const { held } = await navigator.locks.query();
    return held.some(({ name }) => name === this.#nameOf(place));
  }

  // One that is over before it was given holds nothing.
  #hold(place) {
    let release;
    const over = new Promise((resolve) => (release = resolve));
    navigator.locks.request(this.#nameOf(place), { mode: "shared" }, () => over);
    return { place, release };
  }

  #nameOf = (place) => `${this.#prefix}shows:${place}`;
}
