// One emoji on the screen: a character, or a picture of the team's.

// Puts it in the place of what is in the element.
export function showEmoji(element, { text, image }) {
  if (!image) {
    element.textContent = text;
    return;
  }
  element.replaceChildren(emojiImage({ text, image }));
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
