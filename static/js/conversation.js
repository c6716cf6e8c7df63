// One open room: brings its socket, timeline, outbox, people and reading together. Knows no DOM.

import { api } from "./api.js";
import { newClientId } from "./client-id.js";
import { SendQueue } from "./send-queue.js";
import { isMessage, membershipOf } from "./event-types.js";
import { Members } from "./members.js";
import { mayEdit } from "./permissions.js";
import { Reading } from "./reading.js";
import { RoomSocket } from "./room-socket.js";
import { Timeline } from "./timeline.js";
import { Typing } from "./typing.js";

const OLDER_EVENTS = 150;
// Far enough back for a long holiday in a busy room, near enough to stay quick.
const MOST_PAGES_BACK = 20;

export class Conversation extends EventTarget {
  #rooms;
  #outbox;
  #store;
  #socket;
  #sendQueue;
  #epoch;
  #wasLive = false;
  #loadingOlder = null;
  #closing = new AbortController();

  constructor({ room, me, rooms, outbox, store }) {
    super();
    Object.assign(this, { id: room.id, me, room });
    this.#rooms = rooms;
    this.#outbox = outbox;
    this.#store = store;
    const kept = store.read(room.id);
    this.timeline = kept ? Timeline.from(kept) : new Timeline();
    this.typing = new Typing();
    this.members = new Members({ room: room.id });
    this.reading = this.#readingOf(room);
    this.#sendQueue = new SendQueue({ room: room.id, outbox, send: (message) => this.#send(message) });
    this.#socket = new RoomSocket({
      room: room.id,
      cursor: () => this.timeline.position,
      whyRefused: () => this.#whyRefused(),
    });
  }

  get state() {
    return this.#socket.state;
  }

  // The server won't have us back here, or not without a step of the reader's.
  get isOver() {
    return this.#socket.isOver;
  }

  get unsent() {
    return this.#outbox.of(this.id);
  }

  get unseenCount() {
    const { seen } = this.reading;
    return this.timeline.entries.filter(
      (entry) => isMessage(entry) && entry.seq > seen && entry.user.id !== this.me.id && !entry.deleted,
    ).length;
  }

  // Null as long as the place where reading stopped hasn't been loaded.
  get newAfter() {
    const { newAfter } = this.reading;
    return newAfter !== null && this.timeline.first <= newAfter + 1 ? newAfter : null;
  }

  get stoppedFurtherBack() {
    return this.reading.newAfter !== null && this.newAfter === null && this.timeline.hasOlder;
  }

  open() {
    const { signal } = this.#closing;
    this.#outbox.addEventListener("change", () => this.#changed(), { signal });
    this.#rooms.addEventListener("change", () => this.#roomChanged(), { signal });
    this.#socket.addEventListener("frame", ({ detail }) => this.#hear(detail), { signal });
    this.#socket.addEventListener("state", () => this.#stateChanged(), { signal });
    this.#socket.open();
  }

  close() {
    this.keep();
    this.#closing.abort();
    this.#socket.close();
    this.#sendQueue.stop();
    this.typing.clear();
    this.noteRead();
  }

  noteRead() {
    if (this.#wasLive) this.#rooms.note(this.id, { read_seq: this.reading.seen, unread: this.unseenCount });
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
    if (this.state === "live" && this.typing.shouldSay()) this.#socket.send({ type: "typing" });
  }

  // `epoch` is the one in which the reader saw the message: after a restore its number may be another's.
  edit({ seq, epoch }, text) {
    return api.patch(`/rooms/${this.id}/messages/${seq}`, { text, epoch, client_id: newClientId() });
  }

  delete({ seq, epoch }) {
    return api.delete(`/rooms/${this.id}/messages/${seq}`, { "Parley-Epoch": epoch });
  }

  get lastOwn() {
    return this.timeline.entries.findLast((entry) => isMessage(entry) && mayEdit(entry, this));
  }

  loadOlder() {
    if (!this.timeline.hasOlder) return Promise.resolve();
    this.#loadingOlder ??= this.#fetchOlder().finally(() => (this.#loadingOlder = null));
    return this.#loadingOlder;
  }

  async loadBackToWhereReadingStopped() {
    for (let page = 0; page < MOST_PAGES_BACK && this.stoppedFurtherBack; page += 1) await this.loadOlder();
  }

  // From the log, notices included. It is dense: a page before an event ends next to it.
  async #fetchOlder() {
    const { timeline } = this;
    const { first } = timeline;
    const page = await api.get(`/rooms/${this.id}/events?before=${first}&limit=${OLDER_EVENTS}`);
    if (timeline.first !== first || page.epoch !== timeline.epoch) return;
    timeline.prepend(page.items, { from: page.items[0]?.seq ?? timeline.floor });
    this.#changed();
  }

  #hear(frame) {
    if (frame.seq !== undefined) return this.#take(frame);
    this.#answers[frame.type]?.(frame);
  }

  #answers = {
    hello: ({ epoch, floor, limits }) => {
      this.#epoch = epoch;
      this.limits = limits;
      this.timeline.epoch ??= epoch;
      this.timeline.floor = floor ?? 1;
    },
    resync: ({ reason }) => this.#startAfresh(reason),
    live: ({ head }) => this.#caughtUp(head),
    presence: (frame) => this.members.presence(frame),
    typing: ({ user }) => user.id !== this.me.id && this.typing.heard(user),
    ack: ({ client_id: clientId }) => this.#sendQueue.delivered(clientId),
    error: ({ client_id: clientId, code, retry_after: retryAfterSeconds }) =>
      this.#sendQueue.refused(clientId, { code, retryAfterSeconds }),
  };

  #take(event) {
    const outcome = this.timeline.apply(event);
    if (outcome === "hole") return this.#socket.reconnect();
    if (outcome === "repeat") return;
    if (isMessage(event)) this.typing.stopped(event.user.id);
    if (event.user?.id === this.me.id && event.client_id) this.#sendQueue.delivered(event.client_id);
    if (this.state === "live") this.#noteRoom(event);
    this.#changed();
  }

  // Only while live: what a replay says of the room's name may long be out of date.
  #noteRoom(event) {
    if (membershipOf(event)) this.members.apply(event);
    if (event.type === "renamed") this.#rooms.note(this.id, { name: event.name });
    if (event.type === "topic") this.#rooms.note(this.id, { topic: event.topic });
    if (event.type === "archived") this.#rooms.note(this.id, { archived: true });
    if (event.type === "restored") this.#rooms.note(this.id, { archived: false });
    if (event.type === "role" && event.member.id === this.me.id) this.#rooms.note(this.id, { role: event.role });
  }

  #startAfresh(reason) {
    this.timeline.reset();
    this.timeline.epoch = this.#epoch;
    this.reading.restart();
    this.#store.forget(this.id);
    this.dispatchEvent(new CustomEvent("resync", { detail: { reason } }));
    this.#changed();
  }

  #caughtUp(head) {
    this.timeline.startAt(head);
    this.keep();
    this.members.load();
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

  #roomChanged() {
    const before = this.room;
    // Of the rooms only one's own are listed.
    this.room = this.#rooms.find(this.id) ?? { ...this.room, role: null };
    if (before.isKept && !this.room.isKept) this.reading.readElsewhere(this.room.read_seq ?? 0);
    // A message that another tab wrote and didn't live to send.
    this.#sendQueue.next();
    this.dispatchEvent(new Event("room"));
  }

  // Of a room that was kept nobody knows yet what waits in it.
  #readingOf({ read_seq: readSeq, unread, isKept }) {
    const tell = (seq) => this.#socket.send({ type: "read", seq });
    return new Reading({ readSeq: readSeq ?? 0, hasUnread: unread > 0 || isKept === true, tell });
  }

  #send({ clientId, text }) {
    this.#socket.send({ type: "send", client_id: clientId, text });
  }

  async #whyRefused() {
    try {
      await api.get("/me");
      const { role } = await api.get(`/rooms/${this.id}`);
      return role ? null : "removed";
    } catch ({ status }) {
      return { 401: "ended", 404: "gone" }[status] ?? null;
    }
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
