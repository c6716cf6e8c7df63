// What I have saved for later: to go there, to be reminded, or to be done with.

import { saveMessage } from "../dialogs/save-message.js";
import { dateAndTimeIn, t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { nameOf } from "../people.js";
import { ROOT } from "../root.js";
import { saidIn } from "../shown.js";
import { zoneOf } from "../zoned-time.js";
import { clone, find, setIcon, setText } from "./elements.js";
import { iconOf } from "./room-sign.js";
import { showPages } from "./show-pages.js";
import { sayWhy } from "./toast.js";

const PATH = "/me/saved?limit=50";

export class SavedPage {
  #element;
  #saved;
  #rooms;
  #me;
  #blocks;
  #list = new PagedList();

  constructor(element, { saved, rooms, me, blocks }) {
    this.#element = element;
    this.#saved = saved;
    this.#rooms = rooms;
    this.#me = me;
    this.#blocks = blocks;
    const draw = showPages(element, {
      list: this.#list,
      into: ".saved-list",
      none: ".saved-none",
      sort: dueFirst,
      key: ({ room, seq }) => `${room}/${seq}`,
      create: () => clone("saved-item"),
      update: (item, message) => this.#update(item, message),
    });
    blocks.addEventListener("change", () => element.hidden || draw());
    saved.addEventListener("change", () => element.hidden || this.#list.open(PATH));
  }

  show() {
    this.#list.open(PATH);
    find(".place-title", this.#element).focus();
  }

  #update(item, { room: id, seq, remind_at: remindAt, due, message }) {
    const room = this.#rooms.find(id);
    const link = find("a", item);
    link.href = `${ROOT}/rooms/${id}/${seq}`;
    if (room) setIcon(link, iconOf(room));
    setText(find(".draft-room", link), room?.name ?? "");
    setText(find(".draft-text", link), this.#wordsOf(message));
    const when = find(".saved-when", item);
    when.parentElement.hidden = !remindAt;
    const date = remindAt ? dateAndTimeIn(new Date(remindAt), zoneOf(this.#me)) : "";
    setText(when, remindAt ? t(due ? "saved.due" : "saved.reminder", { date }) : "");
    when.classList.toggle("is-due", due);
    find('[data-act="remind"]', item).onclick = () => saveMessage({ message: { room: id, seq }, me: this.#me, saved: this.#saved });
    find('[data-act="done"]', item).onclick = () => this.#saved.forget({ room: id, seq }).catch(sayWhy);
  }

  #wordsOf(message) {
    const { user } = message;
    return this.#blocks.has(user.id) ? t("message.blocked") : t("rooms.last", { user: nameOf(user), text: saidIn(message) });
  }
}

const dueFirst = (items) => [...items.filter(({ due }) => due), ...items.filter(({ due }) => !due)];
