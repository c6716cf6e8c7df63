// The threads that I follow, the one with the newest reply first.

import { PagedList } from "../paged-list.js";
import { clone, find } from "./elements.js";
import { Filters } from "./filters.js";
import { showPages } from "./show-pages.js";
import { THREAD_QUERIES, showThread } from "./thread-item.js";

export class ThreadsPage {
  #element;
  #list = new PagedList();
  #draw;
  #filters;
  #filter = "all";

  constructor(element, { threads, rooms, directory, blocks }) {
    this.#element = element;
    this.#draw = showPages(element, {
      list: this.#list,
      into: ".thread-list",
      none: ".threads-none",
      key: ({ room, root }) => `${room}:${root}`,
      create: () => clone("thread-item"),
      update: (item, thread) => showThread(item, thread, { directory, blocks, roomName: rooms.find(thread.room)?.name ?? "" }),
    });
    blocks.addEventListener("change", () => element.hidden || this.#draw());
    threads.addEventListener("told", ({ detail }) => this.#told(detail));
    this.#filters = new Filters(element, (filter) => this.#load(filter));
  }

  show() {
    this.#load();
    find(".place-title", this.#element).focus();
  }

  #load(filter = this.#filter) {
    this.#filter = filter;
    this.#filters.show(filter);
    return this.#list.open(`/me/threads?limit=50${THREAD_QUERIES[filter]}`);
  }

  // One that is in the list is drawn as it is now; the order stays while somebody reads it.
  #told(thread) {
    if (this.#element.hidden) return;
    const index = this.#list.items.findIndex(({ room, root }) => room === thread.room && root === thread.root);
    if (index < 0) return this.#load();
    this.#list.items[index] = thread;
    this.#draw();
  }
}
