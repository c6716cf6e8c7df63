// What is written and not sent yet, one text per room. It survives the tab and the browser.

export class Drafts extends EventTarget {
  #prefix;
  #storage;
  // For a browser whose storage is full or forbidden.
  #texts = new Map();

  constructor({ userId, storage = localStorage }) {
    super();
    this.#prefix = `parley:draft:${userId}:`;
    this.#storage = storage;
    for (const key of Object.keys(storage)) this.#read(key, storage.getItem(key));
    addEventListener("storage", ({ key, newValue }) => this.#read(key ?? "", newValue) && this.#changed());
  }

  get rooms() {
    return [...this.#texts.keys()];
  }

  of(room) {
    return this.#texts.get(room) ?? "";
  }

  keep(room, text) {
    if (text === this.of(room)) return;
    const isNews = !text.trim() || !this.#texts.has(room);
    if (text.trim()) this.#write(room, text);
    else this.#remove(room);
    if (isNews) this.#changed();
  }

  clear() {
    for (const room of this.rooms) this.#remove(room);
    this.#changed();
  }

  #write(room, text) {
    this.#texts.set(room, text);
    try {
      this.#storage.setItem(this.#prefix + room, text);
    } catch {
      // It lives as long as this tab.
    }
  }

  #remove(room) {
    this.#texts.delete(room);
    this.#storage.removeItem(this.#prefix + room);
  }

  #read(key, text) {
    if (!key.startsWith(this.#prefix)) return false;
    const room = key.slice(this.#prefix.length);
    if (text) this.#texts.set(room, text);
    else this.#texts.delete(room);
    return true;
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
