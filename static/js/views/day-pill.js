// The day of what is read: it stands above its first message, and over the others only while the reader scrolls.

import { find } from "./elements.js";

const SHOWN_MS = 900;

export class DayPill {
  #scroller;
  #isFollowing;
  #timer;

  // isFollowing() tells whether new messages move the view, and not the reader.
  constructor(scroller, { isFollowing }) {
    this.#scroller = scroller;
    this.#isFollowing = isFollowing;
    scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
  }

  // A title is above its own place when its day has begun further up.
  draw() {
    const { top } = this.#scroller.getBoundingClientRect();
    for (const day of this.#scroller.querySelectorAll(".day")) {
      find(".day-title", day).classList.toggle("is-over", day.getBoundingClientRect().top < top);
    }
  }

  #scrolled() {
    if (this.#isFollowing()) return this.#rest();
    this.#scroller.classList.add("is-scrolling");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#rest(), SHOWN_MS);
  }

  #rest() {
    clearTimeout(this.#timer);
    this.#scroller.classList.remove("is-scrolling");
  }
}
