// The people of this server: all, or those with some letters in one of their names.

import { PagedSearch } from "./paged-search.js";

const PEOPLE_PER_PAGE = 50;

export class PeopleFound extends PagedSearch {
  constructor({ directory }) {
    super();
    this.addEventListener("change", () => directory.take(this.items));
  }

  pathFor(words) {
    return `/users?${new URLSearchParams({ limit: PEOPLE_PER_PAGE, q: words })}`;
  }
}
