// Tells the parts of code from each other, in a worker: with some texts some languages take long. Gives data, and no HTML.

import highlight from "../../vendor/highlight.js";

// By the name that highlight.js has for it: what it is drawn as (static/css/markdown.css).
const KINDS = {
  addition: "added",
  attr: "name",
  attribute: "name",
  built_in: "type",
  bullet: "keyword",
  char: "string",
  class: "type",
  code: "string",
  comment: "comment",
  deletion: "removed",
  doctag: "keyword",
  function: "title",
  keyword: "keyword",
  link: "string",
  literal: "number",
  meta: "comment",
  name: "keyword",
  number: "number",
  quote: "comment",
  regexp: "string",
  section: "title",
  "selector-class": "type",
  "selector-id": "title",
  "selector-tag": "keyword",
  string: "string",
  subst: "",
  symbol: "number",
  title: "title",
  type: "type",
};

self.onmessage = ({ data: { code, language } }) => self.postMessage({ parts: partsOf(code, language) });

self.postMessage("ready");

// [[kind, text], …]; null for a language that isn't known.
function partsOf(code, language) {
  if (!highlight.getLanguage(language)) return null;
  const { rootNode } = highlight.highlight(code, { language, ignoreIllegals: true })._emitter;
  return [...within(rootNode, "")];
}

function* within({ children }, kind) {
  for (const child of children) {
    if (typeof child === "string") yield [kind, child];
    else yield* within(child, KINDS[child.scope?.split(".")[0]] ?? kind);
  }
}
