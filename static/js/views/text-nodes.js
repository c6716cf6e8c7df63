// A message's text as DOM nodes: plain text, with web addresses as links. Nothing is ever parsed as HTML.

import { addressOf } from "../address.js";

// Chinese punctuation ends an address; no pattern here may look at a character more than a few times.
const ADDRESS = /https?:\/\/[^\s<>"，。；：！？、）】》」』]+/giu;
// These belong to the sentence when they come last.
const PUNCTUATION = new Set(".,;:!?'\"*_~");
const ONLY_EMOJI =
  /^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u;
// More than a few large ones would shout.
const MOST_LARGE_CHARACTERS = 24;

export function textNodes(text) {
  const nodes = document.createDocumentFragment();
  let end = 0;
  for (const { 0: match, index } of text.matchAll(ADDRESS)) {
    const address = withoutPunctuation(match);
    nodes.append(text.slice(end, index), link(address));
    end = index + address.length;
  }
  nodes.append(text.slice(end));
  return nodes;
}

export const isOnlyEmoji = (text) => text.length <= MOST_LARGE_CHARACTERS && ONLY_EMOJI.test(text);

// "(see https://example.org/a_(b))." ends before the last bracket and the full stop.
function withoutPunctuation(address) {
  let unopened = count(address, ")") - count(address, "(");
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address[end - 1];
    if (last === ")" && unopened > 0) unopened -= 1;
    else if (!PUNCTUATION.has(last)) break;
  }
  return address.slice(0, end);
}

// A place of this page is gone to within it.
const isOurs = (anchor) => anchor.origin === location.origin && addressOf(anchor) !== null;

const count = (text, character) => text.split(character).length - 1;

function link(address) {
  if (!URL.canParse(address)) return document.createTextNode(address);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.tabIndex = -1; // within a message, Enter leads there
  if (!isOurs(anchor)) {
    anchor.rel = "noopener noreferrer";
    anchor.target = "_blank";
  }
  anchor.textContent = address;
  return anchor;
}
