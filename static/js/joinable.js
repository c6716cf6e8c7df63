// The public rooms that this person could join: all, or those with some letters in their name.

import { PagedList } from "./paged-list.js";

const ROOMS_PER_PAGE = 50;
// About the time between two keys, so that a word is one question to the server.
const PAUSE_SECONDS = 0.2;

export class Joinable extends PagedList {
  #timer = null;

  // What was asked for last; the items are of before, as long as that is being searched.
  words = "";

  get searching() {
    return this.#timer !== null || this.loading;
  }

  search(words) {
    clearTimeout(this.#timer);
    this.words = words;
    this.#timer = setTimeout(() => this.#ask(), words ? PAUSE_SECONDS * 1000 : 0);
  }

  close() {
    clearTimeout(this.#timer);
    super.close();
  }

  #ask() {
    this.#timer = null;
    this.open(`/rooms?${new URLSearchParams({ scope: "joinable", limit: ROOMS_PER_PAGE, q: this.words })}`);
  }
}
