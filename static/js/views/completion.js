// A list above a text area: what the word at the cursor may become. The focus stays in the text, so that writing goes on.

import { clone, find, setText } from "./elements.js";
import { showAvatar } from "./avatar.js";
import { showEmoji } from "./emoji-sign.js";
import { insertText, isComposing } from "./text-area.js";

// Longer words nobody completes; and no more than this is looked at for each key.
const LONGEST_WORD = 60;
const FENCE = /^\s*```/gmu;

let lists = 0;

export class Completion {
  #textarea;
  #list;
  #hint;
  #sources;
  #context;
  #searching = null;
  // Where the word begins that is completed, and which was given up by Esc.
  #from = null;
  #givenUp = null;
  #items = [];
  #selected = 0;

  // sources: {pattern, search(match, context, {show, signal})}; the first group of a pattern is what is replaced. An item is
  // {text, label, detail, emoji, person, sign}. context() gives what they know.
  constructor(textarea, { sources, context }) {
    this.#textarea = textarea;
    this.#sources = sources;
    this.#context = context;
    const popup = clone("completion");
    this.#list = find("ul", popup);
    this.#list.id = `completion-${(lists += 1)}`;
    this.#hint = find("p", popup);
    textarea.before(popup);
    textarea.setAttribute("aria-autocomplete", "list");
    textarea.setAttribute("aria-controls", this.#list.id);
    for (const type of ["input", "compositionend"]) textarea.addEventListener(type, () => this.#look());
    textarea.addEventListener("keydown", (event) => this.#key(event), { capture: true });
    textarea.addEventListener("blur", () => this.close());
    // A finger or a click within the text leads to another word.
    textarea.addEventListener("click", () => this.#look());
    // The focus is not to leave the text; and what the text stands in has nothing to do with it.
    for (const type of ["pointerdown", "mousedown", "click"]) popup.addEventListener(type, swallow);
    this.#list.addEventListener("click", ({ target }) => this.#choose(this.#indexOf(target)));
    this.#list.addEventListener("pointermove", ({ target }) => this.#point(this.#indexOf(target)));
  }

  close() {
    this.#searching?.abort();
    this.#searching = null;
    this.#from = null;
    this.#show([]);
  }

  get #isOpen() {
    return this.#items.length > 0;
  }

  // Cheap where nothing begins: it runs at each key.
  #look() {
    const { value, selectionStart: end, selectionEnd } = this.#textarea;
    const start = Math.max(0, end - LONGEST_WORD);
    const before = value.slice(start, end);
    const source = end === selectionEnd && this.#sources.find(({ pattern }) => pattern.test(before));
    if (!source || (source.isAtStart && start > 0)) return this.#isOpen || this.#searching ? this.close() : undefined;
    const match = before.match(source.pattern);
    const from = end - match[1].length;
    if (from === this.#givenUp || isInCode(value.slice(0, from))) return this.close();
    this.#givenUp = null;
    this.#search(source, match, from);
  }

  #search(source, match, from) {
    this.#searching?.abort();
    const searching = new AbortController();
    this.#searching = searching;
    this.#from = from;
    const show = (items, { hint = "" } = {}) => searching.signal.aborted || this.#show(items, { hint });
    source.search(match, this.#context(), { show, signal: searching.signal });
  }

  #show(items, { hint = "" } = {}) {
    if (!items.length && !hint && !this.#isOpen && this.#list.parentElement.hidden) return;
    this.#items = items;
    this.#list.replaceChildren(...items.map((item, index) => this.#element(item, index)));
    this.#list.hidden = !items.length;
    this.#hint.hidden = !hint;
    setText(this.#hint, hint);
    this.#list.parentElement.hidden = !items.length && !hint;
    this.#select(0);
  }

  #element({ label, detail = "", emoji, person, sign = "" }, index) {
    const element = clone("completion-item");
    element.id = `${this.#list.id}-${index}`;
    const mark = find(".completion-sign", element);
    if (emoji) showEmoji(mark, emoji);
    else if (person) {
      mark.classList.add("avatar");
      showAvatar(mark, person);
    } else mark.textContent = sign;
    find(".completion-label", element).textContent = label;
    find(".completion-detail", element).textContent = detail;
    return element;
  }

  #point(index) {
    if (index >= 0 && index !== this.#selected) this.#select(index);
  }

  #indexOf = (target) => [...this.#list.children].indexOf(target.closest("li"));

  #select(index) {
    this.#selected = index;
    for (const [at, element] of [...this.#list.children].entries()) element.setAttribute("aria-selected", at === index);
    const element = this.#list.children[index];
    if (element) this.#textarea.setAttribute("aria-activedescendant", element.id);
    else this.#textarea.removeAttribute("aria-activedescendant");
    element?.scrollIntoView({ block: "nearest" });
  }

  #key(event) {
    const act = !isComposing(event) && this.#keys[event.key];
    if (!act || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!this.#isOpen && !(event.key === "Escape" && !this.#list.parentElement.hidden)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  }

  #keys = {
    ArrowDown: () => this.#select((this.#selected + 1) % this.#items.length),
    ArrowUp: () => this.#select((this.#selected - 1 + this.#items.length) % this.#items.length),
    Enter: () => this.#choose(this.#selected),
    Tab: () => this.#choose(this.#selected),
    Escape: () => {
      this.#givenUp = this.#from;
      this.close();
    },
  };

  #choose(index) {
    const item = this.#items[index];
    if (!item) return;
    const from = this.#from;
    this.close();
    insertText(this.#textarea, item.text, { from, to: this.#textarea.selectionEnd });
    item.chosen?.();
  }
}

function swallow(event) {
  event.preventDefault();
  event.stopPropagation();
}

// Between two fences, or after a backtick that nothing in the line answers.
function isInCode(before) {
  if (!before.includes("`")) return false;
  const fences = before.match(FENCE)?.length ?? 0;
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return fences % 2 === 1 || line.split("`").length % 2 === 0;
}
