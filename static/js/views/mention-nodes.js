// The names that a message mentions, as chips among its words. What is in code or in a link stays as it was typed, and so does
// what stands behind a `\`, which is a piece of text by itself.

const LEFT_ALONE = "code, pre, a";
// As app/chat/mention_words.py says where a name may begin and end.
// Scripts that write no spaces.
const UNSPACED =
  "[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\uff66-\\uff9d\\u{20000}-\\u{3ffff}]";
const BEFORE = `(?<![.%+/@&=#-])(?<!(?!${UNSPACED})[\\p{L}\\p{N}])`;
const AFTER = `(?![\\p{L}\\p{N}])|(?=${UNSPACED})`;

// mentions: as the message has them; shown: the name to show for each, by its place; me: the reader.
export function drawMentions(element, { mentions, shown, me }) {
  const pattern = patternOf(mentions);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (!walker.currentNode.parentElement.closest(LEFT_ALONE)) texts.push(walker.currentNode);
  for (const text of texts) {
    if (!text.data.includes("@")) continue;
    const parts = text.data.split(pattern);
    if (parts.length === 1) continue;
    // Every second part is a name.
    text.replaceWith(...parts.map((part, index) => (index % 2 ? chip(part, { mentions, shown, me }) : part)));
  }
}

// Whether the reader is one of those who are meant.
export const isMeant = (mentions, me) => mentions.some(({ user }) => !user || user === me.id);

function patternOf(mentions) {
  const names = mentions.map(({ name }) => name).sort((a, b) => b.length - a.length);
  return new RegExp(`${BEFORE}@(${names.map(escaped).join("|")})(?:${AFTER})`, "u");
}

// Letters, digits, `_` and `-` mean themselves.
const escaped = (name) => name.replaceAll(".", "\\.");

function chip(name, { mentions, shown, me }) {
  const index = mentions.findIndex((mention) => mention.name === name);
  const { user } = mentions[index];
  const element = document.createElement(user ? "button" : "span");
  element.className = "mention";
  element.classList.toggle("is-me", !user || user === me.id);
  element.textContent = `@${shown[index]}`;
  if (!user) return element;
  Object.assign(element, { type: "button", tabIndex: -1, title: `@${name}` });
  Object.assign(element.dataset, { action: "mention", user });
  return element;
}
