// What another app has shared, as the service worker has kept it.

import { ROOT } from "./root.js";
import { CACHE } from "./shared.js";

// As in templates/service-worker.js.
const TEXT = `${ROOT}/share/text`;
const FILES = `${ROOT}/share/files/`;

// {text, files, isAll}, or null where nothing waits. A file is {name, size, file}, without a file if this device had no space
// to keep it. isAll: a message has as many files as were shared, or more.
export async function sharedNow() {
  if (!(await globalThis.caches?.has(CACHE))) return null;
  const cache = await caches.open(CACHE);
  const words = await cache.match(TEXT);
  if (!words) return null;
  const files = [];
  for (let kept; (kept = await cache.match(FILES + files.length)); ) files.push(await fileIn(kept));
  return { text: await words.text(), files, isAll: Number(words.headers.get("Parley-Files")) <= files.length };
}

async function fileIn(kept) {
  const name = decodeURIComponent(kept.headers.get("Parley-Name"));
  const size = Number(kept.headers.get("Parley-Bytes"));
  const content = await kept.blob();
  const file = content.size === size ? new File([content], name, { type: content.type }) : null;
  return { name, size, file };
}
