// A long list of messages of which only the rows around the eye are drawn. The others are empty space, as high as they are,
// so that the scroll bar tells the truth and nothing moves when rows come and go.

import { day } from "../i18n.js";
import { isMessage } from "../event-types.js";
import { sentences } from "../notices.js";
import { indexOf } from "../piece.js";
import { daysOf } from "../rows.js";
import { clone, find, setText } from "./elements.js";
import { createMessage, updateMessage } from "./message-row.js";
import { withPeople } from "./people-in-text.js";
import { reconcile } from "./reconcile.js";
import { RowHeights } from "./row-heights.js";
import { firstIndex } from "./scroll-keeper.js";

// Rows of one line fill so many views: the one that is read, the margins beside it, and a step.
const LEAST_ROW_PX = 24;
const VIEWS = 3.5;
const LEAST_DRAWN = 80;
const MOST_DRAWN = 180;
// Rows are drawn anew when fewer than so many views are left.
const MARGIN_VIEWS = 0.75;
// Drawn at a time: what takes longer is seen as a stop.
const STEP_VIEWS = 0.5;
// In a list that is shown anew only what is seen is drawn, and some more, as it is not known how high the rows are: it is to
// be there at once. The margins come after the frame that shows it; elsewhere they come with it.
const FIRST_VIEWS_AT_END = 1.25;
const FIRST_VIEWS = 1 + 2 * MARGIN_VIEWS;
// To fill the view itself. The margins are filled by one step in each of the next frames.
const MOST_STEPS = 4;
const MOST_FRAMES = 8;

const CREATE = {
  message: createMessage,
  notice: () => clone("notice"),
  "new-line": () => clone("new-line"),
};

const UPDATE = {
  message: updateMessage,
  notice: updateNotice,
  "new-line": () => {},
};

export class RowList {
  #scroller;
  #keeper;
  #log;
  #above;
  #below;
  #heights = new RowHeights();
  #entries = [];
  #unsent = [];
  #context = null;
  #rows = [];
  #items = [];
  // The first and the last that are drawn, by their seq; null is the end of the list.
  #from = null;
  #to = null;
  // Their places among the entries.
  #start = 0;
  #end = 0;
  #changing;
  #nextFrame = 0;
  #isNew = true;
  // Of the view, in pixels. Noted when it changes: to ask for it amid changes would cost a layout each time.
  #width = 0;
  #height = 0;

  // changing(change) is called around each drawing: rows may lose what the reader does in them.
  constructor({ scroller, keeper, changing }) {
    this.#scroller = scroller;
    this.#keeper = keeper;
    this.#log = find(".timeline-log", scroller);
    this.#above = find(".rows-above", scroller);
    this.#below = find(".rows-below", scroller);
    this.#changing = changing;
    const measure = () => {
      this.#width = scroller.clientWidth;
      this.#height = scroller.clientHeight;
    };
    new ResizeObserver(measure).observe(scroller);
    measure();
  }

  // What is drawn.
  get rows() {
    return this.#rows;
  }

  get messageRows() {
    return this.#rows.filter((row) => row.matches(".message"));
  }

  get isEmpty() {
    return !this.#items.some(({ kind }) => kind === "message");
  }

  clear() {
    this.#log.replaceChildren();
    this.#heights.clear();
    this.#isNew = true;
    this.#entries = this.#unsent = this.#rows = this.#items = [];
    this.toEnd();
  }

  // context: what daysOf() wants to know. Only what is new at the end is read aloud, not what is loaded or scrolled to.
  draw(entries, unsent, context, { aloud = false } = {}) {
    this.#entries = entries;
    this.#unsent = unsent;
    this.#context = context;
    this.#fit();
    this.#redraw({ aloud });
  }

  // Draws on where the reader comes near the last row that is drawn: at once what is on screen, then the margins.
  follow(frames = MOST_FRAMES) {
    if (this.#isNew && this.#rows.length && !this.#showsBlank()) return this.#followLater();
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const next = this.#nextRange();
      if (!next) return;
      this.#measure();
      this.#setRange(next);
      this.#redraw();
      if (!this.#showsBlank()) break;
    }
    cancelAnimationFrame(this.#nextFrame);
    if (frames > 0) this.#nextFrame = requestAnimationFrame(() => this.follow(frames - 1));
  }

  // A callback that is asked for now would come before the next frame is drawn.
  #followLater() {
    this.#isNew = false;
    cancelAnimationFrame(this.#nextFrame);
    this.#nextFrame = requestAnimationFrame(() => {
      this.#nextFrame = requestAnimationFrame(() => this.follow());
    });
  }

