// The emoji under a message: each with how many chose it, and a press to be one of them or not.

import { nameList, number, t, tn } from "../i18n.js";
import { nameOf } from "../people.js";
import { countOf } from "../shown.js";
import { clone, find, setText } from "./elements.js";
import { emojiOf, showEmoji } from "./emoji-sign.js";
import { reconcile } from "./reconcile.js";

// line: their place below the words of the message. After them stands a button for one more. mine: the emoji that are the reader's.
export function showReactions(line, { reactions }, mine) {
  reconcile(line, [...reactions, { emoji: "", users: [] }], {
    key: ({ emoji }) => emoji,
    create: ({ emoji }) => clone(emoji ? "reaction" : "reaction-more"),
    update: (chip, reaction) => reaction.emoji && showReaction(chip, reaction, mine),
  });
}

function showReaction(chip, reaction, mine) {
  const { emoji } = reaction;
  const count = countOf(reaction);
  chip.setAttribute("aria-pressed", mine.includes(emoji));
  chip.setAttribute("aria-label", tn("reaction.spoken", count, { emoji }));
  chip.title = "";
  showEmoji(find(".reaction-emoji", chip), emojiOf(emoji));
  setText(find(".reaction-count", chip), number(count));
}

// Whoever points at one learns who they are.
export function nameReaction(chip, { reactions = [] }, conversation) {
  const reaction = reactions.find(({ emoji }) => emoji === chip.dataset.key);
  if (!reaction) return;
  const { emoji, users } = reaction;
  const names = users.map((id) => nameFor(id, conversation));
  chip.title = t("reaction.title", { names: nameList(names, countOf(reaction)), emoji });
}

const nameFor = (id, conversation) =>
  id === conversation.me.id ? t("reaction.you") : nameOf(conversation.personOf({ id, name: "…" }));
