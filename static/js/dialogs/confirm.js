// Asks before something that can't be undone.

import { find } from "../views/elements.js";
import { dialogOf, open } from "./dialog.js";

export const confirm = async (question) => (await choose(question)) === "yes";

// With another way to go on: gives "yes", "other", or something else for none of them.
export function choose({ title, text, action, other = "", isHarmless = false }) {
  const dialog = dialogOf("confirm");
  find(".confirm-text", dialog).textContent = text;
  const yes = find('[value="yes"]', dialog);
  yes.textContent = action;
  yes.classList.toggle("button-danger", !isHarmless);
  yes.classList.toggle("button-primary", isHarmless);
  find('[value="other"]', dialog).textContent = other;
  find('[value="other"]', dialog).hidden = !other;
  return open(dialog, { title });
}
