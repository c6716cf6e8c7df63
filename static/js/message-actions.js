// What can be done with a message now. The bar beside it and the sheet of all there is both ask here.

import { mayDelete, mayEdit, mayReport, showsReaders } from "./permissions.js";

// item: a row of a message. Without a secure connection a browser gives no clipboard.
export function actionsOf({ entry, state, edit }, conversation) {
  const clipboard = Boolean(navigator.clipboard);
  const has = {
    copy: clipboard && !entry.deleted && !conversation.isBlocked(entry),
    link: clipboard && Boolean(entry.seq),
    unread: Boolean(entry.seq) && conversation.state === "live",
    seen: showsReaders(entry, conversation.room),
    person: entry.user.id !== conversation.me.id,
    report: mayReport(entry, conversation),
    edit: mayEdit(entry, conversation) && !edit,
    retry: state === "failed",
    discard: state === "failed",
    delete: mayDelete(entry, conversation),
  };
  return new Set(Object.keys(has).filter((action) => has[action]));
}
