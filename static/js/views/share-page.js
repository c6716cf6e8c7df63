// What another app has shared: one says for which room or person it is, and finds it there as a draft.

import { Choices } from "../choices.js";
import { bothOf } from "../drafts.js";
import { whyClosed } from "../permissions.js";
import { forgetShared, sharedNow } from "../shared.js";
import { ChoiceList } from "./choice-list.js";
import { find, setText } from "./elements.js";
import { HAS_KEYBOARD } from "./text-area.js";
import { sayWhy } from "./toast.js";

export class SharePage {
  #element;
  #rooms;
  #drafts;
  #router;
  #parts;
  #choices = null;

  // parts: what ChoiceList needs.
  constructor(element, { rooms, drafts, router, ...parts }) {
    this.#element = element;
    this.#rooms = rooms;
    this.#drafts = drafts;
    this.#router = router;
    this.#parts = parts;
  }

  async show() {
    const shared = await sharedNow();
    find(".share-none", this.#element).hidden = Boolean(shared);
    find(".share-what", this.#element).hidden = !shared;
    const start = shared && HAS_KEYBOARD.matches ? "input" : ".place-title";
    if (shared) this.#offer(shared);
    find(start, this.#element).focus();
  }

  leave() {
    this.#choices?.close();
    this.#choices = null;
  }

  #offer(shared) {
    this.leave();
    setText(find(".shared-text", this.#element), shared.text);
    this.#choices = new Choices({
      rooms: this.#rooms,
      directory: this.#parts.directory,
      isOffered: ({ room }) => !room || !whyClosed(room),
    });
    const onChosen = (choice) => this.#give(shared, choice).catch(sayWhy);
    new ChoiceList(find(".share-what", this.#element), { choices: this.#choices, onChosen, ...this.#parts });
  }

  // What stands there already stays above it. Going back does not lead here: nothing waits any more.
  async #give({ text }, { kind, id }) {
    const room = kind === "room" ? id : (await this.#rooms.openDirect([id])).id;
    this.#drafts.keep(room, bothOf(this.#drafts.of(room), text), { isDone: true });
    await forgetShared();
    this.#router.go({ view: "room", room }, { replace: true });
  }
}
