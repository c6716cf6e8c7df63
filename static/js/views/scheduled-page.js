// What is sent later in my name: when, where, and why it was not.

import { t } from "../i18n.js";
import { ROOT } from "../root.js";
import { clone, find, setIcon, setText } from "./elements.js";
import { reconcile } from "./reconcile.js";
import { iconOf } from "./room-sign.js";
import { hintAtRepeats, showScheduled } from "./scheduled-row.js";
import { sayWhy } from "./toast.js";

export class ScheduledPage {
  #element;
  #scheduled;
  #rooms;
  #me;
  #isShown = false;

  constructor(element, { scheduled, rooms, me }) {
    this.#element = element;
    this.#scheduled = scheduled;
    this.#rooms = rooms;
    this.#me = me;
    scheduled.addEventListener("change", () => this.#isShown && !element.hidden && this.#load());
  }

  show() {
    this.#isShown = true;
    this.#load();
    find(".place-title", this.#element).focus();
  }

  async #load() {
    const items = await this.#scheduled.load().catch(sayWhy);
    if (!items) return;
    find(".scheduled-none", this.#element).hidden = items.length > 0;
    hintAtRepeats(this.#element, items);
    reconcile(find(".scheduled-list", this.#element), items, {
      key: ({ id }) => id,
      create: () => clone("scheduled-item"),
      update: (item, scheduled) => this.#update(item, scheduled),
    });
  }

  #update(item, scheduled) {
    const room = this.#rooms.find(scheduled.room);
    const link = find("a", item);
    link.href = `${ROOT}/rooms/${scheduled.room}`;
    if (room) setIcon(link, iconOf(room));
    const roomName = room?.name ?? t("scheduled.left");
    setText(find(".draft-room", link), roomName);
    // Of other words alone no list is told.
    showScheduled(item, scheduled, { store: this.#scheduled, me: this.#me, roomName, onChange: () => this.#load() });
  }
}
