// A list that is read a page at a time, as far as somebody wants to go.

import { api } from "./api.js";

export class PagedList extends EventTarget {
  #next = null;
  #edition = 0;

  items = [];
  loading = false;
  failed = false;

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

  close() {
    this.#edition += 1;
  }

  // Nothing is wanted now.
  clear() {
    this.close();
    this.items = [];
    this.#next = null;
    this.loading = false;
    this.failed = false;
  }

  async #read(path, before) {
    this.#edition += 1;
    const edition = this.#edition;
    this.loading = true;
    const { items, next, failed } = await api.page(path).catch(() => ({ items: [], next: path, failed: true }));
    // Meanwhile something else was asked for, or nothing is wanted any more.
    if (edition !== this.#edition) return;
    this.items = [...before, ...items];
    this.#next = next;
    this.loading = false;
    this.failed = Boolean(failed);
    this.dispatchEvent(new Event("change"));
  }
}
