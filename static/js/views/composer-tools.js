// What the composer does with a text beside sending it: it completes words, knows shortcodes of emoji, and carries out commands.

import { commandNamed } from "../commands.js";
import { botCall } from "../commands/bot-call.js";
import { commandIn, WrongUse } from "../commands/command.js";
import { commandCompletion } from "../completions/commands.js";
import { emojiCompletion } from "../completions/emoji.js";
import { peopleCompletion } from "../completions/people.js";
import { roomCompletion } from "../completions/rooms.js";
import { confirm } from "../dialogs/confirm.js";
import { explain, t } from "../i18n.js";
import { withShortcodes } from "../shortcodes.js";
import { Completion } from "./completion.js";
import { say } from "./toast.js";

const SOURCES = [emojiCompletion, peopleCompletion, roomCompletion];

export class ComposerTools {
  #state;
  #completion;
  #conversation = null;

  // state: {rooms, directory, saved, goHome}
  constructor(textarea, state) {
    this.#state = state;
    this.#completion = complete(textarea, { sources: [...SOURCES, commandCompletion], context: () => this.#context });
  }

  show(conversation) {
    this.#conversation = conversation;
    this.#completion.close();
  }

  // The text that is to be sent, or a promise of {text}, with {call}, the bot whose command it calls; it has no text if a command was carried out that sends nothing here; or of
  // {refusal}, in words.
  prepare(text) {
    this.#completion.close();
    const command = commandIn(text);
    if (command) return this.#carryOut(command, text).catch(refusalOf);
    const wanted = withShortcodes(text.startsWith("//") ? text.slice(1) : text);
    return typeof wanted === "string" ? wanted : wanted.then((ready) => ({ text: ready }));
  }

  get #context() {
    return { conversation: this.#conversation, ...this.#state };
  }

  async #carryOut(line, text) {
    const { name, bot, rest } = line;
    const command = bot ? undefined : commandNamed(name);
    const isTaken = (other) => Boolean(commandNamed(other));
    const call = command ? null : await botCall(line, text, { room: this.#conversation.room.id, isTaken });
    if (call) return call;
    if (!command) return (await isMeant(name)) ? { text } : { refusal: t("command.kept") };
    let said;
    const send = async (words) => (said = await withShortcodes(words));
    await command.run({ ...this.#context, rest, room: this.#conversation.room, send, say });
    return { text: said };
  }
}

// In an editor of a message, too; commands are for new ones.
export const complete = (textarea, { sources = SOURCES, context }) => new Completion(textarea, { sources, context });

const isMeant = (name) =>
  confirm({
    title: t("command.unknown.title", { name }),
    text: t("command.unknown.text"),
    action: t("command.unknown.send"),
    isHarmless: true,
  });

const refusalOf = (error) => ({ refusal: error instanceof WrongUse ? error.message : explain(error) });
