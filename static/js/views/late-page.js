// A page in the place of a conversation. What it shows comes later: it is made when it is first opened.

import { t } from "../i18n.js";
import { find } from "./elements.js";
import { withLater } from "./with-later.js";

export class LatePage {
  #name;
  #title;
  #state;
  #page = null;
  #isOpen = false;

  // title: the key of its words.
  constructor(name, { title, ...state }) {
    this.#name = name;
    this.#title = title;
    this.#state = state;
  }

  get title() {
    return t(this.#title);
  }

  show() {
    this.#isOpen = true;
    withLater(({ pages }) => {
      // Meanwhile something else may have been opened.
      if (!this.#isOpen) return;
      const place = find(`[data-place="${this.#name}"]`);
      this.#page ??= new pages[this.#name](place, this.#state);
      place.classList.add("is-made");
      this.#page.show();
    });
  }

  leave() {
    this.#isOpen = false;
    this.#page?.leave?.();
  }
}
