// One open room: brings its channel, timeline, outbox, people and reading together. Knows no DOM.

import { api, withReason } from "./api.js";
import { Channel } from "./channel.js";
import { ADOPT_SECONDS, SendQueue } from "./send-queue.js";
import { changedSeq, expires, isInRoom, isMessage, membershipOf } from "./event-types.js";
import { History } from "./history.js";
import { LastSent } from "./last-sent.js";
import { Members } from "./members.js";
import { placeOf } from "./outbox.js";
import { OwnReactions } from "./own-reactions.js";
import { mayEdit, roomShowsReaders } from "./permissions.js";
import { Presses } from "./presses.js";
import { Quotes } from "./quotes.js";
import { Readers } from "./readers.js";
import { Timeline } from "./timeline.js";
import { Typing } from "./typing.js";
import { Unread } from "./unread.js";

// What the key for it edits is what one still has in mind. Anything older is out of sight, and found in the list.
const LAST_OWN_HOURS = 12;

// Events after which other messages may be pinned.
const PINS = new Set(["pinned", "unpinned", "deleted", "expired"]);

export class Conversation extends EventTarget {
  #rooms;
  #outbox;
  #store;
  #directory;
  #blocks;
  #saved;
  #votes;
  #previews;
  #presses = new Presses({ changed: () => this.#changed() });
  #ownReactions;
  // Messages of blocked people that were to be seen all the same.
  #revealed = new Set();
  #channel;
  #sendQueue;
  #epoch;
  #wasLive = false;
  // What the browser has of it, by its two ends: whatever happens in the room moves the newer one.
  #keptPart = null;
  #lastSent = new LastSent();
  #adopting;
  #quotes;
  #closing = new AbortController();

