// What this browser remembers of somebody's emoji: the tone of skin, and those that were chosen last.

import { kept } from "./root.js";
import { RECENT_EMOJI } from "./store.js";

const TONE = kept("emoji-tone");
const MOST_RECENT = 18;

// Yellow, as they come; then from light to dark.
export const TONES = ["", "\u{1F3FB}", "\u{1F3FC}", "\u{1F3FD}", "\u{1F3FE}", "\u{1F3FF}"];

// A handshake between two people has the tones of the people, and none itself.
const HAS_TONE = /(?!\u{1F91D}\u200d)(\p{Emoji_Modifier_Base})\ufe0f?/gu;

export const tone = () => TONES.find((known) => known === localStorage.getItem(TONE)) ?? "";

export const setTone = (wanted) => keep(TONE, wanted);

export const withTone = ({ emoji, hasTones }) => (hasTones && tone() ? emoji.replace(HAS_TONE, `$1${tone()}`) : emoji);

// The last one first.
export const recentEmoji = () => JSON.parse(localStorage.getItem(RECENT_EMOJI)) ?? [];

export function noteEmoji(text) {
  const others = recentEmoji().filter((other) => other !== text);
  keep(RECENT_EMOJI, JSON.stringify([text, ...others].slice(0, MOST_RECENT)));
}

function keep(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The browser's storage is full or forbidden: then it is not remembered.
  }
}
