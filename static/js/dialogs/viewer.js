// A picture of a message large over the page, and from it to the others of the conversation that are loaded.

import { t } from "../i18n.js";
import { nameOf } from "../people.js";
import { ROOT } from "../root.js";
import { find, setText } from "../views/elements.js";
import { playButton } from "../views/picture-play.js";
import { showWhen } from "../views/when.js";
import { Zoom } from "../views/zoom.js";
import { close, dialogOf, open } from "./dialog.js";

// What arrow keys move of a picture that is larger than its place, in pixels.
const PAN = 80;
const ZOOM_STEP = 1.5;
// Types that every browser shows as they were sent.
const SHARP = new Set(["image/png", "image/jpeg", "image/webp"]);

// file: the id of the one to begin with.
export async function viewPictures({ entry, file, conversation }) {
  const dialog = dialogOf("viewer");
  const closing = new AbortController();
  const viewer = new Viewer(dialog, { conversation, signal: closing.signal });
  viewer.show({ entry, file: entry.files.find(({ id }) => id === file) });
  await open(dialog);
  closing.abort();
  viewer.leave();
}

class Viewer {
  #dialog;
  #conversation;
  #zoom;
  #image = null;
  #play = null;
  // {entry, file}, as it was when that was last to be seen.
  #shown = null;
  #isSharp = false;

  constructor(dialog, { conversation, signal }) {
    this.#dialog = dialog;
    this.#conversation = conversation;
    const stage = find(".viewer-stage", dialog);
    this.#zoom = new Zoom(stage, {
      swiped: (side) => this.#go(this.#isMirrored ? -side : side),
      zoomed: () => this.#sharpen(),
      beside: () => close(dialog),
      signal,
    });
    for (const [name, step] of Object.entries({ previous: -1, next: 1 })) {
      find(`.viewer-${name}`, dialog).addEventListener("click", () => this.#go(step), { signal });
    }
    find(".viewer-again", dialog).addEventListener("click", () => this.#load(), { signal });
    dialog.addEventListener("keydown", (event) => this.#key(event), { signal });
    addEventListener("resize", () => this.#zoom.reset(), { signal });
    conversation.addEventListener("change", () => this.#follow(), { signal });
  }

  show(shown) {
    this.#shown = shown;
    this.#load();
    this.#tell();
  }

  leave() {
    this.#image?.remove();
    this.#play?.remove();
  }

  get #all() {
    const { shown } = this.#conversation.history;
    const entries = shown.entries.filter((entry) => entry.files && !this.#conversation.isBlocked(entry));
    return entries.flatMap((entry) => entry.files.filter(({ picture }) => picture).map((file) => ({ entry, file })));
  }

  get #address() {
    return `${ROOT}/api/v1/rooms/${this.#conversation.room.id}/files/${this.#shown.file.id}`;
  }

  get #isMirrored() {
    return getComputedStyle(this.#dialog).direction === "rtl";
  }

  #go(step) {
    const all = this.#all;
    const index = this.#indexIn(all);
    const next = index >= 0 && all[index + step];
    if (next) this.show(next);
  }

  #indexIn = (all) => all.findIndex(({ entry, file }) => entry.seq === this.#shown.entry.seq && file.id === this.#shown.file.id);

  // The next one takes the place of a deleted picture.
  #follow() {
    const all = this.#all;
    const { seq } = this.#shown.entry;
    if (this.#conversation.history.shown.entry(seq)?.deleted) {
      const next = all.find(({ entry }) => entry.seq > seq) ?? all.at(-1);
      return next ? this.show(next) : close(this.#dialog);
    }
    this.#shown = all[this.#indexIn(all)] ?? this.#shown;
    return this.#tell();
  }

  // A new element each time: the old picture does not stand there until the next one comes.
  #load() {
    const { name, alt, picture } = this.#shown.file;
    const image = document.createElement("img");
    Object.assign(image, { alt: alt || name, draggable: false, decoding: "async" });
    image.style.setProperty("--width", picture.width);
    image.style.setProperty("--ratio", picture.width / picture.height);
    // It is in the conversation, so it is there at once.
    image.style.backgroundImage = `url("${this.#address}?size=small")`;
    const trouble = find(".viewer-trouble", this.#dialog);
    trouble.hidden = true;
    image.onload = () => (image.style.backgroundImage = "");
    image.onerror = () => (trouble.hidden = this.#image !== image);
    image.src = `${this.#address}?size=large`;
    this.leave();
    this.#isSharp = false;
    this.#image = image;
    find(".viewer-stage", this.#dialog).append(image);
    this.#zoom.show(image);
    this.#offerPlay(image);
  }

  #offerPlay(image) {
    const { name, picture } = this.#shown.file;
    this.#play = picture.animated ? playButton(image, this.#address, { name, thumbnails: picture.thumbnails }) : null;
    if (this.#play) find(".viewer-stage", this.#dialog).append(this.#play);
    if (this.#play) this.#play.tabIndex = 0;
  }

  // As it was sent, once more of it is asked for than the large one has. What moves does so only when somebody wants it.
  #sharpen() {
    const { picture, type } = this.#shown.file;
    if (this.#isSharp || picture.animated || picture.width <= picture.thumbnails.large.width || !SHARP.has(type)) return;
    this.#isSharp = true;
    const image = this.#image;
    const whole = new Image();
    whole.onload = () => (image.src = whole.src);
    whole.src = this.#address;
  }

  #tell() {
    const { entry, file } = this.#shown;
    const dialog = this.#dialog;
    const all = this.#all;
    const index = this.#indexIn(all);
    setText(find("h2", dialog), file.name);
    setText(find(".viewer-author", dialog), nameOf(this.#conversation.personOf(entry.user)));
    showWhen(find("time", dialog), entry.at);
    setText(find(".viewer-alt", dialog), file.alt ?? "");
    setText(find(".viewer-place", dialog), index >= 0 && all.length > 1 ? t("viewer.place", { place: index + 1, count: all.length }) : "");
    for (const [name, isThere] of Object.entries({ previous: index > 0, next: index >= 0 && index < all.length - 1 })) {
      find(`.viewer-${name}`, dialog).setAttribute("aria-disabled", !isThere);
    }
    const save = find(".viewer-save", dialog);
    save.href = this.#address;
    save.download = file.name;
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = this.#zoom.isLarge ? this.#keyWhenLarge(event.key) : this.#keyWhenWhole(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  }

  #keyWhenWhole(key) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    return step ? () => this.#go(this.#isMirrored ? -step : step) : this.#keyToZoom(key);
  }

  #keyWhenLarge(key) {
    const way = { ArrowLeft: [PAN, 0], ArrowRight: [-PAN, 0], ArrowUp: [0, PAN], ArrowDown: [0, -PAN] }[key];
    return way ? () => this.#zoom.pan(...way) : this.#keyToZoom(key);
  }

  #keyToZoom(key) {
    return {
      "+": () => this.#zoom.by(ZOOM_STEP),
      "=": () => this.#zoom.by(ZOOM_STEP),
      "-": () => this.#zoom.by(1 / ZOOM_STEP),
      0: () => this.#zoom.reset(),
    }[key];
  }
}
