// Rich text from the clipboard as Markdown. A module that comes late. The HTML becomes a document of its own, in which
// nothing runs or loads, and only its words are taken.

import TurndownService from "../../vendor/turndown.js";

const SAFE = /^(?:https?:\/\/|mailto:)/iu;
const LIGHT = /font-weight:\s*(?:normal|[1-4]00)\b/iu;
const TAG = /<\/?[a-z][^<>]*>/giu;
const LANGUAGE = /language-([\w+#.-]{1,30})/u;

const turndown = new TurndownService({
  headingStyle: "atx",
  hr: "---",
  bulletListMarker: "-",
  codeBlockStyle: "fenced",
  emDelimiter: "*",
  br: "",
});

// Whoever copies signs of Markdown means them.
turndown.escape = (text) => text;
turndown.remove(["head", "script", "style", "noscript", "template", "title", "button"]);

const rules = {
  weight: {
    filter: (node) => /^(?:B|STRONG)$/u.test(node.nodeName) && LIGHT.test(node.dataset.style),
    replacement: (content) => content,
  },
  strike: { filter: ["del", "s", "strike"], replacement: (content) => (content ? `~~${content}~~` : "") },
  link: {
    filter: "a",
    replacement: (content, node) => {
      const address = node.getAttribute("href") ?? "";
      if (!SAFE.test(address) || !content.trim()) return content;
      return content.trim() === address ? address : `[${content.trim()}](${address.replaceAll(/[()\s]/gu, encodeURIComponent)})`;
    },
  },
  picture: {
    filter: "img",
    replacement: (_, node) => {
      const address = node.getAttribute("src") ?? "";
      return SAFE.test(address) ? `![${node.alt}](${address})` : node.alt;
    },
  },
  item: { filter: "li", replacement: item },
  code: { filter: "pre", replacement: (_, node) => block(node) },
  cell: { filter: ["th", "td"], replacement: (content) => `| ${content.trim().replaceAll("|", "\\|").replaceAll(/\s*\n\s*/gu, " ")} ` },
  row: { filter: "tr", replacement: row },
  section: { filter: ["thead", "tbody", "tfoot"], replacement: (content) => content },
  table: { filter: "table", replacement: (content) => `\n\n${content}\n\n` },
};
for (const [name, rule] of Object.entries(rules)) turndown.addRule(name, rule);

export function markdownOf(html) {
  const { body } = new DOMParser().parseFromString(html.replaceAll(TAG, inert), "text/html");
  return turndown.turndown(body).replaceAll(/\n{3,}/gu, "\n\n");
}

// The page's policy refuses styles and handlers of such a document, too, and would report each.
const inert = (tag) => tag.replace(/^(<\/?)style\b/iu, "$1template").replaceAll(/([\s/"'])(style|on[a-z]+)(?=\s*=)/giu, "$1data-$2");

function item(content, node) {
  const list = node.parentNode;
  const number = (list.start ?? 1) + [...list.children].indexOf(node);
  const mark = list.nodeName === "OL" ? `${number}. ` : "- ";
  const words = content.trim().replaceAll(/\n+/gu, `\n${" ".repeat(mark.length)}`);
  return `${mark}${words}${node.nextElementSibling ? "\n" : ""}`;
}

function block(node) {
  const code = node.textContent.replace(/\n$/u, "");
  const longest = Math.max(2, ...[...code.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const [, language = ""] = LANGUAGE.exec(node.querySelector("code")?.className ?? "") ?? [];
  return `\n\n${fence}${language}\n${code}\n${fence}\n\n`;
}

// The first row is the head of the table. What has one column is no table but a frame.
function row(content, node) {
  const { rows } = node.closest("table");
  if (rows[0].cells.length < 2) return `${content.replace(/^\| /u, "")}\n`;
  const line = `${content}|\n`;
  return node === rows[0] ? `${line}${"|---".repeat(node.cells.length)}|\n` : line;
}
