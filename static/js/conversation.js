// One open room: brings its channel, timeline, outbox, people and reading together. Knows no DOM.

import { api } from "./api.js";
import { Channel } from "./channel.js";
import { ADOPT_SECONDS, SendQueue } from "./send-queue.js";
import { changesTarget, isMessage, membershipOf } from "./event-types.js";
import { History } from "./history.js";
import { Members } from "./members.js";
import { mayEdit, roomShowsReaders } from "./permissions.js";
import { indexOf } from "./piece.js";
import { Readers } from "./readers.js";
import { Reading } from "./reading.js";
import { Timeline } from "./timeline.js";
import { Typing } from "./typing.js";

// What the key for it edits is what one still has in mind. Anything older is out of sight, and found in the list.
const LAST_OWN_HOURS = 12;

// A mark that is behind what was told from here is an older one of ours, if it isn't followed by that in this time.
const ECHO_SECONDS = 3;

export class Conversation extends EventTarget {
  #rooms;
  #outbox;
  #store;
  #directory;
  #blocks;
  // Messages of blocked people that were to be seen all the same.
  #revealed = new Set();
  #channel;
  #sendQueue;
  #epoch;
  #wasLive = false;
  #adopting;
  #goingBack;
  #closing = new AbortController();

  constructor({ room, me, rooms, outbox, store, socket, directory, blocks }) {
    super();
    Object.assign(this, { id: room.id, me, room });
    this.#rooms = rooms;
    this.#outbox = outbox;
    this.#store = store;
    this.#directory = directory;
    this.#blocks = blocks;
    const kept = store.read(room.id);
    this.timeline = kept ? Timeline.from(kept) : new Timeline();
    this.history = new History({ room: room.id, timeline: this.timeline, changed: () => this.#changed() });
    this.typing = new Typing();
    this.members = new Members({ room: room.id });
    this.readers = new Readers({ room: room.id });
    this.reading = this.#readingOf(room);
    this.#sendQueue = new SendQueue({ room: room.id, outbox, send: (message) => this.#send(message) });
    this.#channel = new Channel({ room: room.id, socket, cursor: () => this.timeline.position });
  }

  get state() {
    return this.#channel.state;
  }

  // The server won't have us back here, or not without a step of the reader's.
  get isOver() {
    return this.#channel.isOver;
  }

  get limits() {
    return this.#channel.limits;
  }

  get unsent() {
    return this.#outbox.of(this.id).filter(({ target }) => !target);
  }

  get unsentEdits() {
    return this.#outbox.edits(this.id);
  }

  // What isn't loaded here is counted by the server.
  get unseenCount() {
    const { seen } = this.reading;
    if (seen === null || this.timeline.first <= seen + 1) return this.#newsAfter(seen ?? this.timeline.cursor);
    return Math.max(this.room.unread, this.#newsAfter(seen));
  }

  // Of what was never on screen, the part below an event.
  unseenBelow(seq) {
    if (this.timeline.first > seq + 1) return this.unseenCount;
    return this.#newsAfter(seq, (entry) => !this.reading.saw(entry.seq));
  }

  // The first message below the line "New", if the place where reading stopped is among what is shown.
  get firstNew() {
    const { newAfter } = this.reading;
    const { shown } = this.history;
    if (newAfter === null || shown.first > newAfter + 1) return null;
    const news = shown.entries.slice(indexOf(shown.entries, newAfter + 1));
    return news.find((entry) => this.#isNews(entry))?.seq ?? null;
  }

  // Something unread was passed over, or isn't there to be seen.
  get stoppedElsewhere() {
    const { newAfter, hasGap } = this.reading;
    if (hasGap) return true;
    return newAfter !== null && this.timeline.first > newAfter + 1 && this.history.hasOlder && this.history.isAtNewest;
  }

  // As they are today: names change, and what was said keeps its author.
  personOf(user) {
    return this.#directory.of(user);
  }

  // Whether a message shows only that there is one.
  isFolded({ seq, user }) {
    return this.#blocks.has(user.id) && !this.#revealed.has(seq);
  }

  reveal(seq) {
    this.#revealed.add(seq);
    this.#changed();
  }

  open() {
    const { signal } = this.#closing;
    this.#outbox.addEventListener("change", () => this.#outboxChanged(), { signal });
    this.#rooms.addEventListener("change", () => this.#roomChanged(), { signal });
    for (const part of [this.#directory, this.#blocks]) part.addEventListener("change", () => this.#changed(), { signal });
    this.#channel.addEventListener("frame", ({ detail }) => this.#hear(detail), { signal });
    this.#channel.addEventListener("state", () => this.#stateChanged(), { signal });
    this.#channel.open();
  }

  close() {
    this.keep();
    this.#closing.abort();
    clearTimeout(this.#adopting);
    clearTimeout(this.#goingBack);
    this.#channel.close();
    this.#sendQueue.stop();
    this.typing.clear();
    this.noteRead();
  }

  noteRead() {
    const { seen } = this.reading;
    if (this.#wasLive) this.#rooms.note(this.id, { read_seq: seen ?? 0, unread: this.unseenCount, isMarkedUnread: false });
  }

  keep() {
    if (this.isOver) return;
    this.reading.tellNow();
    this.#store.write(this.id, this.timeline);
  }

  send(text) {
    this.reading.answered();
    this.typing.said();
    this.#outbox.add(this.id, text);
    this.#sendQueue.next();
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
  delete({ seq, epoch, reason = "" }) {
    const query = reason ? `?${new URLSearchParams({ reason })}` : "";
    return api.delete(`/rooms/${this.id}/messages/${seq}${query}`, { "Parley-Epoch": epoch });
  }

  get lastOwn() {
    const since = Date.now() - LAST_OWN_HOURS * 3_600_000;
    const own = this.timeline.entries.findLast((entry) => isMessage(entry) && mayEdit(entry, this));
    return own && Date.parse(own.at) >= since ? own : undefined;
  }

  // Everything from this message on.
  markUnread(seq) {
    this.reading.goBack(seq - 1);
    this.#channel.send({ type: "read", seq: seq - 1, back: true });
    this.#rooms.note(this.id, { read_seq: seq - 1, unread: this.unseenCount, isMarkedUnread: true });
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
    typing: ({ user }) => user.id !== this.me.id && this.typing.heard(user),
    ack: ({ client_id: clientId }) => this.#sendQueue.delivered(clientId),
    error: ({ client_id: clientId, code, retry_after: retryAfterSeconds }) =>
      this.#sendQueue.refused(clientId, { code, retryAfterSeconds }),
  };

  #take(event) {
    const outcome = this.timeline.apply(event);
    if (outcome === "hole") return this.#channel.reopen();
    if (outcome === "repeat") return;
    for (const person of [event.user, event.member]) if (person) this.#directory.note(person);
    if (changesTarget(event)) this.history.change(event);
    if (isMessage(event)) this.typing.stopped(event.user.id);
    // The server takes what is answered for read.
    if (isMessage(event) && event.user.id === this.me.id && this.state === "live") this.reading.seeAll(event.seq);
    if (event.user?.id === this.me.id && event.client_id) this.#sendQueue.delivered(event.client_id);
    if (this.state === "live") this.#noteRoom(event);
    this.#changed();
  }

  // Only while live: what a replay says of the room's name may long be out of date.
  #noteRoom(event) {
    if (membershipOf(event)) this.members.apply(event);
    if (membershipOf(event) === "ends") this.typing.stopped((event.member ?? event.user).id);
    if (event.type === "renamed") this.#rooms.note(this.id, { name: event.name });
    if (event.type === "topic") this.#rooms.note(this.id, { topic: event.topic });
    if (event.type === "archived") this.#rooms.note(this.id, { archived: true });
    if (event.type === "restored") this.#rooms.note(this.id, { archived: false });
    if (event.type === "role" && event.member.id === this.me.id) this.#rooms.note(this.id, { role: event.role });
  }

  #startAfresh(reason) {
    this.timeline.reset();
    this.history.reset();
    this.timeline.epoch = this.#epoch;
    this.reading.restart();
    this.#store.forget(this.id);
    this.dispatchEvent(new CustomEvent("resync", { detail: { reason } }));
    this.#changed();
  }

  #caughtUp(head) {
    this.timeline.startAt(head);
    this.history.settle();
    this.#giveUpEdits();
    this.keep();
    this.#readMembers();
  }

  async #readMembers() {
    await this.members.load();
    for (const { user } of this.members.list) this.#directory.note(user);
    // If I hide mine, nobody else's is shown.
    if (roomShowsReaders(this.room)) this.readers.load().catch(() => {});
    this.#changed();
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
    if (before.isKept && !this.room.isKept) this.reading.readElsewhere(readUpTo(this.room));
    else if (this.room.read_seq !== before.read_seq) this.#readElsewhere(this.room.read_seq);
    this.dispatchEvent(new Event("room"));
    if (before.isKept) this.#changed();
  }

  // On another device: what was told from here has been seen here.
  #readElsewhere(seq) {
    clearTimeout(this.#goingBack);
    if (this.reading.seen === null) return;
    if (seq < this.reading.told) this.#goingBack = setTimeout(() => this.#goBack(), ECHO_SECONDS * 1000);
    if (seq <= this.reading.seen) return;
    this.reading.readElsewhere(seq);
    this.#changed();
  }

  #goBack() {
    this.reading.goBack(this.room.read_seq);
    this.#changed();
  }

  // Where nothing is unread, all there is counts as seen: own messages and changes are never unread. Of a room that was kept
  // nobody knows yet what waits in it.
  #readingOf(room) {
    const tell = (seq) => this.#channel.send({ type: "read", seq });
    return new Reading({ readSeq: readUpTo(room), hasUnread: room.unread > 0 || room.isKept === true, tell });
  }

  #newsAfter(seq, counts = () => true) {
    let count = 0;
    const { entries } = this.timeline;
    for (let index = entries.length - 1; index >= 0 && entries[index].seq > seq; index -= 1) {
      if (this.#isNews(entries[index]) && counts(entries[index])) count += 1;
    }
    return count;
  }

  #isNews(entry) {
    return isMessage(entry) && entry.user.id !== this.me.id && !entry.deleted;
  }

  #send({ clientId, text, target, epoch }) {
    const frame = target ? { type: "edit", target, epoch } : { type: "send" };
    this.#channel.send({ ...frame, client_id: clientId, text });
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}

const readUpTo = ({ read_seq: readSeq, unread, head, isKept }) =>
  Math.max(readSeq ?? 0, unread > 0 || isKept ? 0 : (head ?? 0));
