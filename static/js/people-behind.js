// The people behind several counts, of whom a message names some: the others are read a page at a time, as far as somebody
// wants to go.

import { api } from "./api.js";

export class PeopleBehind extends EventTarget {
  #groups;
  #pathOf;
  // By group: those that were read, and where to read on.
  #found = new Map();
  #next = new Map();

  loading = false;
  failed = false;

  // groups: gives [{key, count, users}] as they now stand.
  constructor({ groups, pathOf }) {
    super();
    this.#groups = groups;
    this.#pathOf = pathOf;
  }

  // Each {id}, with a name where it was read.
  of({ key, users }) {
    const read = (this.#found.get(key) ?? []).filter(({ id }) => !users.includes(id));
    return [...users.map((id) => ({ id, name: "…" })), ...read];
  }

  get hasMore() {
    return Boolean(this.#open);
  }

  async more() {
    const group = this.#open;
    if (!group || this.loading) return;
    const path = this.#next.get(group.key) ?? this.#pathOf(group.key);
    this.loading = true;
    const page = await api.page(path).catch(() => null);
    this.loading = false;
    this.failed = !page;
    if (page) {
      this.#found.set(group.key, [...(this.#found.get(group.key) ?? []), ...page.items.map(({ user }) => user)]);
      this.#next.set(group.key, page.next);
    }
    this.dispatchEvent(new Event("change"));
  }

  // The first of which not all are known.
  get #open() {
    return this.#groups().find(({ key, count, users }) => count > users.length && this.#next.get(key) !== null);
  }
}
