// The team's emoji in texts that are shown: `:name:` becomes its picture.

import { teamEmoji } from "../team-emoji.js";
import { find } from "./elements.js";
import { emojiImage, emojiOf, showEmoji } from "./emoji-sign.js";
import { isOnlyEmoji } from "./only-emoji.js";

// In a fragment or an element, and what is within; code stays as it is. Gives back the same.
export function withTeamEmoji(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.data.includes(":") && !isCode(walker.currentNode)) texts.push(walker.currentNode);
  for (const text of texts) replaceIn(text);
  return root;
}

// Shows all texts and reactions in it anew when the team has other emoji.
export function keepTeamEmoji(container) {
  teamEmoji.addEventListener("change", () => {
    for (const chip of container.querySelectorAll(".reaction:not(.reaction-more)")) showEmoji(find(".reaction-emoji", chip), emojiOf(chip.dataset.key));
    for (const element of container.querySelectorAll(".message-text")) if (element.textContent.includes(":") || hasImage(element)) redraw(element);
  });
}

const isCode = (text) => Boolean(text.parentElement?.closest("code, pre"));

const hasImage = (element) => element.querySelector(".team-emoji") !== null;

function redraw(element) {
  for (const image of element.querySelectorAll(".team-emoji")) image.replaceWith(image.alt);
  element.normalize();
  if (!element.children.length) element.classList.toggle("only-emoji", isOnlyEmoji(element.textContent));
  withTeamEmoji(element);
}

function replaceIn(node) {
  const places = teamEmoji.placesIn(node.data);
  if (!places.length) return;
  const parts = [];
  let end = 0;
  for (const { index, length, item } of places) {
    parts.push(node.data.slice(end, index), emojiImage(item));
    end = index + length;
  }
  node.replaceWith(...parts.filter(Boolean), node.data.slice(end));
}
