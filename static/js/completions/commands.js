// "/to" becomes "/topic"; and behind a command it says how that is used.

import { commandNamed, commandsFor } from "../commands.js";
import { usageOf } from "../commands/command.js";
import { t } from "../i18n.js";

export const commandCompletion = {
  isAtStart: true,
  pattern: /^(\/[a-z]*|\/[a-z]+ .*)$/u,
  search([, word], context, { show }) {
    const [name] = word.slice(1).split(" ");
    const command = commandNamed(name);
    // As it stands it may be sent.
    if (command || name.length < word.length - 1) return show([], { hint: hintFor(command) });
    return show(commandsFor(context.conversation, name).map(itemOf));
  },
};

const hintFor = (command) => (command ? `${usageOf(command.name)} · ${t(`command.${command.name}.about`)}` : "");

const itemOf = (command) => ({
  text: `/${command.name} `,
  label: usageOf(command.name),
  detail: t(`command.${command.name}.about`),
});