  // The rows at the end are drawn from now on.
  toEnd() {
    this.#from = this.#to = null;
    this.#fit();
  }

  // Draws the rows around an entry; gives its row.
  show(seq) {
    const index = Math.min(indexOf(this.#entries, seq), this.#entries.length - 1);
    if (index < this.#start || index >= this.#end) {
      this.#measure();
      this.#setRange(this.#around(index));
      this.#redraw();
    }
    return this.rowOf(seq);
  }

  rowOf(seq) {
    return find(`.message[data-seq="${seq}"]`, this.#log) ?? this.#noticeOf(seq);
  }

  // The message `step` places further down, drawn if need be.
  beside(row, step) {
    let { messageRows } = this;
    let index = messageRows.indexOf(row) + step;
    if (messageRows[index]) return messageRows[index];
    const isAtEdge = step < 0 ? this.#start === 0 : this.#end === this.#entries.length;
    if (isAtEdge) return undefined;
    this.#measure();
    this.#setRange(this.#around(step < 0 ? this.#start : this.#end));
    this.#redraw();
    messageRows = this.messageRows;
    index = messageRows.indexOf(row) + step;
    return messageRows[index];
  }

  first() {
    const entry = this.#entries.find(isMessage);
    return entry && this.show(entry.seq);
  }

  // The events of the log that are wholly on screen, those that show nothing among them.
  onScreen({ first, last }) {
    const { top, bottom } = this.#scroller.getBoundingClientRect();
    const isBelow = (edge) => (row) => row.getBoundingClientRect().bottom > edge;
    const from = firstIndex(this.#rows, isBelow(top));
    const to = firstIndex(this.#rows, isBelow(bottom + 1)) - 1;
    const seqs = this.#items.slice(from, to + 1).flatMap(seqsOf);
    if (!seqs.length) return this.#entries.length || first === null ? null : { from: first, to: last };
    const before = this.#entries[indexOf(this.#entries, seqs[0]) - 1];
    const after = this.#entries[indexOf(this.#entries, seqs.at(-1)) + 1];
    return { from: before ? before.seq + 1 : first, to: after ? after.seq - 1 : last };
  }

  #redraw({ aloud = false } = {}) {
    this.#log.setAttribute("aria-live", aloud ? "polite" : "off");
    this.#changing(() => this.#keeper.keep(() => this.#drawRows()));
  }

  #drawRows() {
    this.#heights.fit(this.#width);
    const drawn = this.#entries.slice(this.#start, this.#end);
    const isAtEnd = this.#end === this.#entries.length;
    const before = this.#entries[this.#start - 1];
    const days = daysOf(drawn, isAtEnd ? this.#unsent : [], { ...this.#context, before });
    reconcile(this.#log, days, { create: () => clone("day"), update: updateDay });
    this.#items = days.flatMap(({ rows }) => rows);
    this.#rows = [...this.#log.querySelectorAll(".day-rows > *")];
    setHeight(this.#above, this.#heights.of(this.#entries, 0, this.#start));
    setHeight(this.#below, this.#heights.of(this.#entries, this.#end, this.#entries.length));
  }

  // Where the range stands among the entries, as they are now.
  #fit() {
    const { length } = this.#entries;
    const most = this.#most;
    this.#end = this.#to === null ? length : Math.min(length, indexOf(this.#entries, this.#to + 1));
    this.#start = this.#from === null ? this.#end - this.#fewest(FIRST_VIEWS_AT_END) : indexOf(this.#entries, this.#from);
    // Another part of the log is shown than before.
    if (this.#start >= this.#end) this.#end = Math.max(this.#end, Math.min(length, most));
    if (this.#start >= this.#end) this.#start = this.#end - most;
    if (this.#to === null && this.#end - this.#start > most + most / 4) this.#makeRoom(most);
    this.#setRange([this.#start, this.#end]);
  }

  // Many have arrived: at the end the oldest rows go, elsewhere the newest ones wait.
  #makeRoom(most) {
    if (this.#keeper.following || !this.#rows.length) this.#start = this.#end - most;
    else this.#end = this.#start + most + most / 4;
    this.#measure();
  }

  #setRange([start, end]) {
    const { length } = this.#entries;
    this.#end = Math.min(Math.max(Math.round(end), 0), length);
    this.#start = Math.min(Math.max(Math.round(start), 0), this.#end);
    // Folded into one line, notices aren't parted: the line would change while it is read.
    while (this.#start > 0 && this.#start < length && !isMessage(this.#entries[this.#start]) && !isMessage(this.#entries[this.#start - 1])) {
      this.#start -= 1;
    }
    while (this.#end > 0 && this.#end < length && !isMessage(this.#entries[this.#end]) && !isMessage(this.#entries[this.#end - 1])) {
      this.#end += 1;
    }
    this.#from = this.#entries[this.#start]?.seq ?? null;
    this.#to = this.#end === length ? null : this.#entries[this.#end - 1].seq;
  }

  // Null when enough is drawn on both sides.
  #nextRange() {
    const { top, bottom, height } = this.#scroller.getBoundingClientRect();
    const log = this.#log.getBoundingClientRect();
    const most = this.#most;
    const step = this.#fewest(STEP_VIEWS);
    // Where the most that may be drawn is little, a step on one side takes no more than the margin from the other.
    const isFull = this.#end - this.#start >= most;
    const spare = (log.height - (1 + STEP_VIEWS) * height) / 2;
    const margin = isFull ? Math.min(MARGIN_VIEWS * height, Math.max(0, spare)) : MARGIN_VIEWS * height;
    if (!height || !this.#rows.length) return null;
    if (log.bottom < top || log.top > bottom) return this.#around(this.#heights.at(this.#entries, top - this.#above.getBoundingClientRect().top));
    const [from, to] = [this.#start - step, this.#end + step];
    if (this.#start > 0 && log.top > top - margin) return [from, Math.min(this.#end, from + most)];
    if (this.#end < this.#entries.length && log.bottom < bottom + margin) return [Math.max(this.#start, to - most), to];
    return null;
  }

  // Whether part of the view is empty that has rows.
  #showsBlank() {
    const { top, bottom } = this.#scroller.getBoundingClientRect();
    const log = this.#log.getBoundingClientRect();
    return (this.#start > 0 && log.top > top) || (this.#end < this.#entries.length && log.bottom < bottom);
  }

  #around(index) {
    const half = this.#fewest(FIRST_VIEWS) / 2;
    return [index - half, index + half];
  }

  get #most() {
    const fill = (VIEWS * this.#height) / LEAST_ROW_PX;
    return Math.round(Math.min(MOST_DRAWN, Math.max(LEAST_DRAWN, fill)));
  }

  // follow() draws on where the rows turn out to be lower than others are.
  #fewest(views) {
    return Math.min(this.#most, Math.ceil((views * this.#height) / this.#heights.mean));
  }

  // From each row's foot to the next one's, so that the sum of them is what they take.
  #measure() {
    let edge = this.#log.getBoundingClientRect().top;
    this.#rows.forEach((row, index) => {
      const [seq, ...folded] = seqsOf(this.#items[index]);
      if (!seq) return;
      const { bottom } = row.getBoundingClientRect();
      this.#heights.set(seq, bottom - edge);
      for (const other of folded) this.#heights.set(other, 0);
      edge = bottom;
    });
  }

  #noticeOf(seq) {
    return this.#rows[this.#items.findIndex((item) => item.kind === "notice" && seqsOf(item).includes(seq))];
  }
}

// None of what is unsent, and of the line "New".
const seqsOf = ({ entry, entries = [entry] }) => entries.flatMap((one) => one?.seq ?? []);

function setHeight(element, height) {
  const wanted = `${height}px`;
  if (element.style.blockSize !== wanted) element.style.blockSize = wanted;
}

function updateDay(section, { at, rows, isContinued }) {
  setText(find(".day-title span", section), day(at));
  section.classList.toggle("is-continued", isContinued);
  section.classList.toggle("is-silent", rows.every(isSilent));
  reconcile(find(".day-rows", section), rows, {
    create: ({ kind }) => CREATE[kind](),
    update: (row, item) => UPDATE[item.kind](row, item),
  });
}

// By row, its sentences as they are drawn.
const said = new WeakMap();

function lineOf(text) {
  const line = document.createElement("p");
  line.append(...withPeople(text, { tabIndex: -1 }));
  return line;
}

const isSilent = ({ kind, entries }) => kind === "notice" && !sentences(entries).length;

function updateNotice(row, { entries }) {
  const texts = sentences(entries);
  const all = texts.join("\n");
  if (said.get(row) === all) return;
  said.set(row, all);
  row.replaceChildren(...texts.map(lineOf));
}
