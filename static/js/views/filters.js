// The buttons above a list that say what it shows.

import { find } from "./elements.js";

export class Filters {
  #buttons;

  // choose(filter) is called with the one that is pressed.
  constructor(element, choose) {
    const group = find(".place-filters", element);
    this.#buttons = [...group.querySelectorAll("[data-filter]")];
    group.addEventListener("click", ({ target }) => {
      const button = target.closest("[data-filter]");
      if (button) choose(button.dataset.filter);
    });
  }

  show(filter) {
    for (const button of this.#buttons) button.setAttribute("aria-pressed", button.dataset.filter === filter);
  }
}
