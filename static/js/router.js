// Where the page is, by its address, and going elsewhere.

import { HOME, addressOf, isSame, parentOf, pathOf } from "./address.js";
import { layers } from "./layers.js";
import { kept } from "./root.js";

// A tab that crashes keeps what it had stored for its session, and nothing that its history said. Gone when it is left.
const LAST_PLACE = kept("place");

export class Router extends EventTarget {
  #keepsPanel;
  // Gives the reader's place within the view, which is kept with its entry of the history.
  placeHere = () => null;

  // keepsPanel(panel) tells whether it stays open beside another room.
  constructor({ keepsPanel }) {
    super();
    this.#keepsPanel = keepsPanel;
    this.#recover();
    addEventListener("pagehide", () => sessionStorage.removeItem(LAST_PLACE));
    addEventListener("popstate", () => this.#changed());
    document.addEventListener("click", (event) => this.#click(event));
  }

  get address() {
    return addressOf(location) ?? HOME;
  }

  go(wanted, { replace = false } = {}) {
    const from = this.address;
    const address = this.#withPanel(wanted, from);
    layers.closeAll();
    if (isSame(address, from)) return this.#changed({ again: true });
    const takesEntry = layers.takeEntry();
    if (!replace && !takesEntry) this.keepPlace();
    if (replace && !takesEntry) history.replaceState(stateAt(address, from), "", pathOf(address));
    else this.#add(address, { takesEntry, isBelow: isSame(parentOf(address), from) });
    this.#changed();
  }

  // For coming back: by "back", or after a reload.
  keepPlace() {
    const place = this.placeHere();
    // To write the same once more would cost as much as to go on.
    if (!isSamePlace(place, this.place)) history.replaceState({ ...history.state, place }, "");
    sessionStorage.setItem(LAST_PLACE, JSON.stringify({ path: location.pathname, place }));
  }

  // Where the reader was when they went on from here.
  get place() {
    return history.state?.place ?? null;
  }

  goToRoom(room) {
    this.go({ view: "room", room });
  }

  // The page's own way back. It goes back where that leads to the same, so that nothing loops.
  up() {
    if (history.state?.isBelow) history.back();
    else this.go(parentOf(this.address), { replace: true });
  }

  // isBelow: whether the entry before it is the one that `up` leads to.
  #add(address, { takesEntry, isBelow }) {
    const state = { layers: 0, isBelow };
    if (takesEntry) history.replaceState(state, "", pathOf(address));
    else history.pushState(state, "", pathOf(address));
  }

  #withPanel(address, { panel }) {
    if (address.view !== "room" || address.panel !== undefined) return address;
    return { ...address, panel: panel && this.#keepsPanel(panel) ? panel : null };
  }

  // Plain clicks stay within the page; anything else (new tab, download) is the browser's.
  #click(event) {
    const link = event.target.closest("a[href]");
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || link.target || link.hash || link.origin !== location.origin) return;
    const address = addressOf(link);
    if (!address) return;
    event.preventDefault();
    if ("up" in link.dataset) return this.up();
    this.go({ ...address, panel: address.panel ?? undefined });
  }

  #recover() {
    const { path, place } = JSON.parse(sessionStorage.getItem(LAST_PLACE)) ?? {};
    if (history.state === null && path === location.pathname) history.replaceState({ place }, "");
  }

  // again: the address is the one that it was.
  #changed({ again = false } = {}) {
    this.dispatchEvent(new CustomEvent("change", { detail: { again } }));
  }
}

const isSamePlace = (one, other) => one?.seq === other?.seq && one?.offset === other?.offset;

// The place that is kept is one of that view.
function stateAt(address, { room, seq }) {
  const isSameView = address.room === room && address.seq === seq;
  return isSameView ? history.state : { ...history.state, place: null };
}
