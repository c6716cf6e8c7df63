// Asks before something that can't be undone.

import { find } from "../views/elements.js";
import { dialogOf, open } from "./dialog.js";

export async function confirm({ title, text, action }) {
  const dialog = dialogOf("confirm");
  find(".confirm-text", dialog).textContent = text;
  find('[value="yes"]', dialog).textContent = action;
  return (await open(dialog, { title })) === "yes";
}
