// Keeps the page and its files, so that it opens at once, and without network. The page says the same to everybody:
// nothing of anybody's is kept here. All other requests go to the network as if there were no worker.

const VERSION = {{ version | tojson }};
const FILES = {{ kept | tojson }};

// As in static/js/service-worker.js.
const ROOT = {{ root | tojson }};
const PREFIX = ROOT ? `parley${ROOT}:` : "parley-";
const CACHE = PREFIX + VERSION;
const PAGE = `${ROOT}/`;
// As in static/js/shared.js and shared-now.js: it has another beginning than ours, so that it outlives this version.
const SHARED = `shared:parley${ROOT}`;
// Of one message; as in static/js/uploads.js.
const MOST_FILES = 10;
// The addresses of the page; its scripts show what each names.
const SHOWN = {{ shown | tojson }}.map((pattern) => new RegExp(pattern));

// A redirect is not followed.
const ASKED = { cache: "no-store", redirect: "manual" };

// A page is answered after what was asked before it is forgotten.
let forgetting = null;
// Answers may overtake each other: only what was asked for last is kept, and nothing that was asked for before a form.
let asked = 0;

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => event.data === "refresh" && event.waitUntil(refresh()));

addEventListener("fetch", (event) => {
  const { mode, method, url } = event.request;
  const { origin, pathname } = new URL(url);
  const path = pathname.slice(ROOT.length);
  const isPage = mode === "navigate";
  if (origin !== location.origin) return;
  if (isPage && method === "POST" && path === "/share") return event.respondWith(takeShared(event.request));
  // A form was sent: the next page may be in another language, or for nobody.
  if (isPage && method === "POST") event.waitUntil((forgetting = forget()));
  if (method !== "GET") return;
  if (isPage && isShown(new URL(url))) event.respondWith(page(event));
  if (path.startsWith(`/static/${VERSION}/`)) event.respondWith(file(event.request));
});

// What another app shares (W3C Web Share Target): kept until the page has asked for which room it is. It works without network.
async function takeShared(request) {
  const form = await request.formData();
  const words = ["title", "text", "url"].map((name) => form.get(name)?.trim()).filter(Boolean);
  // Many apps say the address in the text as well.
  const text = words.filter((word, place) => !words.some((other, at) => at !== place && holds(other, word, at < place)));
  await caches.delete(SHARED);
  const cache = await caches.open(SHARED);
  // A form says of a field in which nothing was chosen that it has a file without a name and a byte.
  const files = form.getAll("files").filter(({ name, size }) => name || size);
  await cache.put(`${ROOT}/share/text`, new Response(text.join("\n"), { headers: { "Parley-Files": files.length } }));
  for (const [place, file] of files.slice(0, MOST_FILES).entries()) await keepShared(cache, place, file);
  return Response.redirect(`${ROOT}/share`, 303);
}

// A device without room for it keeps what it is called, for the page to say which is missing.
async function keepShared(cache, place, file) {
  const headers = { "Parley-Name": encodeURIComponent(file.name), "Parley-Bytes": file.size };
  const type = file.type || "application/octet-stream";
  const keep = (body) => cache.put(`${ROOT}/share/files/${place}`, new Response(body, { headers: { ...headers, "Content-Type": type } }));
  await keep(file).catch(() => keep(null)).catch(() => {});
}

const holds = (whole, part, isEarlier) => whole.includes(part) && (whole !== part || isEarlier);

// Web push: a declarative message (app/wire/push.py), which Safari shows by itself. Where a page is open, that has rung already.
addEventListener("push", (event) => event.waitUntil(showPushed(event.data.json())));

async function showPushed({ notification: { title, navigate, ...said } }) {
  const isOpen = (await openPages()).length > 0;
  await registration.showNotification(title, { ...said, renotify: !isOpen, silent: isOpen });
}

// The push service has another address for this browser. In which language it is told, the next page says.
addEventListener("pushsubscriptionchange", (event) => event.waitUntil(subscribeAnew(event)));

async function subscribeAnew({ oldSubscription, newSubscription }) {
  const subscription = newSubscription ?? (await registration.pushManager.subscribe(oldSubscription.options));
  const headers = { "Content-Type": "application/json" };
  await fetch(`${ROOT}/api/v1/me/push-subscriptions`, { method: "PUT", headers, body: JSON.stringify(subscription) });
}

// As the page shows them (static/js/notifications/shelf.js).
addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(follow(event));
});

// All or nothing: as long as a file is missing, the worker before this one stays.
async function install() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES);
  const answer = await fetch(PAGE, ASKED);
  if (!isElsewhere(answer) && versionOf(answer) !== VERSION) throw new Error("The server has become another meanwhile.");
  if (isThePage(answer)) await cache.put(PAGE, answer);
  await skipWaiting();
}

async function activate() {
  await forgetAllBut(CACHE);
  await clients.claim();
}

async function page(event) {
  await forgetting;
  const kept = await caches.match(PAGE, { cacheName: CACHE, ignoreVary: true });
  if (kept) {
    event.waitUntil(refresh());
    return kept;
  }
  const turn = (asked += 1);
  const answer = await fetch(event.request);
  if (isThePage(answer)) event.waitUntil(keep(answer.clone(), turn));
  return answer;
}

async function file(request) {
  const kept = await caches.match(request, { cacheName: CACHE, ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request);
  // What only some need is kept when it was first needed.
  if (answer.ok && versionOf(answer) === VERSION) await keepFile(request, answer.clone());
  // The page that asks for it is out of date, so the next one comes from the server.
  if (answer.status === 404) await forget();
  return answer;
}

async function keepFile(request, answer) {
  // Retired, it keeps nothing any more.
  if (!(await caches.has(CACHE))) return;
  const cache = await caches.open(CACHE);
  await cache.put(request, answer).catch(() => {});
}

async function refresh() {
  const turn = (asked += 1);
  const answer = await fetch(PAGE, ASKED).catch(() => null);
  if (!answer || answer.status >= 500) return;
  if (isElsewhere(answer)) return forget();
  // Something else is served here now, which must be seen.
  if (versionOf(answer) === null) await retire();
  else if (versionOf(answer) !== VERSION) await registration.update();
  else if (isThePage(answer)) await keep(answer, turn);
  else await forget();
}

async function retire() {
  await registration.unregister();
  await forgetAllBut(null);
}

// Signed out, one is sent elsewhere: maybe to another application, whose answer says nothing of ours.
const isElsewhere = (answer) => answer.type === "opaqueredirect";

const isThePage = (answer) => answer.ok && versionOf(answer) === VERSION;

const versionOf = (answer) => answer.headers.get("Parley-Version");

async function keep(answer, turn) {
  const cache = await caches.open(CACHE);
  if (turn === asked) await cache.put(PAGE, answer);
}

async function forget() {
  asked += 1;
  await (await caches.open(CACHE)).delete(PAGE);
}

async function forgetAllBut(kept) {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== kept) await caches.delete(name);
  }
}

// To the page that is open, the one in front first; to a new one where there is none.
async function follow({ action, notification: { data } }) {
  const isReply = action === "reply";
  const goTo = isReply ? data.replyPath : data.path;
  const pages = await openPages();
  const page = pages.find(({ visibilityState }) => visibilityState === "visible") ?? pages[0];
  if (!page) return clients.openWindow(goTo);
  page.postMessage({ goTo, isReply });
  return page.focus();
}

const openPages = async () => (await clients.matchAll({ type: "window" })).filter(({ url }) => isShown(new URL(url)));

const isShown = ({ pathname }) => SHOWN.some((pattern) => pattern.test(pathname.slice(ROOT.length)));
