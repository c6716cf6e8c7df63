// The list of rooms in its sections: where I am, where something waits, and where something is half written.

import { shortDate, t, tn } from "../i18n.js";
import { withoutMarks } from "../markup.js";
import { nameOf } from "../people.js";
import { ROOT } from "../root.js";
import { hasFailed } from "../scheduled.js";
import { saidIn } from "../shown.js";
import { countOf } from "./counts.js";
import { clone, find, markCurrent, setText } from "./elements.js";
import { oncePerFrame } from "./frame.js";
import { reconcile } from "./reconcile.js";
import { showRoomSign } from "./room-sign.js";
import { sayWhy } from "./toast.js";

export class Sidebar {
  #element;
  #rooms;
  #drafts;
  #inbox;
  #scheduled;
  #saved;
  #sections;
  #parts;
  #current = null;
  #drawSoon = oncePerFrame(() => this.#draw());

  // parts: {directory, presence, blocks, threads, me}
  constructor(element, { rooms, drafts, inbox, scheduled, saved, sections, ...parts }) {
    this.#element = element;
    this.#rooms = rooms;
    this.#drafts = drafts;
    this.#inbox = inbox;
    this.#scheduled = scheduled;
    this.#saved = saved;
    this.#sections = sections;
    this.#parts = parts;
    const { threads, directory, presence, blocks } = parts;
    for (const part of [rooms, drafts, inbox, scheduled, saved, sections, threads, directory, presence, blocks]) {
      part.addEventListener("change", this.#drawSoon);
    }
    element.addEventListener("click", ({ target }) => {
      const toggle = target.closest(".section-toggle");
      if (toggle) this.#toggle(toggle.closest("[data-section]").dataset.section);
      if (target.closest('[data-act="mark-read"]')) rooms.markAllRead().catch(sayWhy);
    });
  }

  // A room, or the name of another view, or null.
  showCurrent({ room = null, view = null }) {
    this.#current = { room, view };
    this.#sections.enter(room && this.#rooms.find(room));
    this.#drawSoon();
  }

  get unreadTotal() {
    return this.#rooms.mine.filter((room) => this.#sections.isNews(room)).reduce((sum, room) => sum + this.#unread(room), 0);
  }

  // The next room below the current one, or above it for a `step` below zero; of all, or of those with something unread.
  neighbour(step, { unread = false } = {}) {
    const links = [...this.#element.querySelectorAll(".room-list:not([hidden]) .room-item")];
    const ids = links.map((link) => link.closest("li").dataset.key);
    if (step < 0) ids.reverse();
    const current = this.#current?.room;
    const next = ids.indexOf(current) + 1;
    // Past the end it goes on at the beginning.
    const others = [...ids.slice(next), ...ids.slice(0, next)].filter((id) => id !== current);
    return others.find((id) => !unread || this.#unread(this.#rooms.find(id)) > 0);
  }

  #draw() {
    const { loaded, failed, mine } = this.#rooms;
    this.#drawOwnSections();
    for (const [name, rooms] of Object.entries(this.#sections.of(this.#rooms))) this.#drawSection(name, rooms);
    const { threads } = this.#parts;
    this.#drawPlace("inbox", this.#inbox.unread, { holds: this.#inbox.isOpen, hasNews: this.#inbox.unread > 0 });
    this.#drawPlace("threads", threads.unread, { holds: threads.total > 0, hasNews: threads.unread > 0 });
    this.#drawPlace("drafts", this.#drafts.written.filter(({ room }) => this.#rooms.find(room)).length);
    this.#drawPlace("saved", this.#saved.count, { hasNews: this.#saved.isAnyDue });
    this.#drawPlace("scheduled", this.#scheduled.marks.length, { hasNews: this.#scheduled.marks.some(hasFailed) });
    find(".rooms-blank", this.#element).hidden = !loaded || mine.length > 0;
    find(".rooms-trouble", this.#element).hidden = loaded || !failed;
  }

  #drawOwnSections() {
    reconcile(find(".own-sections", this.#element), this.#sections.own, {
      key: ({ id }) => id,
      create: ({ id }) => sectionOf(id),
      update: (element, { name }) => {
        setText(find(".section-name", element), name);
        label(find('[data-open="section"]', element), t("section.change", { name }));
        label(find('[data-open="section-room"]', element), t("section.add", { name }));
      },
    });
  }

  // Where one makes rooms, and begins to talk to people, there is a head also without any.
  #drawSection(name, rooms) {
    const section = find(`[data-section="${name}"]`, this.#element);
    const folded = this.#sections.isFolded(name);
    const list = find(".room-list", section);
    section.hidden = !rooms.length && section.dataset.stays === undefined;
    find(".section-toggle", section).setAttribute("aria-expanded", !folded);
    list.hidden = folded;
    const update = (item, room) => this.#update(find("a", item), room);
    reconcile(list, rooms, { key: ({ id }) => id, create: () => clone("room-item"), update });
  }

  // A place that shows itself when it holds something.
  #drawPlace(name, count, { holds = count > 0, hasNews = false } = {}) {
    const isHere = this.#current?.view === name;
    const link = find(`[data-place-link="${name}"]`, this.#element);
    link.hidden = !holds && !isHere;
    link.classList.toggle("has-unread", hasNews);
    markCurrent(link, isHere);
    setText(find(".place-count", link), count ? countOf(count) : "");
  }

  #update(link, room) {
    const unread = this.#unread(room);
    const isCurrent = room.id === this.#current?.room;
    const hasDraft = !isCurrent && this.#drafts.of(room.id) !== "";
    link.href = `${ROOT}/rooms/${room.id}`;
    link.title = room.topic || room.name;
    link.classList.toggle("has-unread", unread > 0 && this.#sections.isNews(room));
    link.classList.toggle("is-quiet", room.mine?.notify === "nothing");
    markCurrent(link, isCurrent);
    showRoomSign(link, room, this.#parts);
    setText(find(".room-item-name", link), room.name);
    find(".room-item-draft", link).hidden = !hasDraft;
    showLast(link, room, this.#parts);
    const [count, spoken] = find(".room-item-unread", link).children;
    const mentions = unread ? (room.mentions ?? 0) : 0;
    setText(count, unread ? countOf(unread) : "");
    setText(spoken, unread ? spokenOf(unread, mentions) : "");
    find(".room-item-mentions", link).hidden = !mentions;
  }

  // The open room is being read, unless the reader has said that something in it is not.
  #unread({ id, unread, isMarkedUnread }) {
    return id === this.#current?.room && !document.hidden && !isMarkedUnread ? 0 : unread;
  }

  #toggle(name) {
    this.#sections.fold(name, !this.#sections.isFolded(name));
    this.#draw();
  }
}

function label(button, text) {
  button.title = text;
  button.setAttribute("aria-label", text);
}

// The second line of a row, where there is space for one.
function showLast(link, { last_message: last }, { blocks }) {
  const when = last && new Date(last.at);
  setText(find(".room-item-time", link), last ? shortDate(when) : "");
  setText(find(".room-item-last", link), last ? lineOf(last, blocks) : "");
}

function lineOf(last, blocks) {
  const { user, deleted } = last;
  if (blocks.has(user.id) && !deleted) return t("message.blocked");
  return t("rooms.last", { user: nameOf(user), text: deleted ? t("message.deleted") : withoutMarks(saidIn(last)).replace(/\s+/gu, " ") });
}

const spokenOf = (unread, mentions) =>
  [mentions && tn("rooms.mentions", mentions), tn("rooms.unread", unread)].filter(Boolean).join(", ");

// One of one's own, which may be changed.
function sectionOf(id) {
  const section = clone("own-section");
  section.dataset.section = id;
  section.setAttribute("aria-labelledby", `section-${id}`);
  find(".section-title", section).id = `section-${id}`;
  find(".section-toggle", section).setAttribute("aria-controls", `rooms-${id}`);
  find(".room-list", section).id = `rooms-${id}`;
  find(".room-list", section).setAttribute("aria-labelledby", `section-${id}`);
  for (const button of section.querySelectorAll("[data-open]")) button.dataset.subject = id;
  return section;
}
