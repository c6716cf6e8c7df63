// One emoji on the screen: a character, or a picture of the team's.

import { teamEmoji } from "../team-emoji.js";
import { setText } from "./elements.js";

// What is written like one of the team's is shown as that, if there is one.
export const emojiOf = (text) => teamEmoji.of(text) ?? { text };

// Puts it in the place of what is in the element.
export function showEmoji(element, { text, image }) {
  const shown = element.querySelector(".team-emoji");
  if (image && shown?.getAttribute("src") !== image) element.replaceChildren(emojiImage({ text, image }));
  if (image) return;
  shown?.remove();
  setText(element, text);
}

// It is copied and read aloud as it was typed.
export function emojiImage({ text, image }) {
  const element = document.createElement("img");
  element.className = "team-emoji";
  element.alt = text;
  element.src = image;
  element.decoding = "async";
  return element;
}
