// A sentence in which people are named: a press on a name opens their card.

import { t } from "../i18n.js";
import { NAMED, nameOf } from "../people.js";
import { showAvatar } from "./avatar.js";
import { find, setText } from "./elements.js";

// text: its people put there by `named`. In a list of messages the Tab key has one stop, so names are for pointers there.
export function withPeople(text, { tabIndex = 0 } = {}) {
  // What stands between people, then of each their id and their name.
  return text.split(NAMED).flatMap((part, index, parts) => {
    if (index % 3 === 0) return part || [];
    return index % 3 === 1 ? buttonFor(part, parts[index + 1], tabIndex) : [];
  });
}

const drawn = new WeakMap();

// Leaves the same words alone: the focus may be among them.
export function drawWords(element, text) {
  if (drawn.get(element) === text) return;
  drawn.set(element, text);
  element.replaceChildren(...withPeople(text));
}

// A button that shows a picture opens the card as one with a name does.
export function showPicture(button, user) {
  leadTo(button, user.id);
  showAvatar(find(".avatar", button), user);
  button.title = t("person.of", { name: nameOf(user) });
  button.setAttribute("aria-label", button.title);
}

export function showName(button, user) {
  leadTo(button, user.id);
  setText(button, nameOf(user));
}

function leadTo(button, id) {
  button.dataset.open = "person";
  button.dataset.subject = id;
}

function buttonFor(id, name, tabIndex) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "link-button person-link";
  button.dir = "auto";
  button.tabIndex = tabIndex;
  button.textContent = name;
  leadTo(button, id);
  return button;
}
