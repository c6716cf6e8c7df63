// Every emoji with its names: in the reader's language and in English. They are fetched when they are first needed, and the
// service worker keeps them.

import { folded } from "./folded.js";

// More than these nobody looks through: another letter finds fewer.
const MOST_FOUND = 120;

const language = document.documentElement.dataset.language;

let loading = null;

// Null until they are there.
export let emojiData = null;

// Rejects without network; the next call tries again.
export function loadEmoji() {
  loading ??= load().catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load() {
  const [english, own] = await Promise.all([read("en"), language === "en" ? null : read(language)]);
  emojiData = new EmojiData(english, own);
  return emojiData;
}

async function read(code) {
  const answer = await fetch(new URL(`../emoji/${code}.json`, import.meta.url));
  if (!answer.ok) throw new Error(`No emoji in ${code}: ${answer.status}`);
  return answer.json();
}

// An entry is {emoji, label, codes, hasTones, group}.
class EmojiData {
  #byCode = new Map();
  #byEmoji = new Map();

  groups = new Map();

  constructor(english, own) {
    for (const [group, rows] of Object.entries(english)) {
      const entries = rows.map((row, index) => entryOf(group, row, own?.[group][index]));
      this.groups.set(group, entries);
      for (const entry of entries) {
        this.#byEmoji.set(entry.emoji, entry);
        for (const code of entry.codes) this.#byCode.set(code, entry);
      }
    }
  }

  withCode(code) {
    return this.#byCode.get(code);
  }

  of(emoji) {
    return this.#byEmoji.get(emoji);
  }

  // Those come first whose names begin with the words.
  search(words, most = MOST_FOUND) {
    const wanted = folded(words.trim().replace(/^:|:$/g, ""));
    if (!wanted) return [];
    const found = [];
    for (const entry of this.#byEmoji.values()) {
      const rank = rankOf(entry, wanted);
      if (rank < NONE) found.push({ entry, rank });
    }
    return found
      .sort((a, b) => a.rank - b.rank)
      .slice(0, most)
      .map(({ entry }) => entry);
  }
}

function entryOf(group, [emoji, label, others, codes, hasTones], [ownLabel, ownOthers] = [label, ""]) {
  // A name, and behind it what else it is found by.
  const names = [...codes.split(" "), label, ownLabel].map(folded);
  const words = folded(` ${label} ${others} ${ownLabel} ${ownOthers} ${codes.replaceAll("_", " ")}`);
  return { emoji, label: ownLabel, codes: codes.split(" "), hasTones: hasTones === 1, group, names, words };
}

// Of names that begin alike the shortest is meant most often; none is as long as this.
const [WORD, WITHIN, NONE] = [1000, 1001, 1002];

function rankOf({ names, words }, wanted) {
  const beginning = names.filter((name) => name.startsWith(wanted));
  if (beginning.length) return Math.min(...beginning.map(({ length }) => length));
  if (words.includes(` ${wanted}`)) return WORD;
  return words.includes(wanted) ? WITHIN : NONE;
}
