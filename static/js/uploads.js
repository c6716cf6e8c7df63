// Files on their way to the server, by tus 1.0.0: each goes on where it was cut, also by a reload of the page. Knows no DOM.

import { newClientId } from "./client-id.js";
import * as kept from "./kept-uploads.js";
import { ROOT } from "./root.js";

const VERSION = { "Tus-Resumable": "1.0.0" };
const BYTES = "application/offset+octet-stream";
// Answers that say "later", not "no".
const LATER = new Set(["unreachable", "too_many_requests", "busy", "unavailable", "outcome_unknown", "storage_full", "files_away"]);
const PAUSE_SECONDS = 1;
const LONGEST_PAUSE_SECONDS = 30;
// Of one message, and of them at once: the page needs connections for other things, too.
export const FILES_MOST = 10;
const AT_ONCE = 2;

// One file. state: waiting, going, paused (the server can't be reached now), done, failed or gone.
class Upload extends EventTarget {
  state = "waiting";
  sent = 0;
  failure = null;
  // Whether a reload finds it again.
  isKept = false;
  #key;
  #place;
  #file;
  #state;
  #address = null;
  #request = null;
  #pause = PAUSE_SECONDS;
  #timer;

  // state: {place, room, at, id, alt}; id once the server knows it. key: of one that was kept.
  constructor(file, state, key = null) {
    super();
    this.#place = `${ROOT}/api/v1/rooms/${state.room}/uploads`;
    this.#file = file;
    this.#state = state;
    this.#key = key ?? newClientId();
    if (state.id) this.#address = `${this.#place}/${state.id}`;
    if (key) this.isKept = true;
    else kept.keep(this.#key, file, state).then((isKept) => (this.isKept = isKept));
  }

  // What can be seen in it, for who can't see it; may be given until it is sent.
  get alt() {
    return this.#state.alt ?? "";
  }

  set alt(alt) {
    this.#note({ alt });
  }

  get name() {
    return this.#file.name;
  }

  get size() {
    return this.#file.size;
  }

  get isPicture() {
    return this.#file.type.startsWith("image/");
  }

  get id() {
    return this.#address?.split("/").at(-1);
  }

  // As a message shows it until the server says more.
  get shown() {
    const alt = this.alt.trim();
    return { id: this.id, name: this.name, type: "application/octet-stream", bytes: this.size, ...(alt && { alt }) };
  }

  start() {
    this.failure = null;
    this.#become("going");
    this.#goOn();
  }

  // Before a byte of it is sent.
  refuse(code) {
    this.failure = code;
    this.#become("failed");
  }

  // A message has it, or nobody wants it any more.
  leave() {
    kept.drop(this.#key);
  }

  // Without waiting for the end of a pause.
  resume() {
    if (this.state !== "paused") return;
    clearTimeout(this.#timer);
    this.start();
  }

  // Gives it up without a word: somebody else is to use this browser.
  forget() {
    clearTimeout(this.#timer);
    this.state = "gone";
    this.#request?.abort();
  }

  // What of it is on the server goes there by itself, if not now then in a day.
  cancel() {
    // Only the answer to the first request says what is to be deleted.
    if (this.#address) this.forget();
    this.state = "gone";
    clearTimeout(this.#timer);
    this.leave();
    this.#delete();
  }

  #note(more) {
    this.#state = { ...this.#state, ...more };
    kept.note(this.#key, this.#state);
  }

  #delete() {
    if (this.#address) this.#ask("DELETE", this.#address).catch(() => {});
  }

  async #goOn() {
    try {
      if (this.#address) this.sent = await this.#standing();
      else this.#address = await this.#begin();
      if (this.state === "gone") return this.#delete();
      if (this.sent < this.size) await this.#send();
      this.#become("done");
    } catch (refusal) {
      if (this.state === "going") this.#refused(refusal);
    }
  }

  async #begin() {
    const name = btoa(String.fromCodePoint(...new TextEncoder().encode(this.name)));
    const said = { "Upload-Length": this.size, "Upload-Metadata": `filename ${name}` };
    const answer = await this.#ask("POST", this.#place, { headers: said });
    // The address may name the public host, which need not be the one this page was read from.
    const id = answer.getResponseHeader("Location").split("/").at(-1);
    this.#note({ id });
    return `${this.#place}/${id}`;
  }

  async #standing() {
    const answer = await this.#ask("HEAD", this.#address);
    return Number(answer.getResponseHeader("Upload-Offset"));
  }

  async #send() {
    const start = this.sent;
    const progress = (loaded) => {
      this.#pause = PAUSE_SECONDS;
      this.sent = start + loaded;
      this.dispatchEvent(new Event("change"));
    };
    const headers = { "Upload-Offset": start, "Content-Type": BYTES };
    await this.#ask("PATCH", this.#address, { headers, body: this.#file.slice(start), progress });
    this.sent = this.size;
  }

  // An answer that is no refusal; else it throws {code, seconds}.
  #ask(method, address, { headers = {}, body, progress } = {}) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      this.#request = request;
      request.open(method, address);
      for (const [name, value] of Object.entries({ ...VERSION, ...headers })) request.setRequestHeader(name, value);
      if (progress) request.upload.onprogress = ({ loaded }) => progress(loaded);
      request.onload = () => (request.status < 300 ? resolve(request) : reject(refusalIn(request)));
      request.onerror = () => reject({ code: "unreachable" });
      request.send(body);
    });
  }

