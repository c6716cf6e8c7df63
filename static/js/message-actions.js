// What can be done with a message now. The bar beside it, the menu and the sheet of all there is ask here. One more is a
// line in this table, words called `message.` and its name, and what it does, in views/conversation-view.js.

import { hasVersions, mayAnswer, mayDelete, mayEdit, mayPin, mayReact, mayReport, showsReaders } from "./permissions.js";

// In the order of the menu.
const ACTIONS = [
  action("react", "emoji", ({ entry }, conversation) => mayReact(entry, conversation)),
  action("quote", "reply", ({ entry }, conversation) => mayAnswer(entry, conversation) && !conversation.isBlocked(entry)),
  action("thread", "thread", ({ entry }, { isThread, room }) => !isThread && Boolean(entry.seq) && (hasThread(entry) || mayAnswer(entry, { room }))),
  action("copy", "copy", ({ entry }, conversation) => !entry.deleted && !conversation.isBlocked(entry)),
  action("link", "link", ({ entry }) => Boolean(entry.seq)),
  action("edit", "edit", ({ entry, edit }, conversation) => mayEdit(entry, conversation) && !edit),
  action("versions", "clock", ({ entry }, conversation) => hasVersions(entry, conversation)),
  action("save", "saved", ({ entry }, conversation) => Boolean(entry.seq) && !entry.deleted && !conversation.isSaved(entry)),
  action("unsave", "saved", ({ entry }, conversation) => conversation.isSaved(entry)),
  action("unread", "unread", ({ entry }, conversation) => Boolean(entry.seq) && conversation.state === "live"),
  action("pin", "pin", ({ entry }, conversation) => mayPin(entry, conversation) && !entry.pinned),
  action("unpin", "pin", ({ entry }, conversation) => mayPin(entry, conversation) && Boolean(entry.pinned)),
  action("reactions", "people", ({ entry }) => Boolean(entry.reactions?.length)),
  action("seen", "check", ({ entry }, conversation) => showsReaders(entry, conversation.room)),
  action("person", "person", ({ entry }, conversation) => entry.user.id !== conversation.me.id),
  action("report", "flag", ({ entry }, conversation) => mayReport(entry, conversation)),
  action("retry", "again", ({ state }) => state === "failed"),
  action("discard", "trash", ({ state }) => state === "failed", { isDangerous: true }),
  action("delete", "trash", ({ entry }, conversation) => mayDelete(entry, conversation), { isDangerous: true }),
];

// item: a row of a message.
export function actionsOf(item, conversation) {
  return ACTIONS.filter(({ isOffered }) => isOffered(item, conversation));
}

function action(name, icon, isOffered, { isDangerous = false } = {}) {
  return { name, icon, isOffered, isDangerous };
}

const hasThread = ({ thread, replies }) => Boolean(thread || replies);
