// Messages that have some words, in one room or in all of mine, the newest first.

import { PagedSearch } from "./paged-search.js";

const PER_PAGE = 20;
// Signs alone are in no index, and without anything that is wanted there is nothing to find.
const SEARCHABLE = /(?:^|\s)(?!-)\S*[\p{L}\p{N}]/u;

export class SearchedMessages extends PagedSearch {
  everywhere = false;

  #zone;

  // zone: whose days are meant by "before:" and the like.
  constructor(room, zone) {
    super();
    this.room = room;
    this.#zone = zone;
  }

  ask(words) {
    if (SEARCHABLE.test(words)) return this.search(words);
    this.clear();
    this.words = words;
  }

  pathFor(words) {
    const place = this.everywhere ? "/search" : `/rooms/${this.room}/search`;
    return `${place}?${new URLSearchParams({ q: words, time_zone: this.#zone, limit: PER_PAGE })}`;
  }
}

// The text of a snippet in parts, of which those that are a hit say so. The server counts characters, not UTF-16.
export function partsOf({ text, hits, begins_later: beginsLater, ends_earlier: endsEarlier }) {
  const characters = [...text];
  const parts = [];
  let at = 0;
  for (const { start, end } of hits) {
    parts.push({ text: characters.slice(at, start).join("") }, { text: characters.slice(start, end).join(""), isHit: true });
    at = end;
  }
  parts.push({ text: characters.slice(at).join("") });
  return [{ text: beginsLater ? "…" : "" }, ...parts, { text: endsEarlier ? "…" : "" }].filter((part) => part.text);
}
