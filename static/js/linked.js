// The messages of Parley that a message links to.

import { addressOf } from "./address.js";
import { nameOf } from "./people.js";
import { addressesIn } from "./web-addresses.js";

// Of one message.
const MOST = 3;
// No message of Parley has an address without it.
const MARK = "/rooms/";
const NONE = [];

const places = new WeakMap();
const cards = new WeakMap();

// As {href, room, seq}, each once. `room` is what the address names it by.
function placesIn(entry) {
  if (entry.deleted || !entry.text.includes(MARK)) return NONE;
  if (!places.has(entry)) places.set(entry, found(entry.text));
  return places.get(entry);
}

function found(text) {
  const all = new Map();
  for (const [address] of addressesIn(text)) {
    if (!address.includes(MARK) || !URL.canParse(address)) continue;
    const url = new URL(address);
    const place = url.origin === location.origin && !url.hash ? addressOf(url) : null;
    const seq = place?.seq ?? seqOfThread(place?.panel);
    if (seq) all.set(url.href, { href: url.href, room: place.room, seq });
  }
  return [...all.values()].slice(0, MOST);
}

// "thread:12" and "thread:12:15" lead to a message, too.
function seqOfThread(panel) {
  const [, , seq] = /^thread:(?:(\d{1,15}):)?(\d{1,15})$/.exec(panel ?? "") ?? [];
  return Number(seq) || null;
}

// What there is to show of them: the same list as before where nothing has changed.
export function cardsOf(entry, conversation) {
  const wanted = placesIn(entry);
  if (wanted === NONE) return NONE;
  // Of a room that isn't mine there is none.
  const now = wanted.map((place) => cardOf(place, conversation)).filter(Boolean);
  const before = cards.get(entry) ?? NONE;
  if (now.length === before.length && now.every((card, index) => isSame(card, before[index]))) return before;
  cards.set(entry, now);
  return now;
}

// The entry is null for a message that isn't there, or that the reader may not see; undefined as long as that isn't known. The
// card stays in any case: what was drawn does not vanish.
function cardOf({ href, room: named, seq }, conversation) {
  const room = conversation.roomCalled(named);
  const entry = room && conversation.linked(room, seq);
  if (!room) return null;
  const where = room.id === conversation.room.id ? "" : room.name;
  if (!entry) return { href, where, entry };
  // What was revealed is of the room that is open.
  const isHidden = conversation.isBlocked(where ? { user: entry.user } : entry);
  return { href, where, entry, name: nameOf(conversation.personOf(entry.user)), isHidden };
}

const isSame = (one, other) => ["href", "where", "entry", "name", "isHidden"].every((part) => one[part] === other[part]);
