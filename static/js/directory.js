// People as they are today, by their id: names, pictures, status. Whoever isn't known yet is asked for, many at once.

import { api } from "./api.js";
import { Endings } from "./endings.js";

// As many as the server gives at once; and the time in which a screenful of rows has said whom it shows.
const MOST_AT_ONCE = 50;
const GATHER_MS = 20;

export class Directory extends EventTarget {
  #people;
  // Of whom the server has told since the connection began: it tells of each change from then on.
  #fresh = new Set();
  #wanted = new Set();
  // Whose answer is on its way.
  #asked = new Set();
  #timer = null;
  #endings = new Endings(() => this.#changed());
  #store;
  #socket;
  #me;

  // Those that were kept are shown until the server has answered.
  constructor({ me, store, socket }) {
    super();
    this.#me = me;
    this.#store = store;
    this.#socket = socket;
    this.#people = new Map((store.recall("people") ?? []).map((person) => [person.id, person]));
    socket.addEventListener("frame", ({ detail }) => this.#answers[detail.type]?.(detail));
    addEventListener("pagehide", () => this.#keep());
  }

  // By the newest that is known.
  of(user) {
    if (user.id === this.#me.id) return this.#me;
    if (!this.#fresh.has(user.id)) this.#want(user.id);
    return this.#people.get(user.id) ?? user;
  }

  // Whether the server has said who that is, or that there is nobody.
  knows(id) {
    return this.#fresh.has(id);
  }

  // What the log says of somebody is newer than what was kept, and older than what the server tells of them.
  note(user) {
    if (!this.#fresh.has(user.id)) this.#put({ ...this.#people.get(user.id), ...user });
  }

  // Whole profiles, wherever they come from.
  take(people) {
    for (const person of people) {
      this.#fresh.add(person.id);
      if (person.id === this.#me.id) Object.assign(this.#me, person);
      else this.#put(person);
    }
    if (people.length) this.#changed();
  }

  #answers = {
    // What changed before it nobody has told, and an answer that is on its way may be older.
    hello: () => {
      this.#fresh.clear();
      this.#asked = new Set();
    },
    rooms: ({ more }) => more || this.#changed(),
    person: ({ item }) => this.take([item]),
  };

  // Those of whom something was heard last stand last, and are kept.
  #put(person) {
    this.#people.delete(person.id);
    this.#people.set(person.id, person);
  }

  #want(id) {
    if (this.#asked.has(id)) return;
    this.#wanted.add(id);
    if (this.#socket.isOpen) this.#timer ??= setTimeout(() => this.#ask(), GATHER_MS);
  }

  async #ask() {
    this.#timer = null;
    const asked = this.#asked;
    const ids = [...this.#wanted].slice(0, MOST_AT_ONCE);
    for (const id of ids) {
      this.#wanted.delete(id);
      asked.add(id);
    }
    const answer = await api.get(`/users?${new URLSearchParams({ ids })}`).catch(() => null);
    for (const id of ids) asked.delete(id);
    // They are asked for again by whatever shows them next.
    if (!answer || asked !== this.#asked) return;
    // Of whom something was told meanwhile, it is newer.
    const people = answer.items.filter(({ id }) => !this.#fresh.has(id));
    for (const id of ids) this.#fresh.add(id);
    this.take(people);
    // Also that there is nobody.
    if (!people.length) this.#changed();
    if (this.#wanted.size) this.#want([...this.#wanted][0]);
  }

  // Also when a status ends.
  #changed() {
    this.#endings.await([this.#me, ...this.#people.values()].map(({ status }) => status?.until));
    this.dispatchEvent(new Event("change"));
  }

  #keep() {
    this.#store.keepPeople([...this.#people.values()]);
  }
}
