// The conversation on the screen: where in the log the reader is, what they have seen, and the ways to other places.

import { t, tn } from "../i18n.js";
import { cardsOf } from "../linked.js";
import { markup } from "../markup.js";
import { nameOf } from "../people.js";
import { mayAdd, mayEndPoll, mayVote } from "../permissions.js";
import { indexOf } from "../piece.js";
import { DayPill } from "./day-pill.js";
import { find, setIcon, setText, textElement } from "./elements.js";
import { oncePerFrame } from "./frame.js";
import { isForNotes } from "./room-sign.js";
import { RowList } from "./row-list.js";
import { ScrollKeeper } from "./scroll-keeper.js";
import { HAS_KEYBOARD } from "./text-area.js";
import { sayWhy } from "./toast.js";

const MARKED_MS = 2000;
// Browsers allow the history to be written about three times a second.
const REST_MS = 400;

// In the other states nothing is on its way, and the status line says why.
const OPENING = {
  connecting: "timeline.loading",
  "catching-up": "timeline.loading",
  reconnecting: "timeline.waiting",
  restarting: "timeline.waiting",
  offline: "timeline.waiting",
};

export class TimelineView {
  #root;
  #scroller;
  #start;
  #keeper;
  #dayPill;
  #list;
  #conversation = null;
  #showing;
  #isPlaced = false;
  // Until the reader has been taken to where reading stopped, or has gone elsewhere.
  #isOpening = false;
  #isOnTheWay = false;
  #failed = new Set();
  #drawnFrom = null;
  #drawnTo = null;
  #drawSoon = oncePerFrame(() => this.#draw());

