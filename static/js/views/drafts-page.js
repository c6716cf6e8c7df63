// What is half written, room by room: to go on with, or to throw away.

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
    const rooms = this.#drafts.rooms.map((id) => this.#rooms.find(id)).filter(Boolean);
    find(".drafts-none", this.#element).hidden = rooms.length > 0;
    reconcile(find(".draft-list", this.#element), rooms, {
      key: ({ id }) => id,
      create: () => clone("draft-item"),
      update: (item, room) => this.#update(item, room),
    });
  }

  #update(item, room) {
    const link = find("a", item);
    link.href = `/rooms/${room.id}`;
    setIcon(link, iconOf(room));
    setText(find(".draft-room", link), room.name);
    setText(find(".draft-text", link), this.#drafts.of(room.id));
    const remove = find("button", item);
    remove.title = t("drafts.delete");
    remove.setAttribute("aria-label", t("drafts.delete.from", { room: room.name }));
    remove.onclick = () => this.#drafts.keep(room.id, "");
  }
}
