// "/to" becomes "/topic", "/dep" the command of a bot; and behind a command it says how that is used.

import { commandsIn, knownIn, meant, wordOf } from "../bot-commands.js";
import { commandNamed, commandsFor } from "../commands.js";
import { wordsOf } from "../commands/bot-call.js";
import { usageOf } from "../commands/command.js";
import { t } from "../i18n.js";
import { nameOf } from "../people.js";

const CALL = /^\/([a-z][\w-]*)(?:@(\S*))? (.*)$/u;

export const commandCompletion = {
  isAtStart: true,
  pattern: /^(\/(?:[a-z][\w-]*(?:@\S*)?)?|\/[a-z][\w-]*(?:@\S*)? .*)$/u,
  search([, line], { conversation }, { show }) {
    const room = conversation.room.id;
    const draw = (list) => {
      const { items, hint } = line.includes(" ") ? behind(line, list) : named(line.slice(1), list, conversation);
      show(items, { hint });
    };
    draw(knownIn(room));
    commandsIn(room).then(draw, () => {});
  },
};

const isTaken = (name) => Boolean(commandNamed(name));

function named(word, list, conversation) {
  const own = commandNamed(word);
  const others = list.filter((command) => wordOf(command, list, isTaken).startsWith(word));
  const ours = commandsFor(conversation, word);
  // As it stands it may be sent.
  if (own && !others.length) return { items: [], hint: hintFor(own) };
  if (!ours.length && others.length === 1 && wordOf(others[0], list, isTaken) === word) return { items: [], hint: hintForBot(others[0]) };
  return { items: [...ours.map(itemOf), ...others.map((command) => itemOfBot(command, list))], hint: own ? hintFor(own) : "" };
}

function behind(line, list) {
  const [, name, bot, rest] = line.match(CALL);
  const own = bot === undefined && commandNamed(name);
  if (own) return { items: [], hint: hintFor(own) };
  const found = meant(list, { name, bot });
  return found.length === 1 ? argumentsOf(found[0], line, rest) : { items: [], hint: "" };
}

// What stands at the cursor, and of a choice what it may be.
function argumentsOf(command, line, rest) {
  const words = wordsOf(rest);
  const isBetween = !rest || /\s$/u.test(rest);
  const at = Math.min(words.length - (isBetween ? 0 : 1), command.arguments.length - 1);
  const argument = command.arguments[at];
  const hint = [command.usage, argument && helpOf(argument)].filter(Boolean).join(" · ");
  if (argument?.kind !== "choice" || words.length > at + 1) return { items: [], hint };
  const written = isBetween ? "" : words[at];
  const before = written ? line.slice(0, -written.length) : line;
  const choices = argument.choices.filter((choice) => choice.toLowerCase().startsWith(written.toLowerCase()) && choice !== written);
  return { items: choices.map((choice) => ({ text: `${before}${quoted(choice)} `, label: choice })), hint };
}

const quoted = (choice) => (/\s/u.test(choice) ? `"${choice}"` : choice);

const helpOf = ({ name, about, required }) => {
  const words = about ? `${name}: ${about}` : name;
  return required ? words : t("command.optional", { words });
};

const hintForBot = ({ usage, about }) => `${usage} · ${about}`;

const hintFor = (command) => `${usageOf(command.name)} · ${t(`command.${command.name}.about`)}`;

const itemOf = (command) => ({
  text: `/${command.name} `,
  label: usageOf(command.name),
  detail: t(`command.${command.name}.about`),
});

function itemOfBot(command, list) {
  const word = wordOf(command, list, isTaken);
  return {
    text: `/${word} `,
    label: command.usage.replace(`/${command.name}`, `/${word}`),
    detail: `${command.about} · ${nameOf(command.bot)}`,
    person: command.bot,
  };
}
