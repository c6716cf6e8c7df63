// What is sent later in my name: when, where, and why it was not.

import { confirm } from "../dialogs/confirm.js";
import { pickTime } from "../dialogs/pick-time.js";
import { dateAndTimeIn, explain, t } from "../i18n.js";
import { zoneOf } from "../zoned-time.js";
import { clone, find, setIcon, setText } from "./elements.js";
import { reconcile } from "./reconcile.js";
import { iconOf } from "./room-sign.js";
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
    reconcile(find(".scheduled-list", this.#element), items, {
      key: ({ id }) => id,
      create: () => clone("scheduled-item"),
      update: (item, scheduled) => this.#update(item, scheduled),
    });
  }

  #update(item, scheduled) {
    const { room: id, at, repeat, time_zone: timeZone, failure, text } = scheduled;
    const room = this.#rooms.find(id);
    const link = find("a", item);
    link.href = `/rooms/${id}`;
    if (room) setIcon(link, iconOf(room));
    setText(find(".draft-room", link), room?.name ?? t("scheduled.left"));
    setText(find(".draft-text", link), text);
    const isOnce = repeat === "once";
    const shown = dateAndTimeIn(new Date(at), isOnce ? zoneOf(this.#me) : timeZone);
    setText(find(".scheduled-at", item), isOnce ? shown : t("scheduled.repeats", { repeat: t(`repeat.${repeat}`), date: shown }));
    const why = find(".scheduled-failure", item);
    why.hidden = !failure;
    setText(why, failure ? t("scheduled.failed", { reason: explain({ code: failure }) }) : "");
    this.#button(item, "now", () => this.#scheduled.sendNow(scheduled)).hidden = !isOnce;
    this.#button(item, "change", () => this.#change(scheduled));
    this.#button(item, "cancel", () => this.#cancel(scheduled));
  }

  #button(item, name, act) {
    const button = find(`[data-act="${name}"]`, item);
    button.onclick = () => Promise.resolve(act()).catch(sayWhy);
    return button;
  }

  #change(scheduled) {
    const { at, repeat, text } = scheduled;
    return pickTime({
      title: t("scheduled.change"),
      action: t("save"),
      me: this.#me,
      words: text,
      repeats: true,
      repeat,
      before: Date.parse(at),
      act: async (changes) => {
        await this.#scheduled.change(scheduled, changes);
        // Of other words alone no list is told.
        this.#load();
      },
    });
  }

  async #cancel(scheduled) {
    const agreed = await confirm({
      title: t("scheduled.cancel.title"),
      text: t("scheduled.cancel.text"),
      action: t("scheduled.cancel"),
    });
    if (agreed) await this.#scheduled.cancel(scheduled);
  }
}
