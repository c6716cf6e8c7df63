// What an edit has made of a text, word by word.

// A character of Chinese or Japanese is a word of its own: between these stands no space.
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+|\s+|[^]/gu;
// Some milliseconds. Of more, all that lies between the first and the last change counts as written anew.
const MOST_COMPARED = 250_000;

// The parts of both texts in their order, as {kind, text}: "same", "gone" or "new".
export function changesBetween(before, after) {
  const [old, now] = [before, after].map((text) => text.match(WORDS) ?? []);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const middle = compared(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return joined([...parts("same", now.slice(0, start)), ...middle, ...parts("same", now.slice(now.length - end))]);
}

const parts = (kind, words) => words.map((text) => ({ kind, text }));

// By the longest row of words that both have in this order.
function compared(old, now) {
  if (old.length * now.length > MOST_COMPARED) return [...parts("gone", old), ...parts("new", now)];
  const lengths = commonLengths(old, now);
  const found = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      found.push({ kind: "same", text: now[j] });
      i += 1;
      j += 1;
    } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
      found.push({ kind: "gone", text: old[i] });
      i += 1;
    } else {
      found.push({ kind: "new", text: now[j] });
      j += 1;
    }
  }
  return [...found, ...parts("gone", old.slice(i)), ...parts("new", now.slice(j))];
}

// How long that row is, of what comes from each pair of places on.
function commonLengths(old, now) {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i][j] = old[i] === now[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths;
}

// Words of one kind that follow on each other are one part; what is gone stands before what has come in its place.
function joined(found) {
  const runs = [];
  let gone = "";
  let come = "";
  const settle = () => {
    if (gone) runs.push({ kind: "gone", text: gone });
    if (come) runs.push({ kind: "new", text: come });
    gone = come = "";
  };
  let same = "";
  for (const { kind, text } of found) {
    if (kind === "same") {
      settle();
      same += text;
      continue;
    }
    if (same) runs.push({ kind: "same", text: same });
    same = "";
    if (kind === "gone") gone += text;
    else come += text;
  }
  settle();
  if (same) runs.push({ kind: "same", text: same });
  return runs;
}
