// What was written and is not known to be stored yet: messages, and new texts for messages that stand already (these have
// a target). One storage key for each: tabs share it without overwriting each other, and a reload finds it again.

import { newClientId } from "./client-id.js";
import { kept } from "./root.js";

export class Outbox extends EventTarget {
  #prefix;
  #storage;
  #messages = new Map();

  constructor({ userId, storage = localStorage }) {
    super();
    this.#prefix = kept(`outbox:${userId}:`);
    this.#storage = storage;
    for (const key of Object.keys(storage)) this.#read(key, storage.getItem(key));
    addEventListener("storage", ({ key, newValue }) => this.#heardFromOtherTab(key, newValue));
  }

  get all() {
    return [...this.#messages.values()].sort((a, b) => a.at.localeCompare(b.at));
  }

  of(room) {
    return this.all.filter((message) => message.room === room);
  }

  waiting(room) {
    return this.of(room).filter((message) => !message.failure);
  }

  // The last edit of each message that waits.
  edits(room) {
    return new Map(this.of(room).flatMap((edit) => (edit.target ? [[edit.target, edit]] : [])));
  }

  // more: the bot whose command it calls, {call}; what is attached, {files}; and the message that gets this text, {target, epoch}; or the one that is answered, {thread, inRoom, quote, epoch}.
  add(room, text, more = {}) {
    const message = { clientId: newClientId(), room, text, at: this.#now(), ...more };
    this.#write(message);
    return message;
  }

  // Stored on the server, or given up by its writer: the only two ways out.
  remove(clientId) {
    if (!this.#messages.delete(clientId)) return;
    this.#storage.removeItem(this.#prefix + clientId);
    this.#changed();
  }

  fail(clientId, failure) {
    const message = this.#messages.get(clientId);
    if (message) this.#write({ ...message, failure });
  }

  // Its writer knows that it reaches many people.
  allowMany(clientId) {
    const { failure, ...message } = this.#messages.get(clientId) ?? {};
    if (message.clientId) this.#write({ ...message, mentionMany: true });
  }

  // The same client_id makes a second try harmless, unless that id is what the server objected to.
  retry(clientId) {
    const { failure, ...message } = this.#messages.get(clientId);
    if (failure !== "client_id_reused") return this.#write(message);
    this.remove(clientId);
    this.#write({ ...message, clientId: newClientId() });
  }

  clear() {
    for (const { clientId } of this.all) this.remove(clientId);
  }

  // Messages written within one millisecond keep their order.
  #now() {
    const last = this.all.at(-1)?.at;
    const now = new Date().toISOString();
    return last && now <= last ? new Date(Date.parse(last) + 1).toISOString() : now;
  }

  #write(message) {
    this.#messages.set(message.clientId, message);
    try {
      this.#storage.setItem(this.#prefix + message.clientId, JSON.stringify(message));
    } catch {
      // The browser's storage is full or forbidden: the message still lives as long as this tab.
    }
    this.#changed();
  }

  #heardFromOtherTab(key, value) {
    if (!key?.startsWith(this.#prefix)) return;
    if (value === null) this.#messages.delete(key.slice(this.#prefix.length));
    else this.#read(key, value);
    this.#changed();
  }

  #read(key, value) {
    if (!key.startsWith(this.#prefix)) return;
    const message = JSON.parse(value);
    this.#messages.set(message.clientId, message);
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}

// What a message has beside its text, and where it goes if it is no plain one of its room, as the server wants to have it.
export function placeOf({ thread, inRoom, quote, epoch, files: attached }) {
  const files = attached?.map(({ id, alt }) => (alt ? { id, alt } : id));
  if (!thread && !quote) return { files };
  return { files, thread, in_room: thread && Boolean(inRoom), quote, epoch };
}
