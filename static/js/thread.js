// One thread of an open room, as a conversation of its own: it is read in pages, and goes on with what the room hears. What
// is done in it, the room does. Knows no DOM.

import { api } from "./api.js";
import { isMessage } from "./event-types.js";
import { LastSent } from "./last-sent.js";
import { mayEdit } from "./permissions.js";
import { ThreadPiece } from "./thread-piece.js";

const PAGE_REPLIES = 200;
// Replies that are seen one after the other are told as one.
const TELL_MS = 300;
// Before it is read: nothing is known, not even that there is nothing.
const NOTHING = { entries: [], first: null, last: null, cursor: null, floor: 1, hasOlder: false, entry() {}, holds: () => false, trim() {} };
const DELEGATED = ["state", "room", "me", "isOver", "unsentEdits", "typing", "members", "readers", "keepsEdits"];

export class Thread extends EventTarget {
  #conversation;
  #piece = null;
  #wanted = 0;
  #isLoading = false;
  #heard = [];
  #closing = new AbortController();
  #tellSoon = null;
  // How far reading has come here, for the server; nothing before its end was seen.
  #seen = null;
  // Where reading stopped when it was opened.
  #newAfter = null;
  #loadingOlder = null;
  #lastSent = new LastSent();

  isThread = true;
  follows = false;
  readSeq = 0;
  failure = null;

