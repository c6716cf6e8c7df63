// Markdown in messages. Its parser is large, so it comes when the first text needs it.

import { late } from "./late.js";

// Without one of these a text is shown as it was typed. Rather once too often: the parser decides.
const MARKUP = /[*_`~[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|\d{1,9}[.)])/mu;

const LINKS = /!?\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/gu;
const LINE_STARTS = /^[ \t]*(?:#{1,6}|>|[-+*])[ \t]+|^[ \t]*(?:`{3,}|~{3,}).*$/gmu;
const PAIRS = /\*\*|~~|`/gu;
const SINGLES = /(?<![\p{L}\p{N}_*])[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?![\p{L}\p{N}_*])/gu;

export const hasMarkup = (text) => MARKUP.test(text);

// Its words for a line of preview, as far as they can be told without the parser.
export function withoutMarks(text) {
  if (!hasMarkup(text)) return text;
  return text.replace(LINKS, "$1").replace(LINE_STARTS, "").replace(PAIRS, "").replace(SINGLES, "");
}

class Markup extends EventTarget {
  #render = null;

  get isReady() {
    return this.#render !== null;
  }

  // {nodes, hasBlocks}; null where the text is to stand as it was typed, and as long as there is no parser: "ready" tells.
  render(text) {
    if (this.#render) return this.#render(text);
    this.load().catch(() => {});
    return null;
  }

  async load() {
    const { render } = await late("markdown");
    if (this.#render) return;
    this.#render = render;
    this.dispatchEvent(new Event("ready"));
  }
}

export const markup = new Markup();
