// Where I am: the room's name, its topic, and how many are in it.

import { atLeast } from "../i18n.js";
import { find } from "./elements.js";

export class RoomHeader {
  #element;

  constructor(element, { router }) {
    this.#element = element;
    const toggle = find(".people-button", element);
    const isOpen = () => router.address.panel === "people";
    const draw = () => toggle.setAttribute("aria-expanded", isOpen());
    toggle.onclick = () => (isOpen() ? router.up() : router.go({ ...router.address, panel: "people" }));
    router.addEventListener("change", draw);
  }

  show(conversation, { signal }) {
    const draw = () => this.#draw(conversation);
    conversation.addEventListener("room", draw, { signal });
    conversation.members.addEventListener("change", draw, { signal });
    draw();
  }

  #draw({ room, members }) {
    find(".room-title", this.#element).textContent = room.name;
    const topic = find(".room-topic", this.#element);
    topic.textContent = topic.title = room.topic ?? "";
    find(".people-count", this.#element).textContent = members.loaded ? atLeast(members.count, members) : "";
  }
}
