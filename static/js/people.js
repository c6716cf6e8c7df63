// How a person is shown: the name and the picture they chose, or else their initials and a hue that stays theirs.

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

export const nameOf = (user) => user.display_name || user.name;

export function initialsOf(user) {
  const words = nameOf(user).split(/[\s._-]+/u).filter(Boolean);
  const first = words.slice(0, 2).map((word) => [...graphemes.segment(word)][0].segment);
  return (/^\p{Script=Han}/u.test(first[0]) ? first[0] : first.join("")).toLocaleUpperCase();
}

// What they say of themselves at the moment, if that is not over.
export function statusOf({ status }) {
  const isOver = !status || (status.until && new Date(status.until) <= new Date());
  return isOver ? "" : [status.emoji, status.text].filter(Boolean).join(" ");
}

// The address of the picture they chose, if any: "small" for lists, or "large".
export const pictureOf = ({ picture }, size) => (picture ? `/api/v1/pictures/${picture}?size=${size}` : null);

export function hueOf(user) {
  let hash = 0;
  for (const character of user.id) hash = (hash * 31 + character.codePointAt(0)) >>> 0;
  return hash % 360;
}
