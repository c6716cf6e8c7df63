// ":ta" becomes an emoji.

import { emojiData, loadEmoji } from "../emoji-data.js";
import { noteEmoji, withTone } from "../emoji-habits.js";
import { t } from "../i18n.js";
import { teamEmoji } from "../team-emoji.js";

const MOST = 8;

export const emojiCompletion = {
  // Two letters at least: before them it is a colon, or a face made of signs.
  pattern: /(?:^|[\s(])(:[\p{L}\p{N}_+-]{2,})$/u,
  async search([, word], context, { show }) {
    const data = emojiData ?? (await loadEmoji().catch(() => null));
    const found = [...teamEmoji.search(word).map(itemOfTeam), ...(data?.search(word, MOST).map(itemOf) ?? [])];
    show(found.slice(0, MOST));
  },
};

const itemOfTeam = (emoji) => ({
  text: `${emoji.text} `,
  label: emoji.text,
  detail: t("emoji.group.team"),
  emoji,
  chosen: () => noteEmoji(emoji.key),
});

function itemOf(entry) {
  const text = withTone(entry);
  return { text: `${text} `, label: `:${entry.codes[0]}:`, detail: entry.label, emoji: { text }, chosen: () => noteEmoji(entry.emoji) };
}
