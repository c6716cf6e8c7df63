// The mark behind the name of a program's account, or of a guest. Made where it is needed: most rows are of people.

import { t } from "../i18n.js";
import { clone } from "./elements.js";

export function markBot(name, { bot = false, guest = false }) {
  const next = name.nextElementSibling;
  const mark = next?.matches(".bot-mark") ? next : null;
  const isMarked = bot || guest;
  if (isMarked && !mark) name.after(markOf({ guest }));
  if (!isMarked) mark?.remove();
}

function markOf({ guest }) {
  const mark = clone("bot-mark");
  if (guest) mark.textContent = t("guest.mark");
  return mark;
}
