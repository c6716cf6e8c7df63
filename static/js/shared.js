// What another app on this device has shared with this one, until somebody has said for which room it is. The service worker
// keeps it in a cache, also while nobody is signed in.

import { ROOT } from "./root.js";

// As in templates/service-worker.js.
const CACHE = `shared:parley${ROOT}`;
const TEXT = `${ROOT}/share/text`;

// {text}, or null where nothing waits.
export async function sharedNow() {
  const kept = await globalThis.caches?.match(TEXT, { cacheName: CACHE });
  return kept ? { text: await kept.text() } : null;
}

export async function forgetShared() {
  await globalThis.caches?.delete(CACHE);
}
