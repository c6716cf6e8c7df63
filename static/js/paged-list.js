// A list that is read a page at a time, as far as somebody wants to go.

import { api } from "./api.js";

// Of a list that is searched a page may be empty, and others follow: the server looks through so much at once.
const EMPTY_PAGES_MOST = 20;
// What was asked for is not to be had, however often.
const MALFORMED = 422;

export class PagedList extends EventTarget {
  #next = null;
  #edition = 0;

  items = [];
  loading = false;
  failed = false;
  // Why it can't be had: a problem that the server found in what was asked for.
  refusal = null;
  // What was said of the last page beside its items.
  said = {};

  get hasMore() {
    return this.#next !== null;
  }

  // Takes the place of what was there, once it has come.
  open(path) {
    return this.#read(path, []);
  }

  // After a failure: the same page again.
  more() {
    return this.#read(this.#next, this.items);
  }

  // Whoever comes back finds what has come; what was on its way is not loaded.
  close() {
    this.#edition += 1;
    this.loading = false;
  }

  // Nothing is wanted now.
  clear() {
    this.close();
    this.#take({ items: [], next: null });
  }

  async #read(path, before) {
    this.#edition += 1;
    const edition = this.#edition;
    this.loading = true;
    for (let pages = 1; ; pages += 1) {
      const page = await api.page(path).catch((error) => failure(error, path));
      // Meanwhile something else was asked for, or nothing is wanted any more.
      if (edition !== this.#edition) return;
      const goesOn = !page.items.length && page.next !== null && !page.failed && pages < EMPTY_PAGES_MOST;
      this.#take({ ...page, items: [...before, ...page.items] });
      this.loading = goesOn;
      this.dispatchEvent(new Event("change"));
      if (!goesOn) return;
      path = page.next;
    }
  }

  #take({ items, next, failed = false, refusal = null, ...said }) {
    Object.assign(this, { items, failed, refusal, said });
    this.#next = next;
  }
}

const failure = (error, path) =>
  error.status === MALFORMED ? { items: [], next: null, refusal: error } : { items: [], next: path, failed: true };