  async #refused({ code, seconds }) {
    // The server has lost it, after a day or with a backup; whether one may begin anew it will say.
    if (code === "not_found" && this.#address) {
      this.#address = null;
      this.#note({ id: null });
      this.sent = 0;
      return this.#goOn();
    }
    const isUnreadable = code === "unreachable" && !(await isReadable(this.#file));
    if (this.state !== "going") return;
    // wrong_offset: an earlier request of this page came late.
    if (isUnreadable || !(LATER.has(code) || code === "wrong_offset")) {
      this.failure = isUnreadable ? "file_unreadable" : code;
      return this.#become("failed");
    }
    this.#become("paused");
    this.#timer = setTimeout(() => this.start(), (seconds || this.#pause) * 1000);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_SECONDS);
  }

  #become(state) {
    this.state = state;
    this.dispatchEvent(new Event("change"));
  }
}

// It may have been changed, moved or unplugged since it was chosen; to a request that looks like no network.
const isReadable = (file) =>
  file.slice(0, 1).arrayBuffer().then(
    () => true,
    () => false,
  );

function refusalIn(request) {
  const seconds = Number(request.getResponseHeader("Retry-After")) || undefined;
  try {
    return { code: JSON.parse(request.responseText).code, seconds };
  } catch {
    // Of a proxy, or to a HEAD, which has no body.
    return { code: request.status === 404 ? "not_found" : request.status < 500 ? "unknown" : "unreachable", seconds };
  }
}

// What is attached to the next message of one place.
class Tray extends EventTarget {
  uploads = [];
  #place;
  #room;
  #whenReady = null;

  constructor(place, room) {
    super();
    this.#place = place;
    this.#room = room;
  }

  get isReady() {
    return this.uploads.every(({ state }) => state === "done");
  }

  get hasFailed() {
    return this.uploads.some(({ state }) => state === "failed");
  }

  // Something is to be done as soon as all files are there.
  get isAwaited() {
    return Boolean(this.#whenReady);
  }

  // mostBytes: of one file, 0 for any. False if there were too many; the first of them are taken.
  add(files, mostBytes = 0) {
    const left = FILES_MOST - this.uploads.length;
    for (const file of files.slice(0, left)) {
      const upload = this.#put(new Upload(file, { place: this.#place, room: this.#room, at: nextMoment() }));
      // The server says so too, but only when its turn comes.
      if (mostBytes && file.size > mostBytes) upload.refuse("file_too_large");
    }
    this.#changed();
    return files.length <= left;
  }

  // One that was kept.
  putBack({ key, file, ...state }) {
    // It stays for another time.
    if (this.uploads.length >= FILES_MOST) return;
    this.#put(new Upload(file, state, key));
    this.#changed();
  }

  #put(upload) {
    upload.addEventListener("change", () => this.#changed());
    this.uploads.push(upload);
    return upload;
  }

  // Nothing is awaited any more if one fails, or all are left out.
  whenReady(act) {
    this.#whenReady = act;
    this.#changed();
  }

  drop(upload) {
    this.uploads = this.uploads.filter((other) => other !== upload);
    upload.cancel();
    this.#changed();
  }

  // For a message, which has them then.
  take() {
    const files = this.uploads.map(({ shown }) => shown);
    for (const upload of this.uploads) upload.leave();
    this.uploads = [];
    this.#changed();
    return files;
  }

  resume() {
    for (const upload of this.uploads) upload.resume();
  }

  forget() {
    for (const upload of this.uploads) upload.forget();
    this.uploads = [];
    this.#changed();
  }

  #changed() {
    const going = this.uploads.filter(({ state }) => state === "going" || state === "paused").length;
    if (going < AT_ONCE) this.uploads.find(({ state }) => state === "waiting")?.start();
    if (this.hasFailed || !this.uploads.length) this.#whenReady = null;
    this.dispatchEvent(new Event("change"));
    attached.dispatchEvent(new Event("change"));
    if (!this.#whenReady || !this.isReady) return;
    const act = this.#whenReady;
    this.#whenReady = null;
    act();
  }
}

// So files that are chosen together keep their order.
let lastMoment = 0;
const nextMoment = () => (lastMoment = Math.max(Date.now(), lastMoment + 1));

const trays = new Map();
// Says "change" of any of them.
export const attached = new EventTarget();
addEventListener("online", () => trays.forEach((tray) => tray.resume()));

// The same one also when another room was open meanwhile. place: the id of a room's or a thread's conversation.
export function trayOf(place, room) {
  if (!trays.has(place)) trays.set(place, new Tray(place, room));
  return trays.get(place);
}

kept.takeUp((one) => trayOf(one.place, one.room).putBack(one));

export const hasAttached = () => [...trays.values()].some(({ uploads }) => uploads.length > 0);

// Whether something would be lost with this page, or would not be done.
export const isNeeded = () => [...trays.values()].some(({ uploads, isAwaited }) => isAwaited || !uploads.every(({ isKept }) => isKept));

// Somebody signs out, or somebody else has signed in.
addEventListener("forget", () => {
  trays.forEach((tray) => tray.forget());
  kept.dropAll();
});
