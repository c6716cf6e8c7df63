// The frame around the columns: which of them is to be seen where not all fit.

import { kept } from "../root.js";
import { find } from "./elements.js";

const TWO_COLUMNS = matchMedia("(min-width: 45rem)");
const THREE_COLUMNS = matchMedia("(min-width: 68rem)");
const PREFERENCE = kept("panel");

export class Shell {
  #app = find(".app");
  #sidebar = find(".sidebar");
  #pages = document.querySelectorAll(".place-page");
  #tabs;

  constructor({ tabs }) {
    this.#tabs = tabs;
    TWO_COLUMNS.addEventListener("change", () => this.#fit());
  }

  get showsRoomsBesides() {
    return TWO_COLUMNS.matches;
  }

  get showsPanelBesides() {
    return THREE_COLUMNS.matches;
  }

  // "rooms", "room", or the name of a page.
  show(view) {
    this.#app.dataset.view = view;
    for (const page of this.#pages) page.hidden = page.dataset.place !== view;
    this.#tabs.showCurrent(view);
    this.#fit();
  }

  // The people stand beside every room, where there is space, until the reader closes them.
  get panelAtFirst() {
    return this.showsPanelBesides && localStorage.getItem(PREFERENCE) !== "closed" ? "people" : null;
  }

  notePanel(isOpen) {
    if (this.showsPanelBesides) localStorage.setItem(PREFERENCE, isOpen ? "open" : "closed");
  }

  // Where the list is all there is, it is the main thing on the page.
  #fit() {
    const isAlone = !TWO_COLUMNS.matches && this.#app.dataset.view === "rooms";
    this.#sidebar.setAttribute("role", isAlone ? "main" : "region");
  }
}
