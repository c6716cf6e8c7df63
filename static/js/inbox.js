// What concerns the reader in all their rooms. How many are unread the server says; the items are read when they are shown.

import { api } from "./api.js";
import { PagedList } from "./paged-list.js";

const PATH = "/me/inbox";

export class Inbox extends EventTarget {
  #isShown = false;

  // Those that are shown: one of the filters of the API, or "" for all that are not done with.
  filter = "";
  list = new PagedList();
  unread = 0;
  // As the server has told it: {at, unread}; null until it has.
  told = null;

  constructor({ socket }) {
    super();
    socket.addEventListener("frame", ({ detail }) => detail.type === "inbox" && this.#take(detail));
  }

  show(filter = this.filter) {
    this.#isShown = true;
    this.filter = filter;
    return this.#read();
  }

  leave() {
    this.#isShown = false;
    this.list.close();
  }

  // It goes from the list, or comes back into it, when the server says that something has changed.
  async setDone(id, isDone) {
    const path = `${PATH}/${id}/done`;
    await (isDone ? api.put(path) : api.delete(path));
  }

  async setAllDone() {
    await api.put(`${PATH}/done`);
  }

  #read() {
    const query = this.filter ? `?${new URLSearchParams({ filter: this.filter })}` : "";
    return this.list.open(`${PATH}${query}`);
  }

  // Whether there is anything that they are not done with.
  get isOpen() {
    return Boolean(this.told?.at);
  }

  #take({ unread, at }) {
    this.unread = unread;
    this.told = { at, unread };
    this.dispatchEvent(new Event("change"));
    if (this.#isShown) this.#read();
  }
}
