// The list of rooms: where I am, and where something waits.

import { atLeast, tn } from "../i18n.js";
import { clone, find, setIcon } from "./elements.js";
import { reconcile } from "./reconcile.js";

// Beyond this the exact number tells nothing more.
const MOST_COUNTED = 999;

export class RoomList {
  #nav;
  #rooms;
  #currentId = null;

  constructor(nav, { rooms }) {
    this.#nav = nav;
    this.#rooms = rooms;
    rooms.addEventListener("change", () => this.#draw());
  }

  showCurrent(id) {
    this.#currentId = id;
    this.#draw();
  }

  get unreadTotal() {
    return this.#rooms.mine.reduce((sum, room) => sum + this.#unread(room), 0);
  }

  #draw() {
    const { mine, archived, loaded, failed } = this.#rooms;
    this.#drawList(find(".room-list", this.#nav), mine);
    this.#drawList(find(".archived-list", this.#nav), archived);
    find(".archived", this.#nav).hidden = !archived.length;
    find(".rooms-blank", this.#nav).hidden = !loaded || mine.length > 0;
    find(".rooms-trouble", this.#nav).hidden = loaded || !failed;
  }

  #drawList(list, rooms) {
    const update = (item, room) => this.#update(find("a", item), room);
    reconcile(list, rooms, { key: ({ id }) => id, create: () => clone("room-item"), update });
  }

  #update(link, room) {
    const unread = this.#unread(room);
    link.href = `/rooms/${room.id}`;
    link.title = room.topic ?? "";
    link.classList.toggle("has-unread", unread > 0);
    if (room.id === this.#currentId) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
    setIcon(link, iconOf(room));
    find(".room-item-name", link).textContent = room.name;
    const [count, spoken] = find(".room-item-unread", link).children;
    count.textContent = unread ? countOf(unread) : "";
    spoken.textContent = unread ? tn("rooms.unread", unread) : "";
  }

  // The open room is being read.
  #unread({ id, unread }) {
    return id === this.#currentId && !document.hidden ? 0 : unread;
  }
}

function countOf(unread) {
  return atLeast(Math.min(unread, MOST_COUNTED), { hasMore: unread > MOST_COUNTED });
}

export const iconOf = ({ kind, archived }) => (archived ? "archive" : kind === "private" ? "lock" : "hash");
