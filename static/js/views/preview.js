// How a text will be shown, in the place where it is written.

import { markup } from "../markup.js";
import { drawText, putIntoTabOrder } from "./text-nodes.js";

export class Preview {
  #button;
  #textarea;
  #shown;

  constructor({ button, textarea, shown }) {
    this.#button = button;
    this.#textarea = textarea;
    this.#shown = shown;
    button.onclick = () => (this.#isOpen ? this.#backToText() : this.#open());
    shown.onkeydown = ({ key }) => key === "Escape" && this.#backToText();
    markup.addEventListener("ready", () => this.#isOpen && this.#draw());
  }

  close() {
    this.#show(false);
  }

  get #isOpen() {
    return !this.#shown.hidden;
  }

  #open() {
    this.#draw();
    this.#show(true);
    this.#shown.focus({ preventScroll: true });
  }

  #backToText() {
    this.#show(false);
    this.#textarea.focus({ preventScroll: true });
  }

  #draw() {
    drawText(this.#shown, this.#textarea.value);
    putIntoTabOrder(this.#shown);
  }

  #show(isOpen) {
    this.#shown.hidden = !isOpen;
    this.#textarea.hidden = isOpen;
    this.#button.setAttribute("aria-pressed", isOpen);
  }
}
