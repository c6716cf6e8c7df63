// Says that the room had to start afresh, and why, until the reader puts it away.

import { t } from "../i18n.js";
import { find, setText } from "./elements.js";

export class ResyncNote {
  #element;
  #kept;

  constructor(element) {
    this.#element = element;
    this.#kept = find(".resync-kept", element);
    find("button", element).onclick = () => (element.hidden = true);
  }

  show(conversation, { signal }) {
    this.#element.hidden = true;
    conversation.addEventListener("resync", ({ detail }) => this.#say(detail), { signal });
  }

  sayKept() {
    this.#kept.hidden = false;
  }

  #say({ reason }) {
    const key = reason === "epoch_changed" ? "resync.restored" : "resync.incomplete";
    setText(find(".resync-text", this.#element), t(key));
    this.#kept.hidden = true;
    this.#element.hidden = false;
  }
}
