// All that can be done with one message, as a list of words.

import { mayDelete, mayEdit, mayReport, showsReaders } from "../permissions.js";
import { dialogOf, open } from "./dialog.js";

// Gives the name of what was chosen, or nothing.
export async function chooseAction({ row, item, conversation }) {
  const dialog = dialogOf("message");
  const offered = actionsOf(item, conversation);
  let chosen;
  for (const button of dialog.querySelectorAll("[data-sheet]")) {
    button.closest("li").hidden = !offered.includes(button.dataset.sheet);
    button.onclick = () => {
      chosen = button.dataset.sheet;
      dialog.close();
    };
  }
  if (!offered.length) return undefined;
  row.classList.add("is-pressed");
  await open(dialog);
  row.classList.remove("is-pressed");
  row.focus({ preventScroll: true });
  return chosen;
}

function actionsOf({ entry, state, edit }, conversation) {
  const clipboard = Boolean(navigator.clipboard);
  const has = {
    copy: clipboard && !entry.deleted && !conversation.isFolded(entry),
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
  return Object.keys(has).filter((action) => has[action]);
}
