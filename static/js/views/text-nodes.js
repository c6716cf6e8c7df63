// A message's text as DOM nodes. Nothing is ever parsed as HTML.

import { hasMarkup, markup } from "../markup.js";
import { find } from "./elements.js";
import { isOnlyEmoji } from "./only-emoji.js";
import { plainNodes } from "./plain-nodes.js";
import { withTeamEmoji } from "./team-emoji-nodes.js";

const BLOCKS = "p, li, pre, th, td";
// What may be wider than the text: there the arrow keys scroll.
export const SCROLLS = ".code-block pre, .table-scroll";

// Says whether that is all: as long as the parser isn't there, a text with Markdown stands there as it was typed.
export function drawText(element, text) {
  const isMarked = hasMarkup(text);
  const rendered = isMarked ? markup.render(text) : null;
  element.classList.toggle("has-blocks", rendered?.hasBlocks ?? false);
  element.classList.toggle("only-emoji", isOnlyEmoji(text));
  element.replaceChildren(withTeamEmoji(rendered?.nodes ?? plainNodes(text)));
  return !isMarked || markup.isReady;
}

// Of a text outside of the list of messages, where Enter leads into one: the Tab key comes to what it has to press and scroll.
export function putIntoTabOrder(element) {
  for (const stop of element.querySelectorAll(`a[href], button, ${SCROLLS}`)) stop.tabIndex = 0;
}

// As one hears it: where a block ends, two words are apart.
export function wordsIn(element, most) {
  const isPlain = !element.classList.contains("has-blocks") && !find(".team-emoji", element);
  if (isPlain) return element.textContent.slice(0, most);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let [words, last] = ["", null];
  while (walker.nextNode() && words.length < most) {
    const said = walker.currentNode.data ?? walker.currentNode.alt;
    if (!said) continue;
    const block = walker.currentNode.parentElement.closest(BLOCKS);
    if (last && block !== last) words += " ";
    words += said;
    last = block;
  }
  return words.slice(0, most);
}