  constructor({ conversation, root, threads }) {
    super();
    this.#conversation = conversation;
    this.root = root;
    this.id = `${conversation.id}:${root}`;
    for (const name of DELEGATED) Object.defineProperty(this, name, { get: () => conversation[name] });
    const { signal } = this.#closing;
    for (const type of ["change", "room"]) conversation.addEventListener(type, () => this.#pass(type), { signal });
    conversation.addEventListener("lost-edit", ({ detail }) => this.#pass("lost-edit", detail), { signal });
    conversation.addEventListener("event", ({ detail }) => this.#hear(detail), { signal });
    conversation.addEventListener("resync", () => this.#startAfresh(), { signal });
    conversation.addEventListener("state", () => this.#stateChanged(), { signal });
    threads.addEventListener("told", ({ detail }) => this.#told(detail), { signal });
    if (this.state === "live") this.load();
  }

  close() {
    if (this.#tellSoon) this.#tellNow();
    this.#closing.abort();
  }

  // The root as it now stands; nothing before it was read.
  get rootEntry() {
    return this.#piece?.root;
  }

  async load() {
    this.#wanted += 1;
    const wanted = this.#wanted;
    this.#isLoading = true;
    this.#heard = [];
    const isFirst = this.#piece === null;
    try {
      const page = await api.get(`${this.#path}?limit=${PAGE_REPLIES}`);
      if (wanted !== this.#wanted) return;
      const piece = new ThreadPiece(page);
      for (const event of this.#heard) piece.hear(event);
      if (this.#piece) piece.joins(this.#piece);
      piece.expire(this.#conversation.timeline.expiredBefore);
      this.#piece = piece;
      this.#takeOwn(page.thread);
      if (isFirst && page.thread.unread) this.#newAfter = page.thread.read_seq;
      this.failure = null;
    } catch (error) {
      if (wanted !== this.#wanted) return;
      this.failure = error;
    }
    this.#isLoading = false;
    this.#pass("change");
    this.#pass("thread");
  }

  // As `History` has it; there is only one part.
  history = {
    isAtNewest: true,
    toNewest() {},
    loadNewer() {},
    goTo: async (seq) => Boolean(this.timeline.entry(seq)),
    loadOlder: () => (this.#loadingOlder ??= this.#fetchOlder().finally(() => (this.#loadingOlder = null))),
  };

  get timeline() {
    const piece = this.#piece ?? NOTHING;
    piece.epoch = this.#conversation.timeline.epoch;
    Object.assign(this.history, { shown: piece, hasOlder: piece.hasOlder });
    return piece;
  }

  // What is unread of it is read as soon as its end is seen.
  get unread() {
    const after = this.#newAfter;
    const news = after === null ? null : this.timeline.entries.find(({ seq, user }) => seq > after && user.id !== this.me.id);
    return { first: news?.seq ?? null, below: () => 0, stoppedElsewhere: false };
  }

  reading = {
    seen: 0,
    back() {},
    answered: () => (this.#newAfter = null),
    away: () => {},
    seeAll: () => this.#tellRead(),
    see: ({ to }) => to >= this.timeline.last && this.#tellRead(),
  };

  keep() {}

  get unsent() {
    return this.#conversation.unsentIn(this.root);
  }

  get lastOwn() {
    return this.timeline.entries.findLast((entry) => isMessage(entry) && mayEdit(entry, this));
  }

  quoted(seq) {
    return this.timeline.entry(seq) ?? this.#conversation.quoted(seq);
  }

  send(text, { quote, inRoom, call, files } = {}) {
    this.#newAfter = null;
    this.#lastSent.note(this.#conversation.send(text, { thread: this.root, quote, inRoom, call, files }));
  }

  takeBack() {
    return this.#lastSent.takeBack(this);
  }

  async follow(follows) {
    const path = `${this.#path}/follow`;
    this.#takeOwn(await (follows ? api.put(path) : api.delete(path)));
    this.#pass("thread");
  }

  // The event that comes of it shows it.
  solve(isSolved) {
    const path = `${this.#path}/solved?${new URLSearchParams({ epoch: this.#conversation.timeline.epoch })}`;
    return isSolved ? api.put(path) : api.delete(path);
  }

  ask = (poll) => this.#conversation.ask({ ...poll, thread: this.root, epoch: this.timeline.epoch });
  reactedTo = (entry) => this.#conversation.reactedTo(entry);
  pressedIn = (entry) => this.#conversation.pressedIn(entry);
  press = (seq, action, more) => this.#conversation.press(seq, action, more);
  chosenIn = (entry) => this.#conversation.chosenIn(entry);
  vote = (seq, choices) => this.#conversation.vote(seq, choices);
  endPoll = (seq) => this.#conversation.endPoll(seq);
  roomCalled = (named) => this.#conversation.roomCalled(named);
  linked = (room, seq) => this.#conversation.linked(room, seq);
  personOf = (user) => this.#conversation.personOf(user);
  isSaved = (entry) => this.#conversation.isSaved(entry);
  isBlocked = (entry) => this.#conversation.isBlocked(entry);
  reveal = (seq) => this.#conversation.reveal(seq);
  retry = (clientId) => this.#conversation.retry(clientId);
  discard = (clientId) => this.#conversation.discard(clientId);
  sayTyping = () => this.#conversation.sayTyping();
  edit = (message, text) => this.#conversation.edit(message, text);
  delete = (message) => this.#conversation.delete(message);
  react = (seq, emoji) => this.#conversation.react(seq, emoji);
  pin = (seq) => this.#conversation.pin(seq);
  unpin = (seq) => this.#conversation.unpin(seq);
  unreact = (seq, emoji) => this.#conversation.unreact(seq, emoji);

  get #path() {
    return `/rooms/${this.#conversation.id}/messages/${this.root}/thread`;
  }

  async #fetchOlder() {
    const piece = this.#piece;
    if (!piece?.hasOlder) return;
    const page = await api.get(`${this.#path}?before=${piece.first}&limit=${PAGE_REPLIES}`);
    if (piece !== this.#piece) return;
    piece.prependPage(page);
    this.#pass("change");
  }

  // What comes while a page is on its way may be in it or not: it is shown now, and once more in the new page.
  #hear(event) {
    if (this.#isLoading) this.#heard.push(event);
    if (!this.#piece) return;
    this.#piece.hear(event);
    this.#pass("thread");
  }

  // Told to all devices: on another one it may have been read or left.
  #told({ room, root, ...thread }) {
    if (room !== this.#conversation.id || root !== this.root) return;
    this.#takeOwn(thread);
    this.#pass("thread");
  }

  #takeOwn({ follows, read_seq: readSeq }) {
    Object.assign(this, { follows, readSeq });
  }

  #tellRead() {
    const { last } = this.timeline;
    if (last === null || (this.#seen !== null && last <= this.readSeq)) return;
    this.#seen = this.readSeq = Math.max(last, this.readSeq);
    clearTimeout(this.#tellSoon);
    this.#tellSoon = setTimeout(() => this.#tellNow(), TELL_MS);
  }

  #tellNow() {
    clearTimeout(this.#tellSoon);
    this.#tellSoon = null;
    api.put(`${this.#path}/read`, { seq: this.#seen }).catch(() => {});
  }

  #startAfresh() {
    this.#piece = null;
    this.#pass("resync");
    if (this.state === "live") this.load();
  }

  // What was missed meanwhile may be more than the room was told.
  #stateChanged() {
    if (this.state === "live") this.load();
    this.#pass("state");
  }

  #pass(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