  // changing(change) is called around each drawing of rows; onNewest() when the reader wants to go to the newest message;
  // onMoved() when they have come to rest elsewhere.
  constructor(root, { changing, onNewest, onMoved }) {
    this.#root = root;
    this.toNewest = onNewest;
    this.#scroller = find(".timeline-scroll", root);
    this.#start = find(".timeline-start", root);
    this.#keeper = new ScrollKeeper(this.#scroller, { mayFollow: () => this.#conversation?.history.isAtNewest ?? true });
    this.#list = new RowList({ scroller: this.#scroller, keeper: this.#keeper, changing });
    this.#dayPill = new DayPill(this.#scroller, { isFollowing: () => this.#keeper.following });
    let rest;
    const scrolled = () => {
      clearTimeout(rest);
      rest = setTimeout(() => this.#conversation && onMoved(), REST_MS);
      this.#look();
    };
    this.#scroller.addEventListener("scroll", scrolled, { passive: true });
    find('[data-testid="new-pill"]', root).onclick = () => this.#pressedNewest();
    find('[data-testid="first-unread"]', root).onclick = () => this.#toWhereReadingStopped();
    find('[data-testid="mark-read"]', root).onclick = () => this.#markRead();
    document.addEventListener("visibilitychange", () => document.hidden && this.#leave());
    markup.addEventListener("ready", this.#drawSoon);
    addEventListener("blur", () => this.#leave());
    addEventListener("focus", () => this.#comeBack());
  }

  get list() {
    return this.#list;
  }

  show(conversation) {
    this.#showing?.abort();
    this.#showing = new AbortController();
    const { signal } = this.#showing;
    this.#conversation = conversation;
    this.#isPlaced = false;
    this.#isOpening = true;
    this.#isOnTheWay = false;
    this.#failed.clear();
    this.#drawnFrom = this.#drawnTo = null;
    this.#list.clear();
    conversation.addEventListener("change", this.#drawSoon, { signal });
    this.#keeper.following = true;
    this.#draw();
  }

  // What was just written is what the writer wants to see.
  follow() {
    this.#isOpening = false;
    this.#conversation.history.toNewest();
    this.#list.toEnd();
    this.#draw();
    this.#keeper.toBottom();
    this.#look();
  }

  // The place of a message, as far back as it may be. False when there is none of this number.
  async goTo(seq) {
    this.#isOpening = false;
    const conversation = this.#conversation;
    const isThere = await conversation.history.goTo(seq);
    if (conversation !== this.#conversation || isThere === null) return true;
    if (!isThere) return false;
    this.#keeper.stay();
    // It is the reader's own choice: nothing else moves the view when the room is caught up.
    this.#isPlaced ||= conversation.state === "live";
    this.#draw();
    const row = this.#list.show(seq);
    this.#keeper.reveal(row);
    this.#look();
    mark(row);
    return true;
  }

  // A message of those that are loaded, without the focus.
  lookAt(seq) {
    const drawn = this.#list.rowOf(seq);
    if (drawn && this.#keeper.isInView(drawn)) return drawn;
    this.#keeper.stay();
    const row = this.#list.show(seq);
    this.#keeper.reveal(row);
    this.#look();
    return row;
  }

  // Where the reader is, to come back to.
  get place() {
    if (this.#keeper.following) return null;
    const { row, offset } = this.#keeper.placeIn(this.#list.messageRows) ?? {};
    return row?.dataset.seq ? { seq: Number(row.dataset.seq), offset } : null;
  }

  async comeBackTo(place) {
    if (!place) return this.follow();
    this.#isOpening = false;
    const conversation = this.#conversation;
    const isThere = await conversation.history.goTo(place.seq);
    if (conversation !== this.#conversation || !isThere) return;
    this.#keeper.stay();
    this.#draw();
    this.#keeper.putAt(this.#list.show(place.seq), place.offset);
    this.#look();
  }

  // By `share` of what is to be seen at once.
  scroll(share) {
    this.#scroller.scrollBy({ top: share * this.#scroller.clientHeight, behavior: "instant" });
    this.#keeper.moved();
    this.#look();
  }

  // The last message that is wholly on screen: where the arrow keys walk from.
  get lastOnScreen() {
    return this.#keeper.lastAboveFoot(this.#list.messageRows) ?? this.#list.messageRows[0];
  }

  // The newest message where the view follows; further up, the last that is in view.
  focusNewest() {
    const row = this.lastOnScreen;
    row?.focus({ preventScroll: true });
    return Boolean(row);
  }

  // Undefined when the message isn't there: under its number may stand another.
  entryAsItWas({ seq, at }) {
    const entry = this.#conversation.history.shown.entry(seq);
    return entry?.at === at ? entry : undefined;
  }

  #draw() {
    const conversation = this.#conversation;
    if (!conversation) return;
    const { state, timeline, history, room, me, unread, unsentEdits } = conversation;
    const live = state === "live";
    if (live && this.#isPlaced && this.#keeper.following) timeline.trim();
    const { first, last, entries } = history.shown;
    const hasArrived = first === this.#drawnFrom && last > this.#drawnTo;
    this.#drawnFrom = first;
    this.#drawnTo = last;
    this.#drawStart();
    const personOf = (user) => conversation.personOf(user);
    const isBlocked = (entry) => conversation.isBlocked(entry);
    const quoted = (seq) => (seq ? quoteOf(conversation.quoted(seq), conversation) : undefined);
    const { isThread = false } = conversation;
    const isDirect = room.kind === "direct";
    const cards = (entry) => cardsOf(entry, conversation);
    const ofEntry = {
      quoted,
      cards,
      pollOf: (entry) => ownPartOf(entry, conversation),
      buttonsOf: (entry) => buttonsOf(entry, conversation),
      mineOf: (entry) => JSON.stringify(conversation.reactedTo(entry)),
    };
    const context = { me, firstNew: unread.first, live, edits: unsentEdits, personOf, isBlocked, isThread, isDirect, ...ofEntry };
    this.#list.draw(entries, history.isAtNewest ? conversation.unsent : [], context, {
      aloud: live && this.#isPlaced && hasArrived && history.isAtNewest,
    });
    this.#drawEmpty();
    if (!live) this.#isPlaced = false;
    else if (!this.#isPlaced && !this.#isOnTheWay) this.#place();
    this.#look();
  }

  get #isKnown() {
    const { timeline, history } = this.#conversation;
    return timeline.cursor !== null || !history.isAtNewest;
  }

  #drawEmpty() {
    const { state, room } = this.#conversation;
    find('.timeline-empty [data-open="add-people"]', this.#root).hidden = !mayAdd(room);
    // The beginning of a conversation says it already.
    for (const part of ["p", '[data-open="invite"]']) find(`.timeline-empty ${part}`, this.#root).hidden = room.kind === "direct";
    this.#root.classList.toggle("is-empty", this.#isKnown && this.#list.isEmpty);
    this.#root.classList.toggle("is-loading", !this.#isKnown && ["connecting", "catching-up"].includes(state));
  }

  #drawStart() {
    const { timeline, history, state, room } = this.#conversation;
    // Without a connection there is nothing to press, and with the next one it is tried again.
    const failed = state === "live" && this.#failed.has("older");
    const isThread = this.#conversation.isThread ?? false;
    const text = startText({ known: this.#isKnown, timeline, history, room, state, failed, isThread });
    if (this.#start.dataset.text === text) return;
    this.#start.dataset.text = text;
    const change = () => this.#start.replaceChildren(text, ...(failed ? [" ", this.#againButton()] : []));
    // It stands above what is read. Where nothing is drawn yet, to keep the place would only cost a layout.
    if (this.#list.rows.length) this.#keeper.keep(change);
    else change();
  }

  #againButton() {
    const button = textElement("button", t("again"), "link-button");
    button.onclick = () => this.#load("older");
    return button;
  }

  // Each time the room is caught up: where reading stopped, or else at the end. However far back that is, when it is opened.
  #place() {
    const { history, reading, room, unread } = this.#conversation;
    // Of a room that was kept it isn't known yet how far it has been read.
    if (this.#isOpening && room.isKept) return;
    const firstNew = unread.first;
    const isOpening = this.#isOpening && this.#keeper.following;
    this.#isOpening = false;
    if (isOpening && unread.stoppedElsewhere) return this.#openWhereReadingStopped();
    this.#isPlaced = true;
    this.#failed.clear();
    reading.back(unread);
    if (!this.#keeper.following || !history.isAtNewest || firstNew === null) return;
    this.#keeper.stay();
    this.#list.show(firstNew);
    if (!this.#keeper.revealAbove(find(".new-line", this.#scroller))) this.#toEnd();
  }

  #toEnd() {
    this.#list.toEnd();
    this.#draw();
    this.#keeper.toBottom();
  }

  #look() {
    if (!this.#conversation) return;
    this.#list.follow();
    // Only what somebody can have looked at: not in a window behind another.
    const { reading, history } = this.#conversation;
    const range = this.#list.onScreen(history.shown);
    if (range && !document.hidden && document.hasFocus() && this.#isPlaced) reading.see(range);
    if (this.#isPlaced && !this.#failed.has("older") && this.#keeper.isNearTop && history.hasOlder) this.#load("older");
    if (!this.#failed.has("newer") && this.#keeper.isNearFoot && !history.isAtNewest) this.#load("newer");
    this.#dayPill.draw();
    this.#drawPills(range);
  }

  // "older" or "newer". After a failure somebody has to ask again, or the network has to come back.
  async #load(side) {
    const conversation = this.#conversation;
    const { history } = conversation;
    try {
      await (side === "older" ? history.loadOlder() : history.loadNewer());
      this.#failed.delete(side);
    } catch {
      if (conversation === this.#conversation) this.#failed.add(side);
    }
    this.#drawSoon();
  }

  #drawPills(range) {
    const { reading, unread } = this.#conversation;
    const unseenBelow = range ? unread.below(range.to) : 0;
    const isThere = range && reading.seen >= range.from - 1 && reading.seen <= range.to;
    const pill = find('[data-testid="new-pill"]', this.#root);
    pill.hidden = this.#keeper.following;
    pill.classList.toggle("has-news", unseenBelow > 0);
    setText(find("span", pill), unseenBelow ? tn("timeline.pill", unseenBelow) : t("timeline.to_newest"));
    // Whoever is being taken there needs no button for it.
    find(".unread-note", this.#root).hidden = !unread.stoppedElsewhere || isThere || this.#isOnTheWay;
    setIcon(find('[data-testid="first-unread"]', this.#root), range && reading.seen > range.to ? "down" : "up");
  }

  // The pill goes; the focus goes where the eye goes.
  #pressedNewest() {
    this.#failed.delete("newer");
    this.toNewest();
    this.focusNewest();
  }

  async #toWhereReadingStopped() {
    const row = await this.#goToFirstNew().catch(sayWhy);
    row?.focus({ preventScroll: true });
    this.#look();
  }

  // Nothing counts as seen on the way. When it can't be had, the room is open at its end, and the note leads there.
  async #openWhereReadingStopped() {
    const conversation = this.#conversation;
    this.#isOnTheWay = true;
    await this.#goToFirstNew().catch(() => {});
    if (conversation !== this.#conversation) return;
    this.#isOnTheWay = false;
    this.#isPlaced = conversation.state === "live";
    this.#draw();
  }

  // Gives the row; undefined when the reader is in another room by then.
  async #goToFirstNew() {
    const conversation = this.#conversation;
    const { reading, history } = conversation;
    // The line stands where the reader passed something over, too.
    reading.newAfter = reading.seen;
    await history.goTo(reading.seen + 1, { exactly: false });
    if (conversation !== this.#conversation) return undefined;
    this.#keeper.stay();
    this.#draw();
    const { entries } = history.shown;
    // There may be more notices than are loaded before the first message.
    const row = this.#list.show(conversation.unread.first ?? entries[indexOf(entries, reading.seen + 1)]?.seq);
    const target = find(".new-line", this.#scroller) ?? row;
    if (target) this.#keeper.reveal(target);
    return row;
  }

  #markRead() {
    const { reading, timeline } = this.#conversation;
    reading.seeAll(timeline.cursor);
    reading.answered();
    this.focusNewest();
    this.#draw();
  }

  #leave() {
    this.#conversation?.reading.away();
    this.#conversation?.keep();
  }

  #comeBack() {
    if (!this.#conversation) return;
    this.#failed.delete("newer");
    this.#isPlaced = false;
    this.#draw();
  }
}

// Null if it isn't there, undefined as long as that isn't known. The same as before where nothing has changed.
const quotes = new WeakMap();

function quoteOf(entry, { personOf, isBlocked, timeline }) {
  if (!entry) return entry;
  const name = nameOf(personOf(entry.user));
  const isHidden = isBlocked(entry);
  const before = quotes.get(entry);
  if (before?.name === name && before.isHidden === isHidden) return before;
  const quote = { entry, name, isHidden, isExpired: entry.seq < timeline.expiredBefore };
  quotes.set(entry, quote);
  return quote;
}

// Of a poll; as one text, so that the same is known to be the same.
const ownPartOf = (entry, conversation) =>
  JSON.stringify({ chosen: conversation.chosenIn(entry), mayVote: mayVote(entry, conversation), mayEnd: mayEndPoll(entry, conversation) });

const buttonsOf = (entry, conversation) => JSON.stringify({ underWay: conversation.pressedIn(entry), mayPress: mayVote(entry, conversation) });

function startText({ known, timeline, history, room, state, failed, isThread }) {
  if (failed) return t("timeline.older_failed");
  if (!known) return OPENING[state] ? t(OPENING[state]) : "";
  if (!history.hasOlder) return isThread ? "" : beginningOf(room, timeline);
  if (state === "live") return t("timeline.loading_older");
  return OPENING[state] === "timeline.waiting" ? t("timeline.older_waiting") : "";
}

// What was said before they came is not for everybody.
function beginningOf(room, { floor, expiredBefore }) {
  const { kind, name } = room;
  if (expiredBefore > floor) return t("timeline.expired");
  if (floor > 1) return t("timeline.beginning.joined");
  if (isForNotes(room)) return t("timeline.beginning.notes");
  return t(kind === "direct" ? "timeline.beginning.direct" : "timeline.beginning", { room: name });
}

// Shown for a moment, and for as long as the focus stays.
function mark(row) {
  row.tabIndex = -1;
  // Seen to have the focus, it would show its buttons over its words, which a finger needs not.
  row.focus({ preventScroll: true, focusVisible: HAS_KEYBOARD.matches });
  row.classList.add("is-marked");
  setTimeout(() => row.classList.remove("is-marked"), MARKED_MS);
}
