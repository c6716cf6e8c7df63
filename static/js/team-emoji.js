// Emoji that the team has added: pictures under names, which are written as `:name:`. The page has one set of them, kept in
// the browser; the account socket says when there is another.

import { api } from "./api.js";
import { folded } from "./folded.js";
import { ROOT } from "./root.js";

// Everybody hears of a change at once, and not all are to ask at once.
const SPREAD_SECONDS = 2;

const CODE = /:([a-z0-9_+-]{2,32}):/gu;
const SIGN = "🙂";

class TeamEmoji extends EventTarget {
  #store;
  #version = null;
  #byName = new Map();
  #timer;

  listen({ store, socket }) {
    this.#store = store;
    const kept = store.recall("emoji");
    if (kept) this.#take(kept);
    socket.addEventListener("frame", ({ detail: { type, version } }) => type === "emoji" && this.#hear(version));
  }

  // In the order of their names.
  get all() {
    return [...this.#byName.values()];
  }

  withName(name) {
    return this.#byName.get(name);
  }

  // The one that this text is, with its colons.
  of(text) {
    return text.startsWith(":") ? this.withName(text.slice(1, -1)) : undefined;
  }

  search(words) {
    const wanted = folded(words.trim().replace(/^:|:$/g, ""));
    const found = this.all.filter(({ code }) => code.includes(wanted));
    return found.sort((a, b) => a.code.indexOf(wanted) - b.code.indexOf(wanted));
  }

  // The places of those in a text: [{index, length, item}].
  placesIn(text) {
    if (!this.#byName.size) return [];
    const places = [...text.matchAll(CODE)].map(({ 0: all, 1: name, index }) => ({ index, length: all.length, item: this.withName(name) }));
    return places.filter(({ item }) => item);
  }

  // Where only their number counts: each becomes one sign.
  asSigns(text) {
    return this.#byName.size ? text.replace(CODE, (all, name) => (this.#byName.has(name) ? SIGN : all)) : text;
  }

  async add(name, file) {
    await api.upload(`/emoji/${encodeURIComponent(name)}`, file);
    await this.#load();
  }

  async remove(name) {
    await api.delete(`/emoji/${encodeURIComponent(name)}`);
    await this.#load();
  }

  #hear(version) {
    clearTimeout(this.#timer);
    if (version === this.#version) return;
    const seconds = this.#version === null ? 0 : Math.random() * SPREAD_SECONDS;
    // Without an answer the next connection asks again.
    this.#timer = setTimeout(() => this.#load().catch(() => {}), seconds * 1000);
  }

  async #load() {
    const answer = await api.get("/emoji");
    this.#store.keep("emoji", answer);
    this.#take(answer);
    this.dispatchEvent(new Event("change"));
  }

  #take({ items, version }) {
    this.#version = version;
    this.#byName = new Map(items.map((item) => [item.name, itemOf(item)]));
  }
}

// As the picker and completion have emoji; `key` is what is remembered of it.
const itemOf = ({ name, picture }) => ({
  key: `:${name}:`,
  text: `:${name}:`,
  label: name.replaceAll("_", " "),
  code: name,
  image: `${ROOT}/api/v1/pictures/${picture}`,
});

export const teamEmoji = new TeamEmoji();
