// A picture in its place, made larger and moved there: by wheel, by two fingers, by pressing twice, by drawing it. What is not
// larger than its place is swept to a side instead.

const MOST = 8;
// By pressing twice.
const PRESSED = 2.5;
// Of what a wheel turns, and two fingers on a pad, for which browsers say that Ctrl is held.
const WHEEL = 0.002;
const PAD = 0.01;
const LINE_PX = 16;
// A finger that holds still moves a little.
const STILL_PX = 10;
const SWIPE_PX = 48;
const TWICE_MS = 350;
const TWICE_PX = 40;

export class Zoom {
  #stage;
  #swiped;
  #zoomed;
  #beside;
  #image = null;
  #scale = 1;
  // Of its middle, from the middle of the place.
  #x = 0;
  #y = 0;
  #pointers = new Map();
  // The one that was put down first, while it is alone: {x, y, hasMoved, isBeside}.
  #press = null;
  #lastPress = null;

  // swiped(side): -1 for what lies to the left, 1 to the right; zoomed(): it is larger now; beside(): a mouse was pressed beside it.
  constructor(stage, { swiped, zoomed, beside, signal }) {
    this.#stage = stage;
    this.#swiped = swiped;
    this.#zoomed = zoomed;
    this.#beside = beside;
    stage.addEventListener("wheel", (event) => this.#wheel(event), { signal, passive: false });
    stage.addEventListener("pointerdown", (event) => this.#down(event), { signal });
    stage.addEventListener("pointermove", (event) => this.#move(event), { signal });
    stage.addEventListener("pointerup", (event) => this.#up(event), { signal });
    stage.addEventListener("pointercancel", ({ pointerId }) => this.#lift(pointerId), { signal });
  }

  show(image) {
    this.#image = image;
    this.reset();
  }

  get isLarge() {
    return this.#scale > 1;
  }

  reset() {
    this.#scale = 1;
    this.#place(0, 0);
  }

  pan(along, across) {
    this.#place(this.#x + along, this.#y + across);
  }

  // x, y: what stays where it is, from the middle of the place.
  by(factor, x = 0, y = 0) {
    const scale = Math.min(MOST, Math.max(1, this.#scale * factor));
    const ratio = scale / this.#scale;
    this.#scale = scale;
    this.#place(x - (x - this.#x) * ratio, y - (y - this.#y) * ratio);
    if (ratio > 1) this.#zoomed();
  }

  // No further than to its own edges.
  #place(x, y) {
    const { offsetWidth, offsetHeight } = this.#image;
    const { clientWidth, clientHeight } = this.#stage;
    this.#x = within(x, (offsetWidth * this.#scale - clientWidth) / 2);
    this.#y = within(y, (offsetHeight * this.#scale - clientHeight) / 2);
    this.#stage.classList.toggle("is-large", this.isLarge);
    this.#image.style.transform = this.isLarge ? `translate(${this.#x}px, ${this.#y}px) scale(${this.#scale})` : "";
  }

  #fromMiddle({ clientX, clientY }) {
    const { left, top, width, height } = this.#stage.getBoundingClientRect();
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
  }

  #wheel(event) {
    event.preventDefault();
    const turned = event.deltaY * (event.deltaMode ? LINE_PX : 1);
    const { x, y } = this.#fromMiddle(event);
    this.by(Math.exp(-turned * (event.ctrlKey ? PAD : WHEEL)), x, y);
  }

  #down(event) {
    if (event.button || event.target.closest("button")) return;
    const at = this.#fromMiddle(event);
    this.#stage.setPointerCapture(event.pointerId);
    this.#pointers.set(event.pointerId, at);
    const isFirst = this.#pointers.size === 1;
    this.#press = isFirst ? { ...at, hasMoved: false, isBeside: event.target !== this.#image } : null;
  }

  #move(event) {
    const before = this.#pointers.get(event.pointerId);
    if (!before) return;
    const at = this.#fromMiddle(event);
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.#pointers.set(event.pointerId, at);
    if (other) return this.#pinch(before, at, other);
    if (this.#press && distance(this.#press, at) > STILL_PX) this.#press.hasMoved = true;
    if (this.isLarge) this.pan(at.x - before.x, at.y - before.y);
  }

  // The middle between both fingers stays between them.
  #pinch(before, at, other) {
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    this.by(distance(at, other) / Math.max(1, distance(before, other)), middle.x, middle.y);
    this.pan((at.x - before.x) / 2, (at.y - before.y) / 2);
  }

  #up(event) {
    const press = this.#pointers.has(event.pointerId) ? this.#press : null;
    this.#lift(event.pointerId);
    if (!press) return;
    const at = this.#fromMiddle(event);
    if (!press.hasMoved) this.#pressed(event, press);
    else if (!this.isLarge && event.pointerType !== "mouse") this.#swept(at.x - press.x, at.y - press.y);
  }

  #lift(id) {
    this.#pointers.delete(id);
    this.#press = null;
  }

  #swept(along, across) {
    if (Math.abs(along) > SWIPE_PX && Math.abs(along) > 2 * Math.abs(across)) this.#swiped(along < 0 ? 1 : -1);
  }

  #pressed({ pointerType, timeStamp }, { x, y, isBeside }) {
    if (isBeside) return pointerType === "mouse" && this.#beside();
    const last = this.#lastPress;
    this.#lastPress = { x, y, timeStamp };
    if (!last || timeStamp - last.timeStamp > TWICE_MS || distance(last, { x, y }) > TWICE_PX) return;
    this.#lastPress = null;
    if (this.isLarge) this.reset();
    else this.by(PRESSED, x, y);
  }
}

const within = (value, most) => Math.min(Math.max(0, most), Math.max(-Math.max(0, most), value));

const distance = (one, other) => Math.hypot(one.x - other.x, one.y - other.y);
