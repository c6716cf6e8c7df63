// ":tada:" in a text that is sent becomes the emoji. What is written as code stays.

import { emojiData, loadEmoji } from "./emoji-data.js";
import { teamEmoji } from "./team-emoji.js";

const MAYBE = /:[a-z0-9_+-]+:/u;
// Code between backticks, or after a fence that nothing closes; else a word between colons, which stands by itself.
const CODES =
  /(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)|^[ ]{0,3}```[^]*|(?<![\p{L}\p{N}_:]):(?<code>[a-z0-9_+-]+):(?![\p{L}\p{N}_])/gmu;

// A promise of it, where the names of emoji are still to be fetched; without network it stays as it was typed.
export function withShortcodes(text) {
  if (!MAYBE.test(text)) return text;
  if (emojiData) return replaced(text, emojiData);
  return loadEmoji().then(
    (data) => replaced(text, data),
    () => text,
  );
}

const replaced = (text, data) => text.replace(CODES, (all, ...rest) => emojiFor(rest.at(-1).code, data) ?? all);

// Those of the team stay as they are typed: whoever shows them looks up the picture.
const emojiFor = (code, data) => (teamEmoji.withName(code) ? null : data.withCode(code)?.emoji);
