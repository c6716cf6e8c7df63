// One thread in a list of them.

import { pathOf } from "../address.js";
import { t, tn } from "../i18n.js";
import { nameOf } from "../people.js";
import { saidIn } from "../shown.js";
import { find, setText } from "./elements.js";
import { showPicture } from "./people-in-text.js";
import { firstLine } from "./quote.js";
import { whenOf } from "./thread-line.js";

// By the names of the filters.
export const THREAD_QUERIES = { all: "", unread: "&unread=true", unsolved: "&solved=false", solved: "&solved=true" };

// roomName: where the list is of several rooms.
export function showThread(item, { room, root, unread, message }, { directory, blocks, roomName = "" }) {
  const { replies, solved, user } = message;
  const link = find("a", item);
  link.href = pathOf({ view: "room", room, panel: `thread:${root}` });
  link.classList.toggle("has-unread", unread > 0);
  const author = directory.of(user);
  showPicture(find(".avatar-button", item), author);
  setText(find(".thread-item-author", item), nameOf(author));
  setText(find(".thread-item-room", item), roomName);
  setText(find(".thread-item-text", item), wordsOf(message, blocks));
  const facts = [tn("thread.replies", replies.count), whenOf(new Date(replies.last_at)), solved && t("thread.solved")];
  setText(find(".thread-item-facts", item), facts.filter(Boolean).join(" · "));
  const [count, spoken] = find(".thread-item-unread", item).children;
  setText(count, unread ? String(unread) : "");
  setText(spoken, unread ? tn("rooms.unread", unread) : "");
}

function wordsOf(message, blocks) {
  if (message.deleted) return t("message.deleted");
  return blocks.has(message.user.id) ? t("message.blocked") : firstLine(saidIn(message));
}
