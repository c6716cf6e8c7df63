// The service worker (templates/service-worker.js), where there is one: not without https, nor in every private window.

import { ROOT, kept } from "./root.js";

const workers = navigator.serviceWorker;

// As in templates/service-worker.js.
const CACHE_PREFIX = ROOT ? kept("") : "parley-";
// A worker that isn't there by then is left behind: the page comes from the network.
const PATIENCE_SECONDS = 8;

export function keepPage() {
  workers?.register(`${ROOT}/service-worker.js`, { updateViaCache: "none" }).catch(() => {});
}

// The page is to be drawn otherwise from its first byte on.
export function refreshPage() {
  workers?.controller?.postMessage("refresh");
}

// From now on nothing of another version is shown by a load: it comes from the newest worker, or from the network.
export async function renewPage(version) {
  const registration = await workers?.getRegistration();
  if (registration) await inTime(takeNewest(registration)).catch(() => registration.unregister());
  if (!window.caches) return;
  const outdated = (name) => name.startsWith(CACHE_PREFIX) && name !== CACHE_PREFIX + version;
  for (const name of (await caches.keys()).filter(outdated)) await caches.delete(name);
}

async function takeNewest(registration) {
  await registration.update();
  const worker = registration.installing ?? registration.waiting;
  if (!worker) return;
  await new Promise((resolve) => {
    worker.onstatechange = () => ["activated", "redundant"].includes(worker.state) && resolve();
  });
}

const inTime = (promise) => Promise.race([promise, new Promise((resolve) => setTimeout(resolve, PATIENCE_SECONDS * 1000))]);
