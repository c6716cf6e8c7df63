// The mark behind the name of a program's account. Made where it is needed: most rows are of people.

import { clone } from "./elements.js";

export function markBot(name, { bot = false }) {
  const next = name.nextElementSibling;
  const mark = next?.matches(".bot-mark") ? next : null;
  if (bot && !mark) name.after(clone("bot-mark"));
  if (!bot) mark?.remove();
}
