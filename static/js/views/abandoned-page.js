// Archived rooms that nobody is in, for owners of the server: taken over, or deleted.

import { api, withReason } from "../api.js";
import { confirm, confirmWhy } from "../dialogs/confirm.js";
import { attempt } from "../dialogs/form.js";
import { shortDate, t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { clone, find, setText } from "./elements.js";
import { showPages } from "./show-pages.js";
import { say } from "./toast.js";

export class AbandonedPage {
  #element;
  #list = new PagedList();

  constructor(element) {
    this.#element = element;
    showPages(element, {
      list: this.#list,
      into: ".abandoned-list",
      none: ".abandoned-none",
      create: () => clone("abandoned-item"),
      update: (item, room) => this.#update(item, room),
    });
  }

  show() {
    this.#load();
    find(".form-error", this.#element).hidden = true;
    this.#focus();
  }

  #load() {
    return this.#list.open("/abandoned-rooms?limit=50");
  }

  // Also when the button that was pressed is gone.
  #focus() {
    find(".place-title", this.#element).focus();
  }

  #update(item, room) {
    const facts = [room.kind === "private" && t("abandoned.private"), t("browse.active", { date: shortDate(new Date(room.active_at)) })];
    setText(find(".abandoned-name", item), room.name);
    setText(find(".hint", item), facts.filter(Boolean).join(" · "));
    const [restore, remove] = item.querySelectorAll("button");
    restore.hidden = room.kind === "private";
    restore.setAttribute("aria-label", t("abandoned.restore.room", { room: room.name }));
    remove.setAttribute("aria-label", t("abandoned.delete.room", { room: room.name }));
    restore.onclick = () => this.#act("restore", room, () => api.put(`/abandoned-rooms/${room.id}/owner`));
    remove.onclick = () => this.#act("delete", room, (why) => api.delete(withReason(`/abandoned-rooms/${room.id}`, why)));
  }

  async #act(name, room, act) {
    const title = t(`abandoned.${name}.title`, { room: room.name });
    const isHarmless = name === "restore";
    const question = { title, text: t(`abandoned.${name}.text`), action: t(`abandoned.${name}`), isHarmless };
    const why = isHarmless ? (await confirm(question)) && {} : await confirmWhy(question);
    if (!why) return;
    await attempt(this.#element, async () => {
      await act(why);
      say(t(`abandoned.${name}.done`, { room: room.name }));
    });
    await this.#load();
    this.#focus();
  }
}
