// How the connection is, in words, with the next step as a button.

import { HOME, toSignIn } from "../address.js";
import { ENDS } from "../close-codes.js";
import { t } from "../i18n.js";
import { find } from "./elements.js";

const STEPS = {
  "sign-in": { key: "status.ended.action", go: toSignIn },
  reload: { key: "again", go: () => location.reload() },
  rooms: { key: "status.rooms.action", go: (router) => router.go(HOME) },
};

// Then the line stands where the toasts do.
const OPENING = new Set(["connecting", "catching-up"]);

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
    this.#element.closest(".conversation").classList.toggle("is-opening", OPENING.has(state));
    find(".status-text", this.#element).textContent = state === "live" ? "" : t(`status.${state}`);
    const button = find("button", this.#element);
    const step = STEPS[ENDS[state]?.next];
    button.hidden = !step;
    if (!step) return;
    button.textContent = t(step.key);
    button.onclick = () => step.go(this.#router);
  }
}
