// Modules that come when they are needed: the page names their files (LATE in app/web/pages/assets.py).

const files = JSON.parse(document.getElementById("late-files").textContent);
const loading = new Map();

let arrive;
const arrived = new Promise((resolve) => (arrive = resolve));

export const lateFile = (name) => files[name];

// What failed is tried again by whoever asks next.
export function late(name) {
  if (!loading.has(name)) {
    const module = import(files[name]);
    module.catch(() => loading.delete(name));
    loading.set(name, module);
  }
  return loading.get(name);
}

// What the first screen does without (later.js). Whoever asks for it gets it behind those who have waited for it, and all
// in the order in which they asked.
export const later = () => late("later").then((module) => (arrive(module), arrived));

// Waits for it without asking for it.
export const whenLater = (act) => void arrived.then(act);
