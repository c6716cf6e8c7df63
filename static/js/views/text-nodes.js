// A message's text as DOM nodes. Nothing is ever parsed as HTML.

import { hasMarkup, markup } from "../markup.js";
import { plainNodes } from "./plain-nodes.js";

const ONLY_EMOJI =
  /^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u;
// More than a few large ones would shout.
const MOST_LARGE_CHARACTERS = 24;
const BLOCKS = "p, li, pre, th, td";

// Says whether that is all: as long as the parser isn't there, a text with Markdown stands there as it was typed.
export function drawText(element, text) {
  const isMarked = hasMarkup(text);
  const rendered = isMarked ? markup.render(text) : null;
  element.classList.toggle("has-blocks", rendered?.hasBlocks ?? false);
  element.classList.toggle("only-emoji", isOnlyEmoji(text));
  element.replaceChildren(rendered?.nodes ?? plainNodes(text));
  return !isMarked || markup.isReady;
}

// As one hears it: where a block ends, two words are apart.
export function wordsIn(element, most) {
  if (!element.classList.contains("has-blocks")) return element.textContent.slice(0, most);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let [words, last] = ["", null];
  while (walker.nextNode() && words.length < most) {
    const block = walker.currentNode.parentElement.closest(BLOCKS);
    if (last && block !== last) words += " ";
    words += walker.currentNode.data;
    last = block;
  }
  return words.slice(0, most);
}

const isOnlyEmoji = (text) => text.length <= MOST_LARGE_CHARACTERS && ONLY_EMOJI.test(text);
