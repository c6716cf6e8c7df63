// The slash commands of the bots in a room, as they were a moment ago: {bot, name, about, usage, arguments}.

import { api } from "./api.js";

const FRESH_MS = 15_000;
// A room with so many bots is no room to list commands in.
const MOST_PAGES = 5;

// By room, {at, list, loading}.
const kept = new Map();

export const knownIn = (room) => kept.get(room)?.list ?? [];

export function commandsIn(room) {
  const found = kept.get(room);
  if (found?.loading) return found.loading;
  if (found && Date.now() - found.at < FRESH_MS) return Promise.resolve(found.list);
  const loading = load(room).then(
    (list) => {
      kept.set(room, { at: Date.now(), list });
      return list;
    },
    (error) => {
      kept.set(room, { at: 0, list: found?.list ?? [] });
      throw error;
    },
  );
  kept.set(room, { ...found, loading });
  return loading;
}

// Those that a line means by the name that it begins with, and maybe by the bot's.
export function meant(list, { name, bot }) {
  const wanted = bot?.toLowerCase();
  return list.filter((command) => command.name === name && (!wanted || command.bot.name.toLowerCase() === wanted));
}

// How a command is called where others have the same name: "deploy@harbourmaster".
export function wordOf({ name, bot }, list, isTaken) {
  const isOneOfSeveral = list.filter((other) => other.name === name).length > 1;
  return isOneOfSeveral || isTaken(name) ? `${name}@${bot.name}` : name;
}

async function load(room) {
  const list = [];
  let path = `/rooms/${room}/commands`;
  for (let page = 0; path && page < MOST_PAGES; page += 1) {
    const { items, next } = await api.get(path);
    list.push(...items);
    path = next?.replace(/^\/api\/v1/u, "");
  }
  return list;
}
