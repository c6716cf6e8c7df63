// Asks before something that can't be undone.

import { find } from "../views/elements.js";
import { dialogOf, open } from "./dialog.js";

export const confirm = async (question) => (await choose(question)) === "yes";

// For the audit log: gives {reason}, maybe without one, or null if it is not to be done.
export async function confirmWhy(question) {
  const isAgreed = (await choose({ ...question, asksWhy: true })) === "yes";
  return isAgreed ? { reason: find("#confirm-reason").value.trim() || undefined } : null;
}

// With another way to go on: gives "yes", "other", or something else for none of them.
export function choose({ title, text, action, other = "", isHarmless = false, asksWhy = false }) {
  const dialog = dialogOf("confirm");
  const why = find(".confirm-why", dialog);
  why.hidden = !asksWhy;
  const reason = find("input", why);
  reason.value = "";
  find(".confirm-text", dialog).textContent = text;
  const yes = find('[value="yes"]', dialog);
  yes.textContent = action;
  // By itself Enter would press the first button.
  reason.onkeydown = (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    yes.click();
  };
  yes.classList.toggle("button-danger", !isHarmless);
  yes.classList.toggle("button-primary", isHarmless);
  find('[value="other"]', dialog).textContent = other;
  find('[value="other"]', dialog).hidden = !other;
  return open(dialog, { title });
}
