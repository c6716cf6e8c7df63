// Files that wait to be sent, kept in this browser: a reload finds them again, and so does another tab once theirs is closed.
//
// Each tab holds a lock, which a browser gives up with it, however that ended. Where there are no locks nothing is kept.

import { newClientId } from "./client-id.js";
import { kept } from "./root.js";
import { keptMe } from "./store.js";

const FOR_EVER = new Promise(() => {});
const lockOf = (tab) => kept(`uploads:${tab}`);
const me = () => keptMe()?.id;

const tab = newClientId();
// The file is written once, what is known of it each time that it changes.
const STORES = ["files", "states"];
const database = navigator.locks ? opened() : Promise.resolve(null);
navigator.locks?.request(lockOf(tab), () => FOR_EVER);

// Whether it is kept now. state: {place, room, at, id, alt}.
export function keep(key, file, state) {
  return change((files, states) => {
    files.put(file, key);
    states.put({ ...state, tab, user: me() }, key);
  });
}

export const note = (key, state) => change((_, states) => states.put({ ...state, tab, user: me() }, key));

export const drop = (key) => change((...stores) => stores.forEach((store) => store.delete(key)));

export const dropAll = () => change((...stores) => stores.forEach((store) => store.clear()));

// take: gets each that no tab has any more, {key, file, ...state}, in the order in which they were chosen.
export async function takeUp(take) {
  const tabs = new Set((await all()).map((one) => one.tab));
  for (const gone of tabs) {
    navigator.locks.request(lockOf(gone), async () => {
      const left = (await all()).filter((one) => one.tab === gone && one.user && one.user === me());
      for (const one of left.sort((a, b) => a.at - b.at)) {
        await note(one.key, one);
        take(one);
      }
    });
  }
}

async function all() {
  const found = [];
  await change((files, states) => {
    states.openCursor().onsuccess = ({ target: { result: cursor } }) => {
      if (!cursor) return;
      const { key, value } = cursor;
      files.get(key).onsuccess = ({ target }) => found.push({ ...value, key, file: target.result });
      cursor.continue();
    };
  });
  return found;
}

// Whether it is done, and on the disk as far as a browser says so.
async function change(act) {
  const opened = await database;
  return new Promise((resolve) => {
    if (!opened) return resolve(false);
    const transaction = opened.transaction(STORES, "readwrite");
    transaction.oncomplete = () => resolve(true);
    // Such as a disk that is full: what is not kept still lives as long as its tab.
    transaction.onabort = () => resolve(false);
    act(...STORES.map((name) => transaction.objectStore(name)));
  });
}

function opened() {
  return new Promise((resolve) => {
    const opening = indexedDB.open(kept("uploads"), 1);
    opening.onupgradeneeded = () => STORES.forEach((name) => opening.result.createObjectStore(name));
    opening.onsuccess = () => resolve(opening.result);
    // A private window may have none.
    opening.onerror = () => resolve(null);
  });
}
