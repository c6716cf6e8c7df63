// The threads of the room, also those that I don't follow; the one that changed last comes first.

import { PagedList } from "../paged-list.js";
import { clone } from "../views/elements.js";
import { Filters } from "../views/filters.js";
import { showPages } from "../views/show-pages.js";
import { THREAD_QUERIES, showThread } from "../views/thread-item.js";

export const threads = {
  show(body, { conversation, directory, blocks, signal }) {
    const { id } = conversation;
    const list = new PagedList();
    const draw = showPages(body, {
      list,
      into: ".thread-list",
      none: ".threads-none",
      key: ({ root }) => root,
      create: () => clone("thread-item"),
      update: (item, thread) => showThread(item, thread, { directory, blocks }),
      signal,
    });
    const load = (filter) => {
      filters.show(filter);
      return list.open(`/rooms/${id}/threads?limit=50${THREAD_QUERIES[filter]}`);
    };
    const filters = new Filters(body, load);
    for (const part of [directory, blocks]) part.addEventListener("change", draw, { signal });
    load("all");
  },
};
