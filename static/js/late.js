// Modules that come when they are needed: the page names their files (LATE in app/web/pages/assets.py).

import { addWords } from "./i18n.js";

const files = JSON.parse(document.getElementById("late-files").textContent);
const loading = new Map();

let arrive;
const arrived = new Promise((resolve) => (arrive = resolve));

export const lateFile = (name) => files[name];

export const late = (name) => once(name, (file) => import(file));

// What failed is tried again by whoever asks next.
function once(name, load) {
  if (!loading.has(name)) {
    const loaded = load(files[name]);
    loaded.catch(() => loading.delete(name));
    loading.set(name, loaded);
  }
  return loading.get(name);
}

// What the first screen does without (later.js), with its words. Whoever asks for it gets it behind those who have waited
// for it, and all in the order in which they asked.
export const later = () => Promise.all([late("later"), once("words", addWords)]).then(([module]) => (arrive(module), arrived));

// Waits for it without asking for it.
export const whenLater = (act) => void arrived.then(act);
