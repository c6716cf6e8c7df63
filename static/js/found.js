// What is found of a few words in messages that are loaded.

import { isMessage } from "./event-types.js";
import { withoutMarks } from "./markup.js";

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

// Null for nothing to look for. Without regard to case, and the words just as they were typed.
export function patternOf(words) {
  return words.trim() ? new RegExp(words.trim().replace(SPECIAL, "\\$&"), "giu") : null;
}

// The messages that hold it, the newest first.
export function messagesWith(entries, pattern) {
  if (!pattern) return [];
  // As it was typed, and as it is shown.
  const holds = ({ text }) => text.search(pattern) >= 0 || withoutMarks(text).search(pattern) >= 0;
  const found = entries.filter((entry) => isMessage(entry) && !entry.deleted && holds(entry));
  return found.map(({ seq }) => seq).reverse();
}
