// The tabs of a phone: which of its top places is shown, and how much waits in the inbox.

import { countOf } from "./counts.js";
import { find, markCurrent, setText } from "./elements.js";

export class TabBar {
  #element;

  constructor(element, { inbox }) {
    this.#element = element;
    inbox.addEventListener("change", () => this.#drawInbox(inbox));
    this.#drawInbox(inbox);
  }

  showCurrent(view) {
    for (const tab of this.#element.querySelectorAll("[data-tab]")) markCurrent(tab, tab.dataset.tab === view);
  }

  #drawInbox({ unread }) {
    const tab = find('[data-tab="inbox"]', this.#element);
    tab.classList.toggle("has-unread", unread > 0);
    setText(find(".place-count", tab), unread ? countOf(unread) : "");
  }
}
