// What another app on this device has shared with this one, until somebody has said for which room it is: it stays for nobody else.

import { ROOT } from "./root.js";

// As in templates/service-worker.js, which keeps it, also while nobody is signed in.
export const CACHE = `shared:parley${ROOT}`;

export async function forgetShared() {
  await globalThis.caches?.delete(CACHE);
}
