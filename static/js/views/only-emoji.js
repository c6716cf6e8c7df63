// Texts of emoji alone, which are shown large.

import { teamEmoji } from "../team-emoji.js";

const ONLY_EMOJI =
  /^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\s]+$/u;
// More than a few large ones would shout.
const MOST_LARGE_CHARACTERS = 24;

export function isOnlyEmoji(text) {
  const signs = teamEmoji.asSigns(text);
  return signs.length <= MOST_LARGE_CHARACTERS && ONLY_EMOJI.test(signs);
}
