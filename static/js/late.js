// Modules and styles that come when they are needed: the page names their files (LATE in app/web/pages/assets.py).

const files = JSON.parse(document.getElementById("late-files").textContent);
const loading = new Map();

export const lateFile = (name) => files[name];

export const late = (name) => once(name, (file) => import(file));

export const lateStyle = (name) => once(name, addStyle);

// What failed is tried again by whoever asks next.
export function once(name, load) {
  if (!loading.has(name)) {
    const loaded = load(files[name]);
    loaded.catch(() => loading.delete(name));
    loading.set(name, loaded);
  }
  return loading.get(name);
}

const addStyle = (href) =>
  new Promise((resolve, reject) => {
    const link = document.createElement("link");
    const onerror = () => {
      link.remove();
      reject(new Error(href));
    };
    Object.assign(link, { rel: "stylesheet", href, onload: resolve, onerror });
    document.head.append(link);
  });
