// A list that is searched by typing.

import { PagedList } from "./paged-list.js";

// About the time between two keys, so that a word is one question to the server.
const PAUSE_SECONDS = 0.2;

// Subclasses say with pathFor(words) what to ask for.
export class PagedSearch extends PagedList {
  #timer = null;
  // What was asked for and has not been answered.
  #open = null;

  // What was asked for last; the items are of before, as long as that is being searched.
  words = "";

  constructor() {
    super();
    this.addEventListener("change", () => {
      if (!this.searching) this.#open = null;
    });
  }

  get searching() {
    return this.#timer !== null || this.loading;
  }

  search(words) {
    clearTimeout(this.#timer);
    this.words = words;
    this.#open = words;
    this.#timer = setTimeout(() => this.#ask(), words ? PAUSE_SECONDS * 1000 : 0);
  }

  // Asks once more what a close came before.
  resume() {
    if (this.#open !== null) this.search(this.#open);
  }

  close() {
    clearTimeout(this.#timer);
    this.#timer = null;
    super.close();
  }

  clear() {
    super.clear();
    this.#open = null;
  }

  #ask() {
    this.#timer = null;
    this.open(this.pathFor(this.words));
  }
}
