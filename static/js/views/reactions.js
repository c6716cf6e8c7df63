// The emoji under a message: each with how many chose it, and a press to be one of them or not.

import { nameList, number, t, tn } from "../i18n.js";
import { nameOf } from "../people.js";
import { clone, find, setText } from "./elements.js";
import { emojiOf, showEmoji } from "./emoji-sign.js";
import { reconcile } from "./reconcile.js";

// line: their place below the words of the message. After them stands a button for one more.
export function showReactions(line, { reactions }, me) {
  reconcile(line, [...reactions, { emoji: "", users: [] }], {
    key: ({ emoji }) => emoji,
    create: ({ emoji }) => clone(emoji ? "reaction" : "reaction-more"),
    update: (chip, reaction) => reaction.emoji && showReaction(chip, reaction, me),
  });
}

function showReaction(chip, { emoji, users }, me) {
  chip.setAttribute("aria-pressed", users.includes(me.id));
  chip.setAttribute("aria-label", tn("reaction.spoken", users.length, { emoji }));
  chip.title = "";
  showEmoji(find(".reaction-emoji", chip), emojiOf(emoji));
  setText(find(".reaction-count", chip), number(users.length));
}

// Whoever points at one learns who they are.
export function nameReaction(chip, { reactions = [] }, conversation) {
  const { emoji, users } = reactions.find((reaction) => reaction.emoji === chip.dataset.key) ?? {};
  if (emoji) chip.title = t("reaction.title", { names: nameList(users.map((id) => nameFor(id, conversation))), emoji });
}

const nameFor = (id, conversation) =>
  id === conversation.me.id ? t("reaction.you") : nameOf(conversation.personOf({ id, name: "…" }));
