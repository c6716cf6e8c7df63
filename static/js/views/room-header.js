// Where I am: the room's name, its topic, and how many are in it; of a direct room the person, and how they are.

import { atLeast, number } from "../i18n.js";
import { statusOf } from "../people.js";
import { mayKeepOrder } from "../permissions.js";
import { stateInWords } from "../presence.js";
import { showAvatar, showPresence } from "./avatar.js";
import { find, setText } from "./elements.js";
import { oncePerFrame } from "./frame.js";
import { partnerIn } from "./room-sign.js";

export class RoomHeader {
  #element;
  #parts;

  // parts: {directory, presence, reports}
  constructor(element, { router, slot, ...parts }) {
    this.#element = element;
    this.#parts = parts;
    const toggle = find(".people-button", element);
    const isOpen = () => router.address.panel === "people";
    const draw = () => toggle.setAttribute("aria-expanded", isOpen());
    toggle.onclick = () => (isOpen() ? router.up() : router.go({ ...router.address, panel: "people" }));
    router.addEventListener("change", draw);
    find(".pins-button", element).onclick = () => router.go({ ...router.address, panel: "pins" });
    find(".search-here", element).onclick = () => slot.open("search");
    find(".reports-button", element).onclick = () => router.go({ ...router.address, panel: "reports" });
  }

  show(conversation, { signal }) {
    const draw = () => this.#draw(conversation);
    const drawSoon = oncePerFrame(() => signal.aborted || draw());
    const { directory, presence, reports } = this.#parts;
    const countReports = () => conversation.state === "live" && mayKeepOrder(conversation.room) && reports.count(conversation.id);
    conversation.addEventListener("room", draw, { signal });
    for (const part of [directory, presence, reports]) part.addEventListener("change", drawSoon, { signal });
    conversation.addEventListener("state", countReports, { signal });
    countReports();
    draw();
  }

  #draw({ room }) {
    setText(find(".room-title", this.#element), room.name);
    const topic = find(".room-topic", this.#element);
    const partner = partnerIn(room);
    setText(topic, partner ? this.#stateOf(partner) : (room.topic ?? ""));
    topic.title = topic.textContent;
    this.#drawPicture(partner);
    this.#drawReports(room);
    setText(find(".people-count", this.#element), number(room.member_count));
  }

  #drawPicture(partner) {
    const avatar = find(".room-picture", this.#element);
    avatar.hidden = !partner;
    if (!partner) return;
    showAvatar(avatar, this.#parts.directory.of(partner));
    showPresence(avatar, this.#parts.presence.of(partner.id));
  }

  // Where something waits for those who keep order.
  #drawReports(room) {
    const { count: waiting, hasMore } = mayKeepOrder(room) ? this.#parts.reports.waitingIn(room.id) : { count: 0 };
    find(".reports-button", this.#element).hidden = !waiting;
    setText(find(".reports-count", this.#element), waiting ? atLeast(waiting, { hasMore }) : "");
  }

  #stateOf(partner) {
    const state = stateInWords({ state: this.#parts.presence.of(partner.id) });
    return [state, statusOf(this.#parts.directory.of(partner))].filter(Boolean).join(" · ");
  }
}
