// What an address names: every view, place and panel has one, so that it can be linked to and gone back to.

import { ROOT } from "./root.js";

const ROOM_PATH = /^\/rooms\/([^/]+)(?:\/([1-9]\d*))?\/?$/;
const PLAIN_PATHS = {
  "/": "rooms",
  "/inbox": "inbox",
  "/threads": "threads",
  "/drafts": "drafts",
  "/scheduled": "scheduled",
  "/saved": "saved",
  "/share": "share",
  "/accounts": "accounts",
  "/audit": "audit",
  "/abandoned": "abandoned",
  "/monitor": "monitor",
  "/settings": "settings",
};

export const HOME = { view: "rooms" };

// {view, room, seq, panel}, or null for an address that is not one of the page's own.
export function addressOf({ pathname: whole, search }) {
  if (!whole.startsWith(`${ROOT}/`)) return null;
  const pathname = whole.slice(ROOT.length);
  const panel = new URLSearchParams(search).get("panel");
  const [, room, seq] = ROOM_PATH.exec(pathname) ?? [];
  if (room) return { view: "room", room: decoded(room), seq: seq ? numberOf(seq) : null, panel };
  return PLAIN_PATHS[pathname] ? { view: PLAIN_PATHS[pathname] } : null;
}

export function pathOf({ view, room, seq, panel }) {
  if (view !== "room") return ROOT + Object.keys(PLAIN_PATHS).find((path) => PLAIN_PATHS[path] === view);
  const place = seq ? `/${seq}` : "";
  const query = panel ? `?${new URLSearchParams({ panel })}` : "";
  return `${ROOT}/rooms/${encodeURIComponent(room)}${place}${query}`;
}

// Where the page's own way back leads: a panel closes, and everything else is reached from the list.
export const parentOf = (address) => (address.panel ? { ...address, panel: null } : HOME);

export const isSame = (one, other) => pathOf(one) === pathOf(other);

// The panel that searches messages: for these words, in the room or in all.
export const searchPanel = (words, { everywhere = false } = {}) => `search:${everywhere ? "all" : "here"}:${words}`;

// What `searchPanel` has put behind the name of the panel.
export function searchIn(subject) {
  const [, place, words] = /^(all|here):(.*)$/su.exec(subject ?? "") ?? [];
  return { words: words ?? "", everywhere: place === "all" };
}

// And back here afterwards. An application around this server has a page of its own for that.
export function toSignIn() {
  const place = document.querySelector(".app")?.dataset.signIn ?? `${ROOT}/sign-in`;
  const mark = place.includes("?") ? "&" : "?";
  location.assign(`${place}${mark}next=${encodeURIComponent(location.pathname + location.search)}`);
}

// Beyond what a number can tell apart stands no message, and the server says so.
const numberOf = (seq) => Math.min(Number(seq), Number.MAX_SAFE_INTEGER);

function decoded(room) {
  try {
    return decodeURIComponent(room);
  } catch {
    return room; // no room has such a name, and the server says so
  }
}
