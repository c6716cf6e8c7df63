// Emoji in rows, group below group: a group is filled when it comes near. By keyboard they are walked with the arrows.

import { clone, find } from "./elements.js";
import { showEmoji } from "./emoji-sign.js";

// So early that nobody sees an empty group.
const NEAR = "400px";

const itemOf = new WeakMap();
const waiting = new WeakMap();

export class EmojiGrid {
  #container;
  #columns = 1;
  #onLeave;
  #near;

  // onChosen(item), onLooked(item); onLeave() when the arrows lead out above the first row.
  constructor(container, { onChosen, onLooked, onLeave }) {
    this.#container = container;
    this.#onLeave = onLeave;
    const item = ({ target }) => itemOf.get(target.closest(".emoji"));
    container.onclick = (event) => item(event) && onChosen(item(event));
    for (const type of ["pointerover", "focusin"]) {
      container.addEventListener(type, (event) => item(event) && onLooked(item(event)));
    }
    container.addEventListener("focusin", ({ target }) => target.matches(".emoji") && this.#stopAt(target));
    this.#near = new IntersectionObserver((entries) => this.#arrived(entries), { root: container, rootMargin: NEAR });
    container.onkeydown = (event) => this.#key(event);
  }

  // groups: {name, title, items}; an item is {text, label, code, image}.
  show(groups) {
    this.#near.disconnect();
    this.#container.replaceChildren(...groups.filter(({ items }) => items.length).map(groupElement));
    this.#container.scrollTop = 0;
    const [first, ...others] = this.#container.children;
    if (!first) return;
    fill(first);
    this.#stopAt(find(".emoji", first));
    this.#columns = getComputedStyle(find(".emoji-grid", first)).gridTemplateColumns.split(" ").length;
    // The scroll bar says the truth from the beginning.
    for (const group of others) group.style.setProperty("--rows", Math.ceil(waiting.get(group).length / this.#columns));
    for (const group of others) this.#near.observe(group);
  }

  get first() {
    return itemOf.get(find(".emoji", this.#container));
  }

  focusFirst() {
    find(".emoji", this.#container)?.focus();
  }

  scrollTo(name) {
    find(`[data-group="${name}"]`, this.#container)?.scrollIntoView({ block: "start" });
  }

  #arrived(entries) {
    for (const { target, isIntersecting } of entries) if (isIntersecting) fill(target);
  }

  // All of them are one stop of the Tab key.
  #stopAt(button) {
    for (const other of this.#container.querySelectorAll('[tabindex="0"]')) other.tabIndex = -1;
    if (button) button.tabIndex = 0;
  }

  #key(event) {
    const button = event.target.closest(".emoji");
    const act = button && this.#acts[event.key]?.(button);
    if (!act) return;
    event.preventDefault();
    act.focus?.();
  }

  // Each gives the button that is gone to.
  #acts = {
    ArrowRight: (button) => this.#beside(button, 1),
    ArrowLeft: (button) => this.#beside(button, -1),
    ArrowDown: (button) => this.#below(button),
    ArrowUp: (button) => this.#above(button) ?? this.#leave(),
    Home: () => find(".emoji", this.#container),
    End: () => buttonsIn(this.#container.lastElementChild).at(-1),
  };

  #beside(button, step) {
    const group = button.closest(".emoji-group");
    const { buttons, at } = this.#placeOf(button);
    if (buttons[at + step]) return buttons[at + step];
    return step > 0 ? (buttonsIn(group.nextElementSibling)[0] ?? button) : (buttonsIn(group.previousElementSibling).at(-1) ?? button);
  }

  #below(button) {
    const { buttons, at, column } = this.#placeOf(button);
    const isInLastRow = at - column + this.#columns >= buttons.length;
    if (!isInLastRow) return buttons[Math.min(at + this.#columns, buttons.length - 1)];
    const next = buttonsIn(button.closest(".emoji-group").nextElementSibling);
    return next[Math.min(column, next.length - 1)] ?? button;
  }

  #above(button) {
    const { buttons, at, column } = this.#placeOf(button);
    if (at >= this.#columns) return buttons[at - this.#columns];
    const before = buttonsIn(button.closest(".emoji-group").previousElementSibling);
    const lastRow = Math.floor((before.length - 1) / this.#columns) * this.#columns;
    return before[Math.min(lastRow + column, before.length - 1)];
  }

  #placeOf(button) {
    const buttons = buttonsIn(button.closest(".emoji-group"));
    const at = buttons.indexOf(button);
    return { buttons, at, column: at % this.#columns };
  }

  #leave() {
    this.#onLeave();
    return {};
  }
}

function buttonsIn(group) {
  if (!group) return [];
  fill(group);
  return [...find(".emoji-grid", group).children];
}

function fill(group) {
  const items = waiting.get(group);
  waiting.delete(group);
  if (items) find(".emoji-grid", group).append(...items.map(buttonOf));
}

function groupElement({ name, title, items }) {
  const group = clone("emoji-group");
  group.dataset.group = name;
  const heading = find("h3", group);
  heading.textContent = title;
  heading.hidden = !title;
  waiting.set(group, items);
  return group;
}

function buttonOf(item) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "emoji";
  button.tabIndex = -1;
  button.setAttribute("aria-label", item.label);
  showEmoji(button, item);
  itemOf.set(button, item);
  return button;
}
