// In the place of the composer: why nothing can be written here now, and what is half written.

import { dateAndTime, t } from "../i18n.js";
import { whyClosed } from "../permissions.js";
import { find, setLine, setText } from "./elements.js";

export class ClosedNote {
  #element;
  #form;

  constructor(element, form) {
    this.#element = element;
    this.#form = form;
  }

  // isOver: the room is not open to this reader any more.
  draw({ room, isOver, text }) {
    const why = wordsOf(room, { isOver });
    const hadFocus = this.#form.contains(document.activeElement);
    this.#form.hidden = Boolean(why);
    this.#element.hidden = !why;
    setText(find(".composer-why", this.#element), why);
    setLine(find(".composer-unsent", this.#element), why && text ? t("composer.unsent", { text }) : "");
    if (why && hadFocus) this.#element.focus();
  }
}

function wordsOf(room, { isOver }) {
  const why = whyClosed(room);
  if (why === "archived") return t("room.archived.note");
  if (why === "muted") return t("composer.muted", { date: dateAndTime(new Date(room.muted_until)) });
  if (why === "moderators") return t("composer.moderators");
  return isOver ? t("composer.closed") : "";
}
