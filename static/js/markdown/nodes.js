// Tokens of Markdown as DOM nodes.

import { knownParts, partsOf } from "../highlighting/parts.js";
import { clone, find } from "../views/elements.js";
import { link } from "../views/link.js";

const ELEMENTS = new Set(["p", "blockquote", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "strong", "em", "s"]);
const LANGUAGE = /^[\w+#.-]{1,30}$/u;
const ALIGNMENT = /^text-align:(left|center|right)$/u;

// A null prototype: the type is a key.
const LEAVES = Object.assign(Object.create(null), {
  text: ({ content }) => content,
  escaped_at: ({ content }) => content,
  softbreak: () => "\n",
  hardbreak: () => "\n",
  hr: () => document.createElement("hr"),
  code_inline: ({ content }) => withText("code", content),
  fence: codeBlock,
});

const CONTAINERS = Object.assign(Object.create(null), {
  // Bold, and no heading of the page.
  heading_open: () => nested(document.createElement("p"), document.createElement("strong")),
  link_open: linkOf,
  table_open: () => nested(tableFrame(), document.createElement("table")),
});

export function nodesOf(tokens) {
  const root = document.createDocumentFragment();
  const open = [root];
  for (const token of tokens.flatMap((token) => (token.type === "inline" ? token.children : token))) {
    if (token.hidden) continue;
    if (token.nesting < 0) open.pop();
    else if (token.nesting === 0) open.at(-1).append(LEAVES[token.type](token));
    else {
      const { outer, inner } = (CONTAINERS[token.type] ?? container)(token);
      open.at(-1).append(outer);
      open.push(inner);
    }
  }
  // Said once is enough.
  for (const anchor of root.querySelectorAll("a")) if (anchor.title === anchor.textContent) anchor.removeAttribute("title");
  return root;
}

const nested = (outer, inner) => {
  outer.append(inner);
  return { outer, inner };
};

function container(token) {
  if (!ELEMENTS.has(token.tag)) throw new Error(`no element for ${token.type}`);
  const element = document.createElement(token.tag);
  const start = token.attrGet("start");
  if (start !== null) element.start = start;
  const [, alignment] = ALIGNMENT.exec(token.attrGet("style")) ?? [];
  if (alignment) element.style.textAlign = alignment;
  return { outer: element, inner: element };
}

// What the words don't say is said where one points: where it leads.
function linkOf(token) {
  const address = token.attrGet("href");
  const element = link(address) ?? document.createElement("span");
  element.title = token.attrGet("title") ?? address;
  return { outer: element, inner: element };
}

function codeBlock({ info, content }) {
  const block = clone("code-block");
  const code = find("code", block);
  code.textContent = content;
  const [language] = info.trim().split(/\s+/u);
  if (LANGUAGE.test(language)) {
    code.className = `language-${language}`;
    block.dataset.language = language;
    colour(code, { text: content, language });
  }
  return block;
}

// Later, the same words: what was found in them is marked anew.
async function colour(code, { text, language }) {
  const known = knownParts(text, language);
  const parts = known === undefined ? await partsOf(text, language).catch(() => null) : known;
  if (!parts) return;
  code.replaceChildren(...parts.map(([kind, words]) => (kind ? coloured(kind, words) : words)));
  code.dispatchEvent(new Event("coloured", { bubbles: true }));
}

function coloured(kind, words) {
  const span = withText("span", words);
  span.className = `code-${kind}`;
  return span;
}

function withText(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function tableFrame() {
  const frame = document.createElement("div");
  frame.className = "table-scroll";
  // A browser would make a stop of the Tab key of what scrolls.
  frame.tabIndex = -1;
  return frame;
}
