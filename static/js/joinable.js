// The public rooms that this person could join: all, or those with some letters in their name.

import { api } from "./api.js";
import { PagedSearch } from "./paged-search.js";

const ROOMS_PER_PAGE = 50;

export class Joinable extends PagedSearch {
  // What an owner of the server shows newcomers first.
  suggested = [];

  async loadSuggested() {
    const { items } = await api.page("/rooms?scope=suggested&limit=20").catch(() => ({ items: [] }));
    this.suggested = items;
    this.dispatchEvent(new Event("change"));
  }

  pathFor(words) {
    return `/rooms?${new URLSearchParams({ scope: "joinable", limit: ROOMS_PER_PAGE, q: words })}`;
  }
}
