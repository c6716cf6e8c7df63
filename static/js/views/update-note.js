// Says that the server was updated, and loads the page anew when nobody is in the middle of something.

import { api } from "../api.js";
import { kept } from "../root.js";
import { serverVersion } from "../server-version.js";
import { renewPage } from "../service-worker.js";
import { find } from "./elements.js";

// Longer than one thinks about the next word.
const PAUSE_SECONDS = 30;
// While nodes are replaced, answers of two versions take turns: a tab must not follow each of them.
const REST_SECONDS = 300;
const RELOADED_AT = kept("reloaded-at");

export class UpdateNote {
  #element;
  #usedAt = -Infinity;
  #reloading = false;
  #timer;

  constructor(element) {
    this.#element = element;
    const use = () => (this.#usedAt = performance.now());
    for (const type of ["keydown", "pointerdown", "input", "wheel"]) addEventListener(type, use, { capture: true, passive: true });
    // Each answer is a moment at which the server is known to be there.
    serverVersion.addEventListener("other", ({ detail }) => this.#heard(detail));
  }

  #heard(version) {
    this.#element.hidden = false;
    find("button", this.#element).onclick = () => this.#reload(version);
    if (!this.#isQuiet || !this.#isRested) return this.#askAgain();
    sessionStorage.setItem(RELOADED_AT, Date.now());
    this.#reload(version);
  }

  // Its answer comes back here, if the server is there.
  #askAgain() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => api.get("/me").catch(() => this.#askAgain()), PAUSE_SECONDS * 1000);
  }

  // What stands in a dialog is not kept, nor what is attached; and nobody wants an editor closed and opened under their hands.
  get #isQuiet() {
    if (find("dialog[open], .is-editing, .has-files")) return false;
    return document.hidden || performance.now() - this.#usedAt > PAUSE_SECONDS * 1000;
  }

  get #isRested() {
    return Date.now() - Number(sessionStorage.getItem(RELOADED_AT)) > REST_SECONDS * 1000;
  }

  async #reload(version) {
    if (this.#reloading) return;
    this.#reloading = true;
    await renewPage(version).catch(() => {});
    location.reload();
  }
}
