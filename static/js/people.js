// How a person is shown: the name and the picture they chose, or else their initials and a hue that stays theirs.

import { isToCome } from "./endings.js";
import { ROOT } from "./root.js";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

export const nameOf = (user) => user.display_name || user.name;

// Marks of somebody in a text, which no name holds: {id} and {name} between them.
const [BEGIN, BETWEEN, END] = ["\uE000", "\uE001", "\uE002"];
export const NAMED = new RegExp(`${BEGIN}(.*?)${BETWEEN}(.*?)${END}`, "s");

// Their name for a sentence that is drawn by `withPeople`.
export const named = (user) => `${BEGIN}${user.id}${BETWEEN}${nameOf(user).replace(/[\uE000-\uE002]/gu, "")}${END}`;

export function initialsOf(user) {
  const words = nameOf(user).split(/[\s._-]+/u).filter(Boolean);
  const first = words.slice(0, 2).map((word) => [...graphemes.segment(word)][0].segment);
  return (/^\p{Script=Han}/u.test(first[0]) ? first[0] : first.join("")).toLocaleUpperCase();
}

// {emoji, text, until}: what they say of themselves at the moment, or null if that is over.
export const statusNow = ({ status }) => (status && (!status.until || isToCome(status.until)) ? status : null);

// In words; empty if they say nothing.
export function statusOf(user) {
  const { emoji, text } = statusNow(user) ?? {};
  return [emoji, text].filter(Boolean).join(" ");
}

// The address of the picture they chose, if any: "small" for lists, or "large".
export const pictureOf = ({ picture }, size) => (picture ? `${ROOT}/api/v1/pictures/${picture}?size=${size}` : null);

export function hueOf(user) {
  let hash = 0;
  for (const character of user.id) hash = (hash * 31 + character.codePointAt(0)) >>> 0;
  return hash % 360;
}
