// Between the messages and the composer: what bots answer to me alone, each until it is put away.

import { t, time } from "../i18n.js";
import { markup } from "../markup.js";
import { nameOf } from "../people.js";
import { showAvatar } from "./avatar.js";
import { markBot } from "./bot-mark.js";
import { clone, find, setText } from "./elements.js";
import { reconcile } from "./reconcile.js";
import { drawText, putIntoTabOrder } from "./text-nodes.js";

export class EphemeralNotes {
  #element;
  #ephemerals;
  #focusComposer;

  constructor(element, { ephemerals, focusComposer }) {
    this.#element = element;
    this.#ephemerals = ephemerals;
    this.#focusComposer = focusComposer;
  }

  show(conversation, { signal }) {
    const draw = () => this.#draw(conversation);
    this.#ephemerals.addEventListener("change", draw, { signal });
    for (const part of [conversation, markup]) for (const type of ["change", "ready"]) part.addEventListener(type, draw, { signal });
    draw();
  }

  #draw(conversation) {
    const answers = this.#ephemerals.of(conversation.id);
    this.#element.hidden = !answers.length;
    reconcile(this.#element, answers, {
      key: ({ key }) => key,
      create: () => clone("ephemeral"),
      update: (note, answer) => this.#update(note, answer, conversation),
    });
  }

  #update(note, { key, room, user, at, text }, { personOf }) {
    const author = personOf(user);
    showAvatar(find(".avatar", note), author);
    const name = find(".ephemeral-author", note);
    setText(name, nameOf(author));
    markBot(name, author);
    const clock = find("time", note);
    clock.dateTime = at;
    setText(clock, time(new Date(at)));
    note.setAttribute("aria-label", t("ephemeral.label", { name: nameOf(author) }));
    find("button", note).onclick = () => {
      this.#ephemerals.dismiss(room, key);
      this.#focusComposer();
    };
    const shown = find(".message-text", note);
    if (note.dataset.drawn === text) return;
    note.dataset.drawn = drawText(shown, text) ? text : "";
    putIntoTabOrder(shown);
  }
}
