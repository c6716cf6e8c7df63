// All that can be done with one message, as a list of words.

import { actionsOf } from "../message-actions.js";
import { dialogOf, open } from "./dialog.js";

// Gives the name of what was chosen, or nothing.
export async function chooseAction({ row, item, conversation }) {
  const dialog = dialogOf("message");
  const offered = actionsOf(item, conversation);
  let chosen;
  for (const button of dialog.querySelectorAll("[data-sheet]")) {
    button.closest("li").hidden = !offered.has(button.dataset.sheet);
    button.onclick = () => {
      chosen = button.dataset.sheet;
      dialog.close();
    };
  }
  if (!offered.size) return undefined;
  row.classList.add("is-pressed");
  await open(dialog);
  row.classList.remove("is-pressed");
  row.focus({ preventScroll: true });
  return chosen;
}
