// What the first screen does without: later.js with its style, its words and its templates, all of it or nothing.

import { addWords } from "./i18n.js";
import { late, lateStyle, once } from "./late.js";
import { ROOT } from "./root.js";

let arrive;
const arrived = new Promise((resolve) => (arrive = resolve));

// Whoever asks for it gets it behind those who have waited for it, and all in the order in which they asked.
export async function later() {
  const parts = [lateStyle("later_style"), once("words", addWords), once("parts", addParts)];
  const [module] = await Promise.all([late("later"), ...parts]);
  arrive(module);
  return arrived;
}

// Waits for it without asking for it.
export const whenLater = (act) => void arrived.then(act);

async function addParts(file) {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  document.body.insertAdjacentHTML("beforeend", await answer.text());
  if (ROOT) standBelow(document.body);
}

// The file is the same wherever this stands; what is in templates is no child of the body.
function standBelow(whole) {
  for (const { content } of whole.querySelectorAll("template")) standBelow(content);
  for (const name of ["href", "action"]) {
    for (const element of whole.querySelectorAll(`[${name}^="/"]:not([${name}^="${ROOT}/"])`)) {
      element.setAttribute(name, ROOT + element.getAttribute(name));
    }
  }
}
