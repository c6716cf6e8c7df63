// How the connection is, in words, with the next step as a button.

import { HOME, toSignIn } from "../address.js";
import { OUT } from "../close-codes.js";
import { t } from "../i18n.js";
import { find } from "./elements.js";

const NEXT_STEP = {
  ended: { key: "status.ended.action", go: toSignIn },
  crowded: { key: "again", go: () => location.reload() },
  broken: { key: "again", go: () => location.reload() },
};

const BACK_TO_ROOMS = { key: "status.rooms.action" };

export class StatusLine {
  #element;
  #router;

  constructor(element, { router }) {
    this.#element = element;
    this.#router = router;
  }

  show(conversation, { signal }) {
    const draw = () => this.#draw(conversation.state);
    conversation.addEventListener("state", draw, { signal });
    draw();
  }

  #draw(state) {
    this.#element.dataset.state = state;
    find(".status-text", this.#element).textContent = state === "live" ? "" : t(`status.${state}`);
    const button = find("button", this.#element);
    const step = OUT.has(state) ? { ...BACK_TO_ROOMS, go: () => this.#router.go(HOME) } : NEXT_STEP[state];
    button.hidden = !step;
    if (!step) return;
    button.textContent = t(step.key);
    button.onclick = step.go;
  }
}
