// The people of one room: their roles, and who of them is here.

import { api, withReason } from "./api.js";
import { membershipOf } from "./event-types.js";

// A thousand people. Of a larger room the rest comes when it is asked for.
const PAGES_AT_ONCE = 5;

// What an event makes of the member whom it is about.
const CHANGES = {
  role: ({ role }) => ({ role }),
  muted: ({ until }) => ({ muted_until: until }),
  unmuted: () => ({ muted_until: null }),
};

export class Members extends EventTarget {
  #room;
  #here = new Set();
  #members = new Map();
  #next = null;
  #edition = 0;
  // Events that come while an answer is awaited.
  #changes = null;
  #isNeeded = false;
  #isCaughtUp = false;

  loaded = false;
  failed = false;

  constructor({ room }) {
    super();
    this.#room = room;
  }

  get list() {
    return [...this.#members.values()].map((member) => ({ ...member, here: this.#here.has(member.user.id) }));
  }

  get count() {
    return this.#members.size;
  }

  get hasMore() {
    return this.#next !== null;
  }

  // Takes a presence frame: the whole set, or who came and went.
  presence({ here, came = [], gone = [] }) {
    if (here) this.#here = new Set(here);
    for (const id of came) this.#here.add(id);
    for (const id of gone) this.#here.delete(id);
    this.#changed();
  }

  // Takes an event of the log that says who is in the room: then nobody has to ask for all of them again.
  apply(event) {
    this.#changes?.push(event);
    this.#take(event);
    this.#changed();
  }

  // Called by whatever shows them: in a large room they are many, and most who open it never look.
  need() {
    if (this.#isNeeded) return;
    this.#isNeeded = true;
    if (this.#isCaughtUp) this.load();
  }

  // The events of the log are told from here on. What came before, only an answer tells.
  caughtUp() {
    this.#isCaughtUp = true;
    if (this.#isNeeded) this.load();
  }

  load() {
    return this.#read(`/rooms/${this.#room}/members?limit=200`, new Map());
  }

  // After a failure at the beginning: that again.
  more() {
    return this.#next ? this.#read(this.#next, this.#members) : this.load();
  }

  has(userId) {
    return this.#members.has(userId);
  }

  // The log tells of what these do, as of what others do. One after the other: some may be added before something fails.
  async add(people) {
    for (const { id } of people) await api.put(`/rooms/${this.#room}/members/${id}`);
  }

  async setRole(userId, role) {
    await api.patch(`/rooms/${this.#room}/members/${userId}`, { role });
  }

  // {muted_until, reason?}; null lifts it.
  async mute(userId, fields) {
    await api.patch(`/rooms/${this.#room}/members/${userId}`, fields);
  }

  // {until?, reason?}
  async ban(userId, fields) {
    await api.put(`/rooms/${this.#room}/bans/${userId}`, fields);
  }

  async remove(userId, why) {
    await api.delete(withReason(`/rooms/${this.#room}/members/${userId}`, why));
  }

  async #read(path, before) {
    this.#edition += 1;
    const edition = this.#edition;
    this.#changes = [];
    const answer = await pagesFrom(path, before).catch(() => null);
    if (edition !== this.#edition) return;
    if (answer) {
      this.#members = answer.members;
      this.#next = answer.next;
      for (const event of this.#changes) this.#take(event);
      this.loaded = true;
    }
    this.#changes = null;
    this.failed = !answer;
    this.#changed();
  }

  #take(event) {
    const { user, member = user, role = "member" } = event;
    const before = this.#members.get(member.id);
    const effect = membershipOf(event);
    if (effect === "begins") this.#members.set(member.id, { ...before, user: member, role });
    if (effect === "ends") this.#members.delete(member.id);
    if (effect === "changes" && before) this.#members.set(member.id, { ...before, ...CHANGES[event.type]?.(event) });
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}

async function pagesFrom(path, before) {
  const members = new Map(before);
  let next = path;
  for (let pages = 0; next && pages < PAGES_AT_ONCE; pages += 1) {
    const page = await api.page(next);
    for (const member of page.items) members.set(member.user.id, member);
    next = page.next;
  }
  return { members, next };
}
