// A message that another one quotes or answers, as a small block above it.

import { t } from "../i18n.js";
import { withoutMarks } from "../markup.js";
import { saidIn } from "../shown.js";
import { find, setText } from "./elements.js";

const MOST_CHARACTERS = 140;
// In a question, which is to be read at one glance.
const ASKED_CHARACTERS = 60;

// quote: {entry, name, isHidden}; null where it isn't there, undefined as long as that isn't known.
export function showQuote(block, quote) {
  setText(find(".quote-author", block), quote ? quote.name : "");
  setText(find(".quote-text", block), wordsOf(quote));
}

function wordsOf(quote) {
  if (quote === undefined) return "…";
  if (quote === null) return t("message.unseen");
  if (quote.entry.deleted) return t(quote.isExpired ? "message.expired" : "message.deleted");
  return quote.isHidden ? t("message.blocked") : firstLine(saidIn(quote.entry));
}

export function firstLine(text) {
  const line = withoutMarks(text).trim().split("\n")[0];
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line;
}

// To name a message in a question.
export function firstWords(text) {
  const line = withoutMarks(text).replace(/\s+/gu, " ").trim();
  if (line.length <= ASKED_CHARACTERS) return line;
  const cut = line.slice(0, ASKED_CHARACTERS).toWellFormed();
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), ASKED_CHARACTERS / 2))}…`;
}
