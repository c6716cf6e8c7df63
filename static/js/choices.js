// What can be chosen by typing a few letters: rooms of one's own, people, and rooms to join. One list for all that picks.

import { folded } from "./folded.js";
import { Joinable } from "./joinable.js";
import { PeopleFound } from "./people-found.js";

// As many as one page of those that are asked for has; the others are found by typing on.
const MOST = 50;
// As the server has it.
const BETWEEN_NAMES = /[\s,、，&]+|\band\b|和/;

export class Choices extends EventTarget {
  #rooms;
  #joinable = null;
  #people = null;
  #known = new Map();
  #isOffered;
  #roomWith;

  words = "";

  // rooms: one's own and those to join, if rooms are wanted; directory: if people are. isOffered(choice) leaves some out;
  // roomWith(id) gives the room that stands for somebody, if any.
  constructor({ rooms = null, directory = null, isOffered = () => true, roomWith = () => null }) {
    super();
    this.#rooms = rooms;
    this.#isOffered = isOffered;
    this.#roomWith = roomWith;
    const changed = () => this.dispatchEvent(new Event("change"));
    if (rooms) {
      this.#joinable = new Joinable();
      this.#joinable.addEventListener("change", () => {
        for (const room of this.#joinable.items) this.#known.set(room.id, room);
        changed();
      });
    }
    if (directory) {
      this.#people = new PeopleFound({ directory });
      this.#people.addEventListener("change", changed);
    }
  }

  search(words) {
    this.words = words;
    for (const part of this.#asked) part.search(words);
    this.dispatchEvent(new Event("change"));
  }

  close() {
    for (const part of this.#asked) part.close();
  }

  get searching() {
    return this.#asked.some((part) => part.searching);
  }

  get failed() {
    return this.#asked.some((part) => part.failed);
  }

  // {kind: "room" or "person", id, room or person}. Those that are asked for stand below one's own, so that an answer moves
  // nothing that is being chosen.
  get items() {
    const choices = [...this.#own.slice(0, MOST), ...this.#persons, ...this.#others.slice(0, MOST)];
    return [...new Map(choices.map((choice) => [choice.id, choice])).values()].filter(this.#isOffered);
  }

  get hasMore() {
    const isCut = [this.#own, this.#others].some(({ length }) => length > MOST);
    return isCut || this.#asked.some((part) => part.items.length > 0 && part.hasMore);
  }

  get #asked() {
    return [this.#joinable, this.#people].filter(Boolean);
  }

  get #own() {
    if (!this.#rooms) return [];
    return byRank([...this.#rooms.mine, ...this.#rooms.archived], this.words).map(choiceOf);
  }

  // Until the answer is there, those of the one before who fit.
  get #persons() {
    const { items = [], searching } = this.#people ?? {};
    const wanted = folded(this.words);
    const fits = ({ name, display_name: displayName }) => folded(`${displayName} ${name}`).includes(wanted);
    const choiceWith = (person) => {
      const room = this.#roomWith(person.id);
      return room ? choiceOf(room) : { kind: "person", id: person.id, person };
    };
    return items.filter((person) => !searching || fits(person)).map(choiceWith);
  }

  get #others() {
    if (!this.#joinable) return [];
    const isCurrent = this.#joinable.words === this.words && !this.#joinable.searching;
    const searched = isCurrent ? this.#joinable.items : [];
    const others = new Map([...byRank([...this.#known.values()], this.words), ...searched].map((room) => [room.id, room]));
    return [...others.values()].filter(({ id }) => !this.#rooms.find(id)?.role).map(choiceOf);
  }
}

const choiceOf = (room) => ({ kind: "room", id: room.id, room });

function byRank(rooms, words) {
  const wanted = folded(words);
  return rooms
    .map((room) => ({ room, at: placeIn(room, wanted) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => rank(a) - rank(b))
    .map(({ room }) => room);
}

// A direct room is found by its title, and by words of which each is in one of the names of somebody there: those that they
// chose, of which a title shows a few, and those that they sign in with.
function placeIn({ name, kind, people = [] }, wanted) {
  const at = folded(name).indexOf(wanted);
  if (at >= 0 || kind !== "direct") return at;
  const names = people.map((person) => folded(`${person.display_name} ${person.name}`));
  const words = wanted.split(BETWEEN_NAMES).filter(Boolean);
  const isFound = words.length > 0 && words.every((word) => names.some((one) => one.includes(word)));
  return isFound ? Math.max(...names.map((one) => one.indexOf(words[0]))) : -1;
}

// The start of a name before its middle; what waits to be read before the rest.
const rank = ({ room, at }) => (at > 0 ? 2 : 0) + (room.unread ? 0 : 1);
