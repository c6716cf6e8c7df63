// What was done anywhere on this server, for its owners.

import { PagedList } from "../paged-list.js";
import { showActs } from "./act-list.js";
import { find } from "./elements.js";

export class AuditPage {
  #element;
  #acts = new PagedList();

  constructor(element) {
    this.#element = element;
    showActs(element, { list: this.#acts, into: ".act-list", none: ".acts-none", showsRooms: true });
  }

  show() {
    this.#acts.open("/audit?limit=50");
    find(".place-title", this.#element).focus();
  }
}
