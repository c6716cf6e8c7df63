// Markdown to DOM nodes. A module that comes late: it shares nothing with the page's others that has a state.

import { nodesOf } from "./nodes.js";
import { parse } from "./parser.js";

// Null for what is to stand as it was typed: signs that would show nothing, and what is nested too deep.
export function render(text) {
  const tokens = parse(text);
  if (!tokens) return null;
  const nodes = nodesOf(tokens);
  if (!nodes.textContent.trim() && !nodes.querySelector("hr")) return null;
  const [only] = nodes.children;
  // One paragraph is a line like any other.
  if (nodes.childNodes.length > 1 || !only.matches("p")) return { nodes, hasBlocks: true };
  nodes.replaceChildren(...only.childNodes);
  return { nodes, hasBlocks: false };
}
