// A line that calls a command of a bot in the room: {text, call}; null where no bot has one of that name.

import { commandsIn, knownIn, meant, wordOf } from "../bot-commands.js";
import { t } from "../i18n.js";
import { WrongUse } from "./command.js";

// As the server reads them (docs/protocol.md §4): a word, or several between quotes.
const WORD = /"(?:[^"\\]|\\.)*"(?=\s|$)|\S+/gsu;

export const wordsOf = (rest) => rest.match(WORD) ?? [];

// isTaken(name): whether it is one of the page's own.
export async function botCall({ name, bot, rest }, text, { room, isTaken }) {
  const list = await commandsIn(room).catch(() => knownIn(room));
  const found = meant(list, { name, bot });
  if (!found.length) return null;
  if (found.length > 1) throw new WrongUse(t("command.several", { names: found.map((one) => `/${wordOf(one, list, isTaken)}`).join(", ") }));
  const [command] = found;
  const needed = command.arguments.filter(({ required }) => required).length;
  if (wordsOf(rest).length < needed) throw new WrongUse(t("command.use", { usage: command.usage }));
  return { text, call: command.bot.id };
}
