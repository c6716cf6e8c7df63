// What was seen last, kept in the browser so that it opens at once, and without network: who is here, their rooms, and the
// last lines of each. Only a cache: the log is the truth.

import { kept } from "./root.js";
import { forgetShared } from "./shared.js";

const KEPT_ENTRIES = 60;
const KEPT_CHARACTERS = 50_000;
// Of all rooms together: a third of what browsers usually grant, so that the outbox always finds room.
const KEPT_IN_ALL = 1_500_000;
// A quarter of a megabyte. A longer list is not kept: a part of it would be taken for the whole.
const KEPT_IN_LIST = 500;
// Those whom one sees all day; the others are asked for again.
const KEPT_PEOPLE = 300;

const PREFIX = kept("lines:");
// How many characters are kept of each room, that of the last one at the end.
const SIZES = kept("sizes:");
// By what is in them, the other lists.
const LISTS = { rooms: kept("rooms:"), sections: kept("sections:"), people: kept("people:"), blocks: kept("blocks:"), emoji: kept("team-emoji:") };
const ME = kept("me");
export const RECENT_EMOJI = kept("recent-emoji");
export const LAST_ROOM = kept("last-room");

let isOver = false;

export class Store {
  #prefix;
  #sizes;
  #me;

  // What another account left in this browser goes before anything is shown.
  constructor({ me }) {
    this.#prefix = `${PREFIX}${me.id}:`;
    this.#sizes = SIZES + me.id;
    this.#me = me.id;
    if (keptMe()?.id !== me.id) removeAll();
    keepMe(me);
  }

  read(room) {
    const lines = localStorage.getItem(this.#prefix + room);
    return lines && JSON.parse(lines);
  }

  write(room, timeline) {
    if (timeline.cursor === null || isOver) return;
    const content = tailOf(timeline);
    const sizes = this.#readSizes();
    delete sizes[room];
    sizes[room] = content.length;
    this.#makeSpace(sizes);
    tryToKeep(this.#sizes, JSON.stringify(sizes));
    tryToKeep(this.#prefix + room, content);
  }

  // name: one of LISTS. Null if nothing is kept.
  recall(name) {
    return JSON.parse(localStorage.getItem(LISTS[name] + this.#me));
  }

  keep(name, list) {
    if (!isOver) tryToKeep(LISTS[name] + this.#me, JSON.stringify(list));
  }

  keepRooms(list) {
    this.keep("rooms", list.length > KEPT_IN_LIST ? null : list);
  }

  // The last ones that something was heard of.
  keepPeople(list) {
    this.keep("people", list.slice(-KEPT_PEOPLE));
  }

  forget(room) {
    if (isOver) return;
    const sizes = this.#readSizes();
    this.#drop(room, sizes);
    tryToKeep(this.#sizes, JSON.stringify(sizes));
  }

  #drop(room, sizes) {
    localStorage.removeItem(this.#prefix + room);
    delete sizes[room];
  }

  // Without sizes the lines are an older version's, of which nobody knows how many there are.
  #readSizes() {
    const sizes = localStorage.getItem(this.#sizes);
    if (sizes === null) removeAll([PREFIX]);
    return sizes === null ? {} : JSON.parse(sizes);
  }

  // The room that was left longest ago goes first.
  #makeSpace(sizes) {
    let total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    for (const [room, size] of Object.entries(sizes)) {
      if (total <= KEPT_IN_ALL) return;
      this.#drop(room, sizes);
      total -= size;
    }
  }
}

export const keptMe = () => JSON.parse(localStorage.getItem(ME));

export const keepMe = (me) => isOver || tryToKeep(ME, JSON.stringify(me));

// The session is over: whoever uses this browser next finds nothing, and nothing is written any more.
export function forgetEverything() {
  isOver = true;
  removeAll();
  forgetShared().catch(() => {});
  // For those who hold more than what is kept.
  dispatchEvent(new Event("forget"));
  navigator.clearAppBadge?.().catch(() => {});
}

function removeAll(starts = [PREFIX, SIZES, ...Object.values(LISTS), ME, LAST_ROOM, RECENT_EMOJI]) {
  for (const key of Object.keys(localStorage)) {
    if (starts.some((start) => key.startsWith(start))) localStorage.removeItem(key);
  }
}

// The newest entries without a hole, as many as fit.
function tailOf({ epoch, cursor, first, entries }) {
  let tail = entries.slice(-KEPT_ENTRIES);
  let content = JSON.stringify(tail);
  while (content.length > KEPT_CHARACTERS) {
    tail = tail.slice(Math.ceil(tail.length / 4));
    content = JSON.stringify(tail);
  }
  const start = tail.length === entries.length ? first : (tail[0]?.seq ?? cursor + 1);
  return JSON.stringify({ epoch, first: start, cursor, entries: tail });
}

function tryToKeep(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    localStorage.removeItem(key);
  }
}
