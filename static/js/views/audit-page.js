// What was done anywhere on this server, for its owners.

import { t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { drawActs } from "./act-list.js";
import { find } from "./elements.js";
import { moreButton, showListEnd } from "./list-end.js";

export class AuditPage {
  #element;
  #acts = new PagedList();

  constructor(element) {
    this.#element = element;
    moreButton(element).onclick = () => this.#more();
    this.#acts.addEventListener("change", () => this.#draw());
  }

  get title() {
    return t("acts.title");
  }

  show() {
    this.#acts.open("/audit?limit=50");
    find(".place-title", this.#element).focus();
  }

  #draw() {
    const { items, hasMore, failed } = this.#acts;
    drawActs(find(".act-list", this.#element), items, { showsRooms: true });
    find(".acts-none", this.#element).hidden = items.length > 0 || failed;
    showListEnd(this.#element, { hasMore, failed });
  }

  // The last page takes the button away: the focus goes on to the list.
  async #more() {
    await this.#acts.more();
    if (!this.#acts.hasMore) find(".act-list", this.#element).focus();
  }
}
