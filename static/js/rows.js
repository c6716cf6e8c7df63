// Turns a room's entries and what is still unsent into the rows to show, day by day.

import { isMessage } from "./event-types.js";

const RUN_SECONDS = 5 * 60;

// live: whether there is a connection over which what is unsent is being sent.
export function daysOf(entries, unsent, { me, newAfter, live }) {
  const days = [];
  let newLineDue = newAfter !== null;
  for (const item of [...entries, ...unsent.map((message) => asEntry(message, me))]) {
    const rows = rowsOfDay(days, new Date(item.at));
    if (newLineDue && isNews(item, { me, newAfter })) {
      rows.push({ key: "new-line", kind: "new-line" });
      newLineDue = false;
    }
    if (isMessage(item)) rows.push(messageRow(item, rows.at(-1), { me, live }));
    else addNotice(rows, item);
  }
  return days;
}

// The same message gives the same entry, so that its row is not drawn again for nothing.
const entries = new WeakMap();

function asEntry(message, me) {
  const { clientId, text, at, failure } = message;
  if (!entries.has(message)) {
    const entry = { type: "message", seq: null, at, user: me, text, deleted: false, clientId, failure, unsent: true };
    entries.set(message, entry);
  }
  return entries.get(message);
}

// Days never go back: what was written yesterday and is still unsent stands where it stands, at the end.
function rowsOfDay(days, at) {
  const key = `${at.getFullYear()}-${at.getMonth() + 1}-${at.getDate()}`;
  const last = days.at(-1);
  if (last && (last.key === key || at < last.at)) return last.rows;
  days.push({ key, at, rows: [] });
  return days.at(-1).rows;
}

function isNews(item, { me, newAfter }) {
  return isMessage(item) && item.seq > newAfter && item.user.id !== me.id;
}

function messageRow(entry, previous, { me, live }) {
  const own = entry.user.id === me.id;
  const state = entry.failure ? "failed" : entry.unsent ? "pending" : "sent";
  return {
    // The key stays the same from "unsent" to "sent", so that the row on the screen does too.
    key: own && entry.clientId ? entry.clientId : `seq-${entry.seq}`,
    kind: "message",
    entry,
    own,
    leads: !continues(entry, previous),
    state,
    pending: state !== "pending" ? null : live ? "sending" : "waiting",
  };
}

function continues(entry, previous) {
  if (previous?.kind !== "message" || previous.entry.user.id !== entry.user.id) return false;
  return new Date(entry.at) - new Date(previous.entry.at) < RUN_SECONDS * 1000;
}

function addNotice(rows, entry) {
  const previous = rows.at(-1);
  if (previous?.kind === "notice") previous.entries.push(entry);
  else rows.push({ key: `notice-${entry.seq}`, kind: "notice", entries: [entry] });
}
