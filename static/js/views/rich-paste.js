// What is pasted: an address over words makes a link of them, rich text becomes Markdown, and code is offered as a block.

import { fenced, linkTo } from "../formats.js";
import { late } from "../late.js";
import { apply } from "./formatting.js";
import { insertText } from "./text-area.js";

const SAYS_MORE = /<(?:a|b|strong|i|em|s|del|code|pre|li|table|blockquote|h[1-6])[\s>]/iu;
const EDITOR_TYPES = ["vscode-editor-data", "application/x-jetbrains"];
const INDENTED = /^(?:\t| {2,})\S/mu;

// offer: a button that is shown when there is code to make a block of.
export function offerPaste(textarea, offer) {
  textarea.addEventListener("paste", (event) => paste(textarea, event, offer));
  textarea.addEventListener("input", () => (offer.hidden = true));
}

function paste(textarea, event, offer) {
  const { clipboardData: data } = event;
  const [text, html] = [data.getData("text/plain"), data.getData("text/html")];
  const isFromEditor = EDITOR_TYPES.some((type) => data.types.includes(type));
  if (apply(textarea, (area) => linkTo(text.trim(), area))) return event.preventDefault();
  if (!isFromEditor && SAYS_MORE.test(html)) {
    event.preventDefault();
    return pasteRich(textarea, { html, text });
  }
  if (isCode(text, { isFromEditor })) offerBlock(textarea, { text, offer });
}

async function pasteRich(textarea, { html, text }) {
  const { markdownOf } = await late("paste").catch(() => ({ markdownOf: () => text }));
  const markdown = markdownOf(html);
  insertText(textarea, isSame(markdown, text) ? text : markdown);
}

const isSame = (one, other) => one.replaceAll(/\s+/gu, "") === other.replaceAll(/\s+/gu, "");

// Several lines, from an editor or with space before some of them; not what is a block already.
function isCode(text, { isFromEditor }) {
  return text.trim().includes("\n") && !text.includes("```") && (isFromEditor || INDENTED.test(text));
}

function offerBlock(textarea, { text, offer }) {
  const start = textarea.selectionStart;
  const pasted = text.replaceAll("\r\n", "\n");
  // The browser pastes after this, which hides the offer.
  textarea.addEventListener("input", () => queueMicrotask(() => (offer.hidden = false)), { once: true });
  offer.onclick = () => {
    offer.hidden = true;
    const end = start + pasted.length;
    if (textarea.value.slice(start, end) === pasted) apply(textarea, ({ value }) => fenced({ value, start, end }));
  };
}
