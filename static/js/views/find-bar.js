// Finds words in the messages that are loaded: the browser's own search sees only the rows that are drawn.

import { searchPanel } from "../address.js";
import { isMessage } from "../event-types.js";
import { messagesWith, patternOf } from "../found.js";
import { explain, number, t, tn } from "../i18n.js";
import { layers } from "../layers.js";
import { find, setText } from "./elements.js";
import { unfold } from "./message-row.js";

const PAGES_AT_ONCE = 4;
// In browsers that have no such thing the message is marked, and not the words.
const HIGHLIGHTS = globalThis.CSS?.highlights;

export class FindBar {
  #element;
  #input;
  #timeline;
  #conversation = null;
  #layer = null;
  #cameFrom = null;
  #found = [];
  // The seq of the message that is looked at.
  #current = null;
  // Where the reader was when they began to look: each letter more begins there again.
  #from = Infinity;

  constructor(element, { timeline, router }) {
    this.#element = element;
    this.#timeline = timeline;
    this.#input = find("input", element);
    this.#input.oninput = () => this.#search();
    document.addEventListener("coloured", () => this.#layer && this.#mark());
    element.onkeydown = (event) => this.#key(event);
    find('[data-find="older"]', element).onclick = () => this.#go(1);
    find('[data-find="newer"]', element).onclick = () => this.#go(-1);
    find('[data-find="more"]', element).onclick = () => this.#loadMore();
    find('[data-find="all"]', element).onclick = () => router.go({ ...router.address, panel: searchPanel(this.#input.value.trim()) });
    find('[data-find="close"]', element).onclick = () => this.#close();
  }

  show(conversation, { signal }) {
    this.#conversation = conversation;
    this.#close();
    conversation.addEventListener("change", () => this.#layer && this.#count(), { signal });
  }

  open() {
    this.#cameFrom = document.activeElement;
    this.#from = Number(this.#timeline.lastOnScreen?.dataset.seq ?? Infinity);
    this.#element.hidden = false;
    this.#layer = layers.open(() => this.#closed());
    this.#input.focus();
    this.#input.select();
    this.#search();
  }

  // Around each drawing of rows: what is found in them is marked.
  around(change) {
    change();
    if (this.#layer) this.#mark();
  }

  #close() {
    if (this.#layer) layers.close(this.#layer);
  }

  #closed() {
    this.#layer = null;
    this.#element.hidden = true;
    this.#unmark();
    this.#cameFrom?.focus({ preventScroll: true });
  }

  #key(event) {
    if (event.isComposing) return;
    if (event.key === "Escape") this.#close();
    else if (event.key === "Enter" && event.target === this.#input) this.#go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  // From where the reader is, upwards: what is looked for was said before.
  #search() {
    this.#current = null;
    this.#count();
    const nearest = this.#found.find((seq) => seq <= this.#from) ?? this.#found[0];
    if (nearest) this.#lookAt(nearest);
    else this.#mark();
  }

  #go(step) {
    if (!this.#found.length) return;
    const index = this.#found.indexOf(this.#current) + step;
    this.#from = this.#found.at(index % this.#found.length);
    this.#lookAt(this.#from);
  }

  #lookAt(seq) {
    this.#current = seq;
    const row = this.#timeline.lookAt(seq);
    unfold(row);
    this.#mark();
    this.#tell();
  }

  #count() {
    this.#found = messagesWith(this.#conversation.history.shown.entries, patternOf(this.#input.value));
    if (!this.#found.includes(this.#current)) this.#current = null;
    this.#tell();
  }

  #tell() {
    const { history } = this.#conversation;
    const loaded = history.shown.entries.filter(isMessage).length;
    const at = this.#found.indexOf(this.#current) + 1;
    const words = this.#input.value.trim();
    const of = !words ? "" : at ? t("find.count", { at: number(at), count: number(this.#found.length) }) : t("find.none");
    setText(find(".find-count", this.#element), of);
    setText(find(".find-loaded", this.#element), tn("find.loaded", loaded));
    find('[data-find="more"]', this.#element).hidden = !history.hasOlder;
    for (const step of ["older", "newer"]) find(`[data-find="${step}"]`, this.#element).disabled = !this.#found.length;
  }

  async #loadMore() {
    const { history } = this.#conversation;
    const trouble = find(".find-trouble", this.#element);
    setText(trouble, "");
    try {
      for (let page = 0; page < PAGES_AT_ONCE && history.hasOlder; page += 1) await history.loadOlder();
    } catch (error) {
      setText(trouble, explain(error));
    }
    this.#input.focus();
    if (this.#current === null && this.#layer) this.#search();
  }

  #mark() {
    this.#unmark();
    const pattern = patternOf(this.#input.value);
    if (!pattern) return;
    const all = [];
    const here = [];
    for (const row of this.#timeline.list.messageRows) {
      const isHere = Number(row.dataset.seq) === this.#current;
      row.classList.toggle("is-found", isHere);
      (isHere ? here : all).push(...rangesOf(find(".message-text", row), pattern));
    }
    HIGHLIGHTS?.set("found", new Highlight(...all));
    HIGHLIGHTS?.set("found-here", new Highlight(...here));
  }

  #unmark() {
    for (const row of this.#timeline.list.messageRows) row.classList.remove("is-found");
    for (const name of ["found", "found-here"]) HIGHLIGHTS?.delete(name);
  }
}

// Words may begin in one text node and end in another: web addresses are elements of their own.
function rangesOf(element, pattern) {
  if (!HIGHLIGHTS) return [];
  const starts = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) {
    starts.push({ node: walker.currentNode, at: length });
    length += walker.currentNode.length;
  }
  const place = (offset) => starts.findLast(({ at }) => at <= offset);
  return [...element.textContent.matchAll(pattern)].map(({ 0: words, index }) => {
    const range = new Range();
    const [start, end] = [place(index), place(index + words.length - 1)];
    range.setStart(start.node, index - start.at);
    range.setEnd(end.node, index + words.length - end.at);
    return range;
  });
}
