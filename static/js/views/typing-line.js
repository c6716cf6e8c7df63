// Who is typing, below the composer so that nothing moves.

import { nameList, t, tn } from "../i18n.js";
import { nameOf } from "../people.js";

const MOST_NAMES = 3;

export class TypingLine {
  #element;

  constructor(element) {
    this.#element = element;
  }

  show({ typing }, { signal }) {
    const draw = () => (this.#element.textContent = [work(typing.working), sentence(typing.users)].filter(Boolean).join(" "));
    typing.addEventListener("change", draw, { signal });
    draw();
  }
}

const work = (bots) => (bots.length ? tn("working", bots.length, { names: nameList(bots.map(nameOf)) }) : "");

function sentence(users) {
  if (!users.length) return "";
  if (users.length > MOST_NAMES) return t("typing.many");
  return tn("typing", users.length, { names: nameList(users.map(nameOf)) });
}
