// How a person is shown: the name they chose, their initials, and a hue that stays theirs.

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

export const nameOf = (user) => user.display_name || user.name;

export function initialsOf(user) {
  const words = nameOf(user).split(/[\s._-]+/u).filter(Boolean);
  const first = words.slice(0, 2).map((word) => [...graphemes.segment(word)][0].segment);
  return (/^\p{Script=Han}/u.test(first[0]) ? first[0] : first.join("")).toLocaleUpperCase();
}

export function hueOf(user) {
  let hash = 0;
  for (const character of user.id) hash = (hash * 31 + character.codePointAt(0)) >>> 0;
  return hash % 360;
}
