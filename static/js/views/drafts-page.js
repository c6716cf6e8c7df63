// What is half written, room by room and thread by thread: to go on with, or to throw away.

import { pathOf } from "../address.js";
import { t } from "../i18n.js";
import { clone, find, setIcon, setText } from "./elements.js";
import { oncePerFrame } from "./frame.js";
import { reconcile } from "./reconcile.js";
import { iconOf } from "./room-sign.js";

export class DraftsPage {
  #element;
  #drafts;
  #rooms;

  constructor(element, { drafts, rooms }) {
    this.#element = element;
    this.#drafts = drafts;
    this.#rooms = rooms;
    drafts.addEventListener("change", () => this.#draw());
    rooms.addEventListener("change", oncePerFrame(() => this.#draw()));
  }

  show() {
    this.#draw();
    find(".place-title", this.#element).focus();
  }

  #draw() {
    const written = this.#drafts.written.map((draft) => ({ ...draft, room: this.#rooms.find(draft.room) })).filter(({ room }) => room);
    find(".drafts-none", this.#element).hidden = written.length > 0;
    reconcile(find(".draft-list", this.#element), written, {
      key: ({ place }) => place,
      create: () => clone("draft-item"),
      update: (item, draft) => this.#update(item, draft),
    });
  }

  #update(item, { place, room, thread }) {
    const link = find("a", item);
    link.href = pathOf({ view: "room", room: room.id, panel: thread && `thread:${thread}` });
    setIcon(link, thread ? "thread" : iconOf(room));
    const where = thread ? t("drafts.in_thread", { room: room.name }) : room.name;
    setText(find(".draft-room", link), where);
    setText(find(".draft-text", link), this.#drafts.of(place));
    const remove = find("button", item);
    remove.title = t("drafts.delete");
    remove.setAttribute("aria-label", t("drafts.delete.from", { room: where }));
    remove.onclick = () => this.#drafts.keep(place, "");
  }
}
