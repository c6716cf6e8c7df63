// What is written and not sent yet, one text for each place: a room by its id, or a thread by "room:root", as conversations
// call themselves. It is the same on all devices: the server has it (draft-sync.js), and this browser a copy that survives the
// tab. Where two devices wrote at once, both texts stay, one below the other.

import { kept } from "./root.js";

export class Drafts extends EventTarget {
  #prefix;
  #storage;
  // By place {text, base, version, isSure}: `base` is what the server has, as that version, or was given last; isSure is false
  // until it has answered. (For a browser whose storage is full or forbidden they live as long as this tab.)
  #entries = new Map();
  #isCleared = false;

  constructor({ userId, storage = localStorage }) {
    super();
    this.#prefix = kept(`draft:${userId}:`);
    this.#storage = storage;
    moveOld(storage, userId, this.#prefix);
    for (const key of Object.keys(storage)) this.#read(key, storage.getItem(key));
    addEventListener("storage", ({ key, newValue }) => this.#read(key ?? "", newValue) && this.#changed());
  }

  // Those with a text, as {place, room, thread}.
  get written() {
    return [...this.#entries].filter(([, { text }]) => text).map(([place]) => ({ place, ...partsOf(place) }));
  }

  // Those of which the server is not known to have the text.
  get unkept() {
    return [...this.#entries].filter(([, entry]) => !isKept(entry)).map(([place]) => place);
  }

  of(place) {
    return this.#entry(place).text;
  }

  // isDone: it is left now, and not only between two keys.
  keep(place, typed, { isDone = false } = {}) {
    const text = typed.trim() ? storable(typed) : "";
    const before = this.#entry(place);
    if (text !== before.text) this.#write(place, { ...before, text });
    // That it begins or ends is news, each key is not.
    if (!text !== !before.text) this.#changed();
    if (isKept(this.#entry(place))) return;
    this.dispatchEvent(new CustomEvent("written", { detail: { place, isDone: isDone || !text } }));
  }

  // It is on its way to the server, which answers by `kept` or `take`.
  give(place) {
    const { text, version } = this.#entry(place);
    this.#write(place, { text, base: text, version, isSure: false });
    return { text, version };
  }

  kept({ text, version, ...draft }) {
    const place = placeOf(draft);
    const entry = this.#entry(place);
    if (text === entry.base) this.#write(place, { ...entry, version, isSure: true });
  }

  // As the server has it. isAnswer: to what was given to it, and so true whatever was known.
  take({ text, version, ...draft }, { isAnswer = false } = {}) {
    const place = placeOf(draft);
    const entry = this.#entry(place);
    if (!isAnswer && version <= entry.version) return;
    const isNew = text !== entry.base && text !== entry.text;
    const mine = isNew && isKept(entry) ? text : isNew ? bothOf(text, entry.text) : entry.text;
    this.#write(place, { text: mine, base: text, version, isSure: true });
    if (mine !== entry.text) this.#changed();
  }

  // All that the server has. What it knows nothing of is to be given to it.
  takeAll(drafts) {
    const known = new Set(drafts.map(placeOf));
    for (const draft of drafts) this.take(draft);
    for (const [place, { text }] of this.#entries) {
      if (!known.has(place)) this.#write(place, { text, base: "", version: 0, isSure: true });
    }
  }

  // In this browser only: whoever uses it next finds nothing, also of what the server answers from now on.
  clear() {
    this.#isCleared = true;
    for (const place of this.#entries.keys()) this.#storage.removeItem(this.#prefix + place);
    this.#entries.clear();
    this.#changed();
  }

  #entry(place) {
    return this.#entries.get(place) ?? NOTHING;
  }

  #write(place, entry) {
    if (this.#isCleared) return;
    this.#entries.set(place, entry);
    try {
      if (!entry.text && isKept(entry)) this.#storage.removeItem(this.#prefix + place);
      else this.#storage.setItem(this.#prefix + place, JSON.stringify(entry));
    } catch {
      // It lives as long as this tab.
    }
  }

  // Another tab has written it, or an earlier page.
  #read(key, value) {
    if (!key.startsWith(this.#prefix)) return false;
    const place = key.slice(this.#prefix.length);
    if (value) this.#entries.set(place, parsed(value));
    else this.#entries.set(place, { ...this.#entry(place), text: "", base: "", isSure: true });
    return true;
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}

const placeOf = ({ room, thread }) => (thread ? `${room}:${thread}` : room);

export function partsOf(place) {
  const [room, thread] = place.split(":");
  return { room, thread: thread ? Number(thread) : null };
}

// An older version of the page kept those of threads in this browser only, under a name of their own.
function moveOld(storage, userId, prefix) {
  const old = kept(`draft:threads:${userId}:`);
  for (const key of Object.keys(storage)) {
    if (!key.startsWith(old)) continue;
    const { text } = parsed(storage.getItem(key));
    storage.removeItem(key);
    storage.setItem(prefix + key.slice(old.length), JSON.stringify({ ...NOTHING, text }));
  }
}

// Nothing that was typed is lost, and what one of the two holds already is not there twice.
export function bothOf(theirs, mine) {
  if (mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${theirs}\n\n${mine}`;
}

const NOTHING = { text: "", base: "", version: 0, isSure: true };

const isKept = ({ text, base, isSure }) => isSure && text === base;

// What no server can store is left out: half a character, and the one that ends strings.
const storable = (text) => text.toWellFormed().replaceAll("\0", "");

// An older version of the page stored nothing but the text.
function parsed(value) {
  try {
    const entry = JSON.parse(value);
    if (typeof entry.text === "string" && typeof entry.version === "number") return entry;
  } catch {
    // It is such a text.
  }
  return { ...NOTHING, text: value };
}
