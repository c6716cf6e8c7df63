// The commands that begin with a slash, in one table. One more is a row of it, {name, may, run}, and its words in the
// catalogue: "command.NAME.usage" and "command.NAME.about". may(conversation) says whether it is offered. run gets {rest, room,
// conversation, rooms, directory, saved, send, say, goHome}: rest is what stands behind the name.

import { ownCommands } from "./commands/own-commands.js";
import { pollCommands } from "./commands/poll-command.js";
import { remindCommand } from "./commands/remind-command.js";
import { roomCommands } from "./commands/room-commands.js";
import { textCommands } from "./commands/text-commands.js";

const COMMANDS = [...roomCommands, ...ownCommands, ...pollCommands, remindCommand, ...textCommands].sort((a, b) => a.name.localeCompare(b.name));

export const commandNamed = (name) => COMMANDS.find((command) => command.name === name);

export const commandsFor = (conversation, beginning) =>
  COMMANDS.filter((command) => command.name.startsWith(beginning) && command.may(conversation));