  constructor({ room, me, rooms, outbox, store, socket, directory, blocks, saved, votes, previews, keepsEdits }) {
    super();
    Object.assign(this, { id: room.id, me, room, keepsEdits });
    this.#rooms = rooms;
    this.#outbox = outbox;
    this.#store = store;
    this.#directory = directory;
    this.#blocks = blocks;
    this.#saved = saved;
    this.#votes = votes;
    this.#previews = previews;
    const kept = store.read(room.id);
    this.timeline = kept ? Timeline.from(kept) : new Timeline();
    this.timeline.expire(room.expired_before ?? 1);
    this.history = new History({ room: room.id, timeline: this.timeline, changed: () => this.#changed() });
    this.typing = new Typing();
    this.members = new Members({ room: room.id });
    this.readers = new Readers({ room: room.id });
    const tell = (mark) => this.#channel.send({ type: "read", ...mark });
    this.unread = new Unread({ room, me, timeline: this.timeline, history: this.history, tell });
    this.#quotes = new Quotes({ room: room.id, changed: () => this.#changed() });
    this.#ownReactions = new OwnReactions({ room: room.id, me, changed: () => this.#changed() });
    this.#sendQueue = new SendQueue({ room: room.id, outbox, send: (message) => this.#send(message) });
    this.#channel = new Channel({ room: room.id, socket, cursor: () => this.timeline.position });
  }

  get state() {
    return this.#channel.state;
  }

  isSaved({ seq }) {
    return Boolean(this.#saved.of(this.id, seq));
  }

  // The server won't have us back here, or not without a step of the reader's.
  get isOver() {
    return this.#channel.isOver;
  }

  get unsent() {
    return this.#outbox.of(this.id).filter(({ target, thread, inRoom }) => !target && (!thread || inRoom));
  }

  unsentIn(root) {
    return this.#outbox.of(this.id).filter(({ target, thread }) => !target && thread === root);
  }

  get unsentEdits() {
    return this.#outbox.edits(this.id);
  }

  get reading() {
    return this.unread.reading;
  }

  // As they are today: names change, and what was said keeps its author.
  personOf = (user) => this.#directory.of(user);

  // Whether a message of somebody blocked shows only that there is one.
  isBlocked = ({ seq, user }) => this.#blocks.has(user.id) && !this.#revealed.has(seq);

  reveal(seq) {
    this.#revealed.add(seq);
    this.#changed();
  }

  open() {
    const { signal } = this.#closing;
    this.#outbox.addEventListener("change", () => this.#outboxChanged(), { signal });
    this.#rooms.addEventListener("change", () => this.#roomChanged(), { signal });
    for (const part of [this.#directory, this.#blocks, this.#votes, this.#previews]) part.addEventListener("change", () => this.#changed(), { signal });
    this.#channel.addEventListener("frame", ({ detail }) => this.#hear(detail), { signal });
    this.#channel.addEventListener("state", () => this.#stateChanged(), { signal });
    this.#channel.open();
  }

  close() {
    this.keep();
    this.#closing.abort();
    clearTimeout(this.#adopting);
    this.#channel.close();
    this.#sendQueue.stop();
    this.typing.clear();
    this.noteRead();
  }

  noteRead() {
    if (this.#wasLive) this.#rooms.note(this.id, { ...this.unread.forList, isMarkedUnread: false });
  }

  keep() {
    if (this.isOver) return;
    this.reading.tellNow();
    const { epoch, first, cursor } = this.timeline;
    const part = [epoch, first, cursor].join(" ");
    if (part === this.#keptPart) return;
    this.#keptPart = part;
    this.#store.write(this.id, this.timeline);
  }

  // The numbers of other messages are of this life of the log.
  // call: the bot whose command it calls. files: what is attached, as a message shows it.
  send(text, { thread, quote, inRoom = false, call, files } = {}) {
    this.reading.answered();
    this.typing.said();
    const { epoch } = this.timeline;
    const place = thread || quote ? { thread, quote, inRoom, epoch } : {};
    const message = this.#outbox.add(this.id, text, { ...place, ...(call && { call }), ...(files?.length && { files }) });
    // Of what is said in a thread its own view takes it back.
    if (!thread) this.#lastSent.note(message);
    this.#sendQueue.next();
    return message;
  }

  // The words of what was sent a moment ago, which is deleted then; null if nothing was.
  takeBack() {
    return this.#lastSent.takeBack(this);
  }

  sendToMany(clientId) {
    this.#outbox.allowMany(clientId);
    this.#sendQueue.next();
  }

  // The message of this number, for where it is quoted; null if there is none, nothing as long as it isn't known.
  quoted(seq) {
    return this.timeline.entry(seq) ?? this.history.shown.entry(seq) ?? this.#quotes.get(seq);
  }

  // The same, when it is known.
  findQuoted(seq) {
    return this.#quotes.find(seq);
  }

  // One of my rooms, as an address names it.
  roomCalled(named) {
    return named === this.id ? this.room : this.#previews.roomCalled(named);
  }

  // The message of any of my rooms to which a link leads; the same as `quoted`.
  linked(room, seq) {
    if (room.id !== this.id) return this.#previews.get(room.id, seq);
    if (seq > Math.max(room.head, this.timeline.cursor ?? 0)) return null;
    const entry = this.quoted(seq);
    return entry && !isMessage(entry) ? null : entry;
  }

  retry(clientId) {
    this.#outbox.retry(clientId);
    this.#sendQueue.next();
  }

  discard(clientId) {
    this.#outbox.remove(clientId);
  }

  sayTyping() {
    if (this.state === "live" && this.typing.shouldSay()) this.#channel.send({ type: "typing" });
  }

  // `epoch` is the one in which the reader saw the message: after a restore its number may be another's.
  edit({ seq, epoch }, text) {
    this.#outbox.add(this.id, text, { target: seq, epoch });
    this.#sendQueue.next();
  }

  // reason: for other moderators, where it is somebody else's.
  delete({ seq, epoch, reason }) {
    return api.delete(withReason(`/rooms/${this.id}/messages/${seq}`, { reason }), { "Parley-Epoch": epoch });
  }

  react(seq, emoji) {
    return api.put(this.#reaction(seq, emoji));
  }

  unreact(seq, emoji) {
    return api.delete(this.#reaction(seq, emoji));
  }

  // poll: {text, options, multiple, anonymous, ends_at}
  ask(poll) {
    this.reading.answered();
    return api.post(`/rooms/${this.id}/polls`, poll);
  }

  // The emoji under a message that are my own.
  reactedTo = (entry) => this.#ownReactions.of(entry);

  // The buttons of a message that were pressed and are not stored yet.
  pressedIn = (entry) => this.#presses.of(entry.seq);

  // more: the {value} of a select, the {answers} to a form.
  press(seq, action, more) {
    return this.#presses.press({ room: this.id, seq, epoch: this.timeline.epoch }, action, more);
  }

  // The numbers of the options that I have chosen in the poll of a message.
  chosenIn = (entry) => this.#votes.of(this.id, entry);

  vote(seq, choices) {
    return this.#votes.choose({ room: this.id, seq, epoch: this.timeline.epoch }, choices);
  }

  endPoll(seq) {
    return api.put(`/rooms/${this.id}/polls/${seq}/end?${new URLSearchParams({ epoch: this.timeline.epoch })}`);
  }

  pin(seq) {
    return api.put(this.#partOf(seq, "pin"));
  }

  unpin(seq) {
    return api.delete(this.#partOf(seq, "pin"));
  }

  #reaction = (seq, emoji) => this.#partOf(seq, `reactions/${encodeURIComponent(emoji)}`);

  #partOf(seq, part) {
    return `/rooms/${this.id}/messages/${seq}/${part}?${new URLSearchParams({ epoch: this.timeline.epoch })}`;
  }

  get lastOwn() {
    const since = Date.now() - LAST_OWN_HOURS * 3_600_000;
    const own = this.timeline.entries.findLast((entry) => isMessage(entry) && mayEdit(entry, this));
    return own && Date.parse(own.at) >= since ? own : undefined;
  }

  // Everything from this message on.
  markUnread(seq) {
    this.unread.begin(seq);
    this.#rooms.note(this.id, { ...this.unread.forList, isMarkedUnread: true });
    this.#changed();
  }

  #hear(frame) {
    if (frame.seq !== undefined) return this.#take(frame);
    this.#answers[frame.type]?.(frame);
  }

  #answers = {
    opened: ({ epoch, floor }) => {
      this.#epoch = epoch;
      this.timeline.epoch ??= epoch;
      this.timeline.floor = floor ?? 1;
    },
    resync: ({ reason }) => this.#startAfresh(reason),
    live: ({ head }) => this.#caughtUp(head),
    readers: (frame) => this.readers.hear(frame),
    presence: (frame) => this.members.presence(frame),
    typing: ({ user }) => user.id !== this.me.id && !this.#blocks.has(user.id) && this.typing.heard(user),
    working: ({ user }) => !this.#blocks.has(user.id) && this.typing.heard(user, { works: true }),
    ack: ({ client_id: clientId }) => this.#sendQueue.delivered(clientId),
    error: ({ client_id: clientId, code, count, retry_after: retryAfterSeconds, most }) => {
      this.#sendQueue.refused(clientId, { code, retryAfterSeconds });
      if (code === "many_mentioned" && count <= most) this.dispatchEvent(new CustomEvent("many", { detail: { clientId, count } }));
    },
  };

  #take(event) {
    const outcome = this.timeline.apply(event);
    if (outcome === "hole") return this.#channel.reopen();
    if (outcome === "repeat") return;
    this.#presses.hear(event);
    this.#ownReactions.hear(event);
    this.#votes.hear(this.id, event);
    for (const person of [event.user, event.member]) if (person) this.#directory.note(person);
    if (changedSeq(event) || expires(event)) {
      this.history.change(event);
      this.#quotes.change(event);
    }
    if (PINS.has(event.type)) this.dispatchEvent(new Event("pins"));
    if (isMessage(event)) this.typing.stopped(event.user.id);
    // The server takes what is answered for read.
    if (isInRoom(event) && event.user.id === this.me.id && this.state === "live") this.reading.seeAll(event.seq);
    if (event.user?.id === this.me.id && event.client_id) this.#sendQueue.delivered(event.client_id);
    if (this.state === "live") this.#noteMember(event);
    this.dispatchEvent(new CustomEvent("event", { detail: event }));
    this.#changed();
  }

  // Only while live: whom a replay speaks of may long be gone, or here again.
  #noteMember(event) {
    if (!membershipOf(event)) return;
    this.members.apply(event);
    if (membershipOf(event) === "ends") this.typing.stopped((event.member ?? event.user).id);
  }

  #startAfresh(reason) {
    this.timeline.reset();
    this.history.reset();
    this.#quotes.clear();
    this.#ownReactions.clear();
    this.timeline.epoch = this.#epoch;
    this.reading.restart();
    this.#store.forget(this.id);
    this.#keptPart = null;
    this.dispatchEvent(new CustomEvent("resync", { detail: { reason } }));
    this.#changed();
  }

  #caughtUp(head) {
    this.timeline.startAt(head);
    this.timeline.expire(this.room.expired_before ?? 1);
    this.history.settle();
    this.#giveUpEdits();
    this.keep();
    this.members.caughtUp();
    // If I hide mine, nobody else's is shown.
    if (roomShowsReaders(this.room)) this.readers.load().catch(() => {});
  }

  // Of another life of the log: under that number may stand another message now.
  #giveUpEdits() {
    for (const { clientId, epoch, text } of this.unsentEdits.values()) {
      if (epoch === this.timeline.epoch) continue;
      this.#outbox.remove(clientId);
      this.dispatchEvent(new CustomEvent("lost-edit", { detail: { text } }));
    }
  }

  #stateChanged() {
    if (this.state === "live") {
      this.#sendQueue.start();
      this.reading.tellNow();
    } else {
      this.#sendQueue.stop();
      this.typing.clear();
      if (this.#wasLive) this.reading.away();
    }
    this.#wasLive = this.state === "live";
    this.dispatchEvent(new Event("state"));
    this.#changed();
  }

  // Another tab may have written it.
  #outboxChanged() {
    clearTimeout(this.#adopting);
    this.#adopting = setTimeout(() => this.#sendQueue.next(), ADOPT_SECONDS * 1000);
    this.#changed();
  }

  #roomChanged() {
    const before = this.room;
    // Of the rooms only one's own are listed.
    this.room = this.#rooms.find(this.id) ?? (before.role ? { ...before, role: null } : before);
    if (this.room === before) return;
    const isRead = this.unread.take(this.room);
    this.dispatchEvent(new Event("room"));
    if (isRead) this.#changed();
  }

  #send(message) {
    const { clientId, text, target, epoch, call, mentionMany: mention_many } = message;
    const kind = call ? { type: "call", bot: call } : { type: "send" };
    const frame = target ? { type: "edit", target, epoch } : { ...kind, ...placeOf(message) };
    this.#channel.send({ ...frame, client_id: clientId, text, mention_many });
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
