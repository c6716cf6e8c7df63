// Modules that come when they are needed: the page names their files (LATE in app/web/pages/assets.py).

const files = JSON.parse(document.getElementById("late-files").textContent);
const loading = new Map();

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
