// "@gr" becomes "@grace": members of the room first, then the others of this server, by any of their names or in pinyin. At
// last come those words that mean many at once.

import { folded } from "../folded.js";
import { t, tn } from "../i18n.js";
import { nameOf } from "../people.js";
import { PeopleFound } from "../people-found.js";

const MOST = 8;
// One message reaches no more (docs/protocol.md §4).
const MOST_REACHED = 1000;

export const peopleCompletion = {
  pattern: /(?:^|[\s(])(@[^\s@]*)$/u,
  search([, word], { conversation, directory }, { show, signal }) {
    const words = word.slice(1);
    const { members } = conversation;
    const found = new PeopleFound({ directory });
    const draw = () => show(itemsOf({ words, found: found.items, conversation }));
    for (const part of [members, found]) part.addEventListener("change", draw, { signal });
    signal.addEventListener("abort", () => found.close());
    members.need();
    draw();
    // In a room everybody is at hand; more are found by a letter.
    if (words) found.search(words);
  },
};

function itemsOf({ words, found, conversation }) {
  const { members, me } = conversation;
  const wanted = folded(words);
  const others = members.list.map(({ user }) => user).filter(({ id }) => id !== me.id);
  const fitting = others.map((user) => ({ user, rank: rankOf(user, wanted) })).filter(({ rank }) => rank < NONE);
  const here = fitting.sort((a, b) => a.rank - b.rank).map(({ user }) => user);
  // By pinyin only the server finds them.
  const people = new Map([...here, ...found.filter(({ id }) => members.has(id)), ...found].map((user) => [user.id, user]));
  people.delete(me.id);
  const many = manyIn(conversation.room).filter(({ label }) => label.startsWith(`@${wanted}`));
  const each = [...people.values()].slice(0, MOST - many.length);
  const items = each.map((user) => itemOf(conversation.personOf(user), { isHere: members.has(user.id) || !members.loaded }));
  // Whoever has typed one of those words means it.
  return many.some(({ label }) => label === `@${wanted}`) ? [...many, ...items] : [...items, ...many];
}

// Not where there is but one other person, and not everybody where they are too many to be told.
function manyIn({ member_count: count }) {
  if (count <= 2) return [];
  const everybody = { text: "@room ", label: "@room", detail: tn("completion.room", count - 1), sign: "@" };
  const those = { text: "@here ", label: "@here", detail: t("completion.here"), sign: "@" };
  return count - 1 <= MOST_REACHED ? [everybody, those] : [those];
}

function itemOf(user, { isHere }) {
  const account = `@${user.name}`;
  return {
    text: `${account} `,
    label: nameOf(user),
    detail: isHere ? account : t("completion.elsewhere", { name: account }),
    person: user,
  };
}

const [BEGINS, WORD, WITHIN, NONE] = [0, 1, 2, 3];

function rankOf({ name, display_name: displayName }, wanted) {
  const names = [folded(name), folded(displayName)];
  if (names.some((each) => each.startsWith(wanted))) return BEGINS;
  if (names.some((each) => each.includes(` ${wanted}`))) return WORD;
  return names.some((each) => each.includes(wanted)) ? WITHIN : NONE;
}
