// The conversation on the screen: days, rows, the line "New", and how far the eye has come.

import { day, t, tn } from "../i18n.js";
import { sentences } from "../notices.js";
import { daysOf } from "../rows.js";
import { DayPill } from "./day-pill.js";
import { clone, find, setText, textElement } from "./elements.js";
import { oncePerFrame } from "./frame.js";
import { createMessage, itemOf, updateMessage } from "./message-row.js";
import { reconcile } from "./reconcile.js";
import { ScrollKeeper } from "./scroll-keeper.js";

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
  #log;
  #start;
  #keeper;
  #dayPill;
  #conversation = null;
  #showing;
  #isPlaced = false;
  #olderFailed = false;
  #drawnFrom = null;
  #drawSoon = oncePerFrame(() => this.#draw());

  constructor(root) {
    this.#root = root;
    this.#scroller = find(".timeline-scroll", root);
    this.#log = find(".timeline-log", root);
    this.#start = find(".timeline-start", root);
    this.#keeper = new ScrollKeeper(this.#scroller);
    this.#dayPill = new DayPill(this.#scroller, { isFollowing: () => this.#keeper.following });
    this.#scroller.addEventListener("scroll", () => this.#look(), { passive: true });
    find('[data-testid="new-pill"]', root).onclick = () => this.#toNewest();
    find('[data-testid="first-unread"]', root).onclick = () => this.#toWhereReadingStopped();
    document.addEventListener("visibilitychange", () => (document.hidden ? this.#leave() : this.#comeBack()));
  }

  show(conversation) {
    this.#showing?.abort();
    this.#showing = new AbortController();
    const { signal } = this.#showing;
    this.#conversation = conversation;
    this.#isPlaced = this.#olderFailed = false;
    this.#log.replaceChildren();
    conversation.addEventListener("change", this.#drawSoon, { signal });
    this.#keeper.toBottom();
    this.#draw();
  }

  // What was just written is what the writer wants to see.
  follow() {
    this.#toNewest();
  }

  pageUp() {
    this.#scroller.scrollBy({ top: -0.9 * this.#scroller.clientHeight });
  }

  // Where the arrow keys walk from.
  focusNewest() {
    const newest = [...this.#log.querySelectorAll(".message")].at(-1);
    newest?.focus({ preventScroll: true });
    return Boolean(newest);
  }

  // Undefined when the message isn't there: under its number may stand another.
  rowOf({ seq, at }) {
    this.#draw();
    const row = find(`.message[data-seq="${seq}"]`, this.#log);
    return row && itemOf(row).entry.at === at ? row : undefined;
  }

  #draw() {
    const conversation = this.#conversation;
    if (!conversation) return;
    const live = conversation.state === "live";
    const { first } = conversation.timeline;
    // Only what is new is read aloud, not what is being loaded.
    this.#log.setAttribute("aria-live", live && this.#isPlaced && first >= this.#drawnFrom ? "polite" : "off");
    this.#drawnFrom = first;
    if (live && this.#isPlaced && this.#keeper.following) conversation.timeline.trim();
    this.#keeper.keep(() => this.#drawRows());
    if (!live) this.#isPlaced = false;
    else if (!this.#isPlaced) this.#place();
    this.#look();
  }

  #drawRows() {
    const { timeline, unsent, me, newAfter, state } = this.#conversation;
    const days = daysOf(timeline.entries, unsent, { me, newAfter, live: state === "live" });
    reconcile(this.#log, days, { create: () => clone("day"), update: updateDay });
    this.#drawStart(days);
  }

  #drawStart(days) {
    const { timeline, state, room } = this.#conversation;
    const known = timeline.cursor !== null;
    const hasMessages = days.some(({ rows }) => rows.some(({ kind }) => kind === "message"));
    this.#root.classList.toggle("is-empty", known && !hasMessages);
    this.#root.classList.toggle("is-loading", !known && ["connecting", "catching-up"].includes(state));
    const text = startText({ known, timeline, room, state, failed: this.#olderFailed });
    if (this.#start.dataset.text === text) return;
    this.#start.dataset.text = text;
    this.#start.replaceChildren(text, ...(this.#olderFailed ? [this.#againButton()] : []));
  }

  #againButton() {
    const button = textElement("button", t("again"), "link-button");
    button.onclick = () => this.#loadOlder();
    return button;
  }

  // Each time the room is caught up: where reading stopped, or else at the end.
  #place() {
    this.#isPlaced = true;
    this.#conversation.reading.back(this.#conversation);
    if (this.#keeper.following) this.#keeper.revealAbove(find(".new-line", this.#log));
  }

  #look() {
    if (!this.#conversation) return;
    if (!document.hidden && this.#isPlaced) this.#noteSeen();
    if (this.#wantsOlder) this.#loadOlder();
    this.#drawPills();
    this.#dayPill.draw();
  }

  get #wantsOlder() {
    return this.#isPlaced && !this.#olderFailed && this.#keeper.isNearTop && this.#conversation.timeline.hasOlder;
  }

  #noteSeen() {
    const { reading, timeline } = this.#conversation;
    if (this.#keeper.following) return timeline.cursor !== null && reading.see(timeline.cursor);
    const last = this.#keeper.lastAboveFoot(this.#log.querySelectorAll(".message[data-seq]"));
    return last && reading.see(Number(last.dataset.seq));
  }

  async #loadOlder() {
    const conversation = this.#conversation;
    try {
      await conversation.loadOlder();
      this.#olderFailed = false;
    } catch {
      this.#olderFailed = conversation === this.#conversation;
    }
    this.#drawSoon();
  }

  #drawPills() {
    const { unseenCount, stoppedFurtherBack } = this.#conversation;
    const pill = find('[data-testid="new-pill"]', this.#root);
    pill.hidden = this.#keeper.following;
    pill.classList.toggle("has-news", unseenCount > 0);
    find("span", pill).textContent = unseenCount ? tn("timeline.pill", unseenCount) : t("timeline.to_newest");
    const top = find('[data-testid="first-unread"]', this.#root);
    top.hidden = !stoppedFurtherBack;
    find("span", top).textContent = t("timeline.to_first_unread");
  }

  #toNewest() {
    this.#keeper.toBottom();
    this.#look();
  }

  async #toWhereReadingStopped() {
    await this.#conversation.loadBackToWhereReadingStopped().catch(() => (this.#olderFailed = true));
    this.#draw();
    this.#keeper.revealAbove(find(".new-line", this.#log));
    this.#look();
  }

  #leave() {
    this.#conversation?.reading.away();
    this.#conversation?.keep();
  }

  #comeBack() {
    if (!this.#conversation) return;
    this.#isPlaced = false;
    this.#draw();
  }
}

function startText({ known, timeline, room, state, failed }) {
  if (failed) return t("timeline.older_failed");
  if (!known) return OPENING[state] ? t(OPENING[state]) : "";
  return timeline.hasOlder ? t("timeline.loading_older") : t("timeline.beginning", { room: room.name });
}

function updateDay(section, { at, rows }) {
  setText(find(".day-title span", section), day(at));
  reconcile(find(".day-rows", section), rows, {
    create: ({ kind }) => CREATE[kind](),
    update: (row, item) => UPDATE[item.kind](row, item),
  });
}

function updateNotice(row, { entries }) {
  const texts = sentences(entries);
  if (row.textContent === texts.join("")) return;
  row.replaceChildren(...texts.map((text) => textElement("span", text)));
}
