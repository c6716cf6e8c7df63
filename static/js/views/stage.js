// What stands in the conversation's place when there is none to show: what is the case, and the next step.

import { find, textElement } from "./elements.js";

export class Stage {
  #conversation;
  #message;

  constructor(conversation) {
    this.#conversation = conversation;
    this.#message = find(".stage-message", conversation);
  }

  // actions: [{label, act, primary}]
  show({ title, text, actions }) {
    find(".stage-title", this.#message).textContent = title;
    find(".stage-text", this.#message).textContent = text;
    find(".stage-actions", this.#message).replaceChildren(...actions.map(button));
    this.#message.hidden = false;
    this.#conversation.classList.add("is-staged");
  }

  clear() {
    this.#message.hidden = true;
    this.#conversation.classList.remove("is-staged");
  }
}

function button({ label, act, primary = false }) {
  const element = textElement("button", label, primary ? "button button-primary" : "button");
  element.type = "button";
  element.onclick = act;
  return element;
}
