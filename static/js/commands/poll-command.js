// The command that asks a poll, at once or in its dialog.

import { newClientId } from "../client-id.js";
import { askPoll } from "../dialogs/poll.js";
import { t } from "../i18n.js";
import { whyClosed } from "../permissions.js";
import { WrongUse } from "./command.js";

const LEAST_OPTIONS = 2;
// A second try after an answer that was lost makes no second poll.
let tried = { key: null, clientId: null };

export const pollCommands = [
  {
    name: "poll",
    may: ({ room }) => !whyClosed(room),
    async run({ rest, conversation }) {
      const [question = "", ...options] = rest.split("|").map((part) => part.trim()).filter(Boolean);
      if (options.length >= LEAST_OPTIONS) return ask(conversation, { text: question, options });
      // What was written stays, if nothing came of it.
      if (!(await askPoll({ conversation, question, options })) && rest) throw new WrongUse(t("poll.dropped"));
    },
  },
];

async function ask(conversation, poll) {
  const key = JSON.stringify([conversation.id, poll]);
  if (tried.key !== key) tried = { key, clientId: newClientId() };
  await conversation.ask({ ...poll, client_id: tried.clientId });
  tried = { key: null, clientId: null };
}
