// Which Markdown a message may have: CommonMark without HTML, with tables, ~~strike~~ and addresses, line breaks and spaces
// as they were typed. app/chat/markdown.py is the same for the server; tests/markdown/cases.json holds them together.

import MarkdownIt from "../../vendor/markdown-it.js";
import { addressAt } from "../web-addresses.js";
import { cjkFriendly } from "./delimiters.js";

// Deeper, the parser would leave out what stands there.
const MOST_NESTING = 20;
// Short rows are filled up to the width of the table: a few signs would become many cells.
const MOST_CELLS = 3000;
const DELIMITERS = /^[\s>|:+*-]+$/u;
const SAFE = /^(?:https?:\/\/|mailto:)/iu;
const SCHEME = /(?:https?|mailto)$/iu;
const LONGEST_SCHEME = 6;
// Under the rules for definitions, indented code and underlined headings, what people type would vanish or change.
const LEFT_OUT = ["html_block", "html_inline", "reference", "code", "lheading"];

const markdown = new MarkdownIt("default", { html: false, maxNesting: MOST_NESTING }).disable(LEFT_OUT);
markdown.validateLink = (address) => SAFE.test(address.trim());
markdown.inline.State = cjkFriendly(markdown.inline.State);
markdown.inline.ruler.at("linkify", webAddress);
markdown.inline.ruler.at("newline", newline);
markdown.core.ruler.before("text_join", "escaped-at", escapedAt);
markdown.core.ruler.push("only-links", onlyLinks);

// Null for what is nested too deep, and for a vast table.
export function parse(text) {
  if (mostCells(text) > MOST_CELLS) return null;
  const tokens = markdown.parse(text, {});
  return tokens.some(isTooDeep) ? null : tokens;
}

function mostCells(text) {
  const lines = text.split("\n");
  const columns = lines.map((line) => (DELIMITERS.test(line) ? line.split("|").length - 1 : 0));
  return lines.length * columns.reduce((most, count) => Math.max(most, count), 0);
}

const isTooDeep = ({ type, level }) => (type === "blockquote_open" || type === "list_item_open") && level + 1 >= MOST_NESTING;

// The rule for text ends before each colon: the scheme is what was read last.
function webAddress(state, silent) {
  if (state.src[state.pos] !== ":" || state.linkLevel > 0) return false;
  const [scheme] = SCHEME.exec(state.src.slice(Math.max(0, state.pos - LONGEST_SCHEME), state.pos)) ?? [];
  if (!scheme || !state.pending.endsWith(scheme)) return false;
  const address = addressAt(state.src, state.pos - scheme.length);
  const href = address && markdown.normalizeLink(address);
  if (!href || !markdown.validateLink(href)) return false;
  if (!silent) {
    state.pending = state.pending.slice(0, -scheme.length);
    state.push("link_open", "a", 1).attrs = [["href", href]];
    state.push("text", "", 0).content = address;
    state.push("link_close", "a", -1);
  }
  state.pos += address.length - scheme.length;
  return true;
}

function newline(state, silent) {
  if (state.src[state.pos] !== "\n") return false;
  if (!silent) state.push("softbreak", "br", 0);
  state.pos += 1;
  return true;
}

// `\@ada` mentions nobody: the sign stays apart from the name.
function escapedAt({ tokens }) {
  for (const { children } of tokens) {
    for (const token of children ?? []) if (token.type === "text_special" && token.content === "@") token.type = "escaped_at";
  }
}

// Of a picture there is a link: nothing is loaded from elsewhere. Within a link there is no other. Where no address stands,
// as in `list[0]()`, nothing is meant.
function onlyLinks({ tokens, Token }) {
  const text = (content) => Object.assign(new Token("text", "", 0), { content });
  const linked = ({ isInLink, href, words }) => {
    if (isInLink || !href) return [text(href ? words || href : `![${words}]()`)];
    return [Object.assign(new Token("link_open", "a", 1), { attrs: [["href", href]] }), text(words || href), new Token("link_close", "a", -1)];
  };
  for (const inline of tokens.filter(({ type }) => type === "inline")) {
    let href = null;
    inline.children = inline.children.flatMap((token) => {
      if (token.type === "image") return linked({ isInLink: Boolean(href), href: token.attrGet("src"), words: wordsOf(token.children) });
      if (token.type === "link_open") href = token.attrGet("href");
      if (token.type === "link_open" && !href) return text("[");
      if (token.type !== "link_close") return token;
      const closes = href;
      href = null;
      return closes ? token : text("]()");
    });
  }
}

const wordsOf = (tokens) => tokens.map(({ content, children }) => (children ? wordsOf(children) : content)).join("");
