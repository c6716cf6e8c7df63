// What is written and not sent yet, one text per room. It is the same on all devices: the server has it (draft-sync.js), and
// this browser a copy that survives the tab. Where two devices wrote at once, both texts stay, one below the other.

export class Drafts extends EventTarget {
  #prefix;
  #storage;
  // By room {text, base, version, isSure}: `base` is what the server has, as that version, or was given last; isSure is false
  // until it has answered. (For a browser whose storage is full or forbidden they live as long as this tab.)
  #entries = new Map();

  constructor({ userId, storage = localStorage }) {
    super();
    this.#prefix = `parley:draft:${userId}:`;
    this.#storage = storage;
    for (const key of Object.keys(storage)) this.#read(key, storage.getItem(key));
    addEventListener("storage", ({ key, newValue }) => this.#read(key ?? "", newValue) && this.#changed());
  }

  get rooms() {
    return [...this.#entries].filter(([, { text }]) => text).map(([room]) => room);
  }

  // Those of which the server is not known to have the text.
  get unkept() {
    return [...this.#entries].filter(([, entry]) => !isKept(entry)).map(([room]) => room);
  }

  of(room) {
    return this.#entry(room).text;
  }

  // isDone: it is left now, and not only between two keys.
  keep(room, typed, { isDone = false } = {}) {
    const text = typed.trim() ? storable(typed) : "";
    const before = this.#entry(room);
    if (text !== before.text) this.#write(room, { ...before, text });
    // That it begins or ends is news, each key is not.
    if (!text !== !before.text) this.#changed();
    if (isKept(this.#entry(room))) return;
    this.dispatchEvent(new CustomEvent("written", { detail: { room, isDone: isDone || !text } }));
  }

  // It is on its way to the server, which answers by `kept` or `take`.
  give(room) {
    const { text, version } = this.#entry(room);
    this.#write(room, { text, base: text, version, isSure: false });
    return { text, version };
  }

  kept({ room, text, version }) {
    const entry = this.#entry(room);
    if (text === entry.base) this.#write(room, { ...entry, version, isSure: true });
  }

  // As the server has it. isAnswer: to what was given to it, and so true whatever was known.
  take({ room, text, version }, { isAnswer = false } = {}) {
    const entry = this.#entry(room);
    if (!isAnswer && version <= entry.version) return;
    const isNew = text !== entry.base && text !== entry.text;
    const mine = isNew && isKept(entry) ? text : isNew ? bothOf(text, entry.text) : entry.text;
    this.#write(room, { text: mine, base: text, version, isSure: true });
    if (mine !== entry.text) this.#changed();
  }

  // All that the server has. What it knows nothing of is to be given to it.
  takeAll(drafts) {
    const known = new Set(drafts.map(({ room }) => room));
    for (const draft of drafts) this.take(draft);
    for (const [room, { text }] of this.#entries) {
      if (!known.has(room)) this.#write(room, { text, base: "", version: 0, isSure: true });
    }
  }

  // In this browser only: whoever uses it next finds nothing.
  clear() {
    for (const room of this.#entries.keys()) this.#storage.removeItem(this.#prefix + room);
    this.#entries.clear();
    this.#changed();
  }

  #entry(room) {
    return this.#entries.get(room) ?? NOTHING;
  }

  #write(room, entry) {
    this.#entries.set(room, entry);
    try {
      if (!entry.text && isKept(entry)) this.#storage.removeItem(this.#prefix + room);
      else this.#storage.setItem(this.#prefix + room, JSON.stringify(entry));
    } catch {
      // It lives as long as this tab.
    }
  }

  // Another tab has written it, or an earlier page.
  #read(key, value) {
    if (!key.startsWith(this.#prefix)) return false;
    const room = key.slice(this.#prefix.length);
    if (value) this.#entries.set(room, parsed(value));
    else this.#entries.set(room, { ...this.#entry(room), text: "", base: "", isSure: true });
    return true;
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
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
