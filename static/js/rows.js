// Turns entries and what is still unsent into the rows to show, day by day.

import { isMessage, isNotice } from "./event-types.js";
import { nameOf } from "./people.js";

const RUN_SECONDS = 5 * 60;

// before: the entry that stands above the first. firstNew: the seq of the message below the line "New". live: whether there
// is a connection over which what is unsent is being sent. edits: what waits to become a message's text, by its seq.
export function daysOf(entries, unsent, context) {
  const { before, firstNew, me } = context;
  const days = [];
  if (before) days.push({ key: dayOf(new Date(before.at)), at: new Date(before.at), rows: [], isContinued: true });
  let previous = before;
  for (const item of [...entries, ...unsent.map((message) => asEntry(message, me))]) {
    const day = dayFor(days, new Date(item.at));
    if (firstNew !== null && item.seq === firstNew) {
      day.rows.push({ key: "new-line", kind: "new-line" });
      previous = null;
    }
    if (!day.rows.length && !day.isContinued) previous = null;
    if (isMessage(item)) day.rows.push(messageRow(item, previous, context));
    else if (isNotice(item) && !isOfBlocked(item, context)) addNotice(day.rows, withNames(item, context));
    previous = item;
  }
  return days.filter(({ rows }) => rows.length);
}

// The same message gives the same entry, so that its row is not drawn again for nothing.
const entries = new WeakMap();

function asEntry(message, me) {
  const { clientId, text, at, failure } = message;
  if (!entries.has(message)) {
    const { thread, quote, files, room } = message;
    const entry = { type: "message", seq: null, at, user: me, text, deleted: false, clientId, failure, unsent: true, thread, quote, files, room };
    entries.set(message, entry);
  }
  return entries.get(message);
}

const dayOf = (at) => `${at.getFullYear()}-${at.getMonth() + 1}-${at.getDate()}`;

// Days never go back: what was written yesterday and is still unsent stands where it stands, at the end.
function dayFor(days, at) {
  const key = dayOf(at);
  const last = days.at(-1);
  if (last && (last.key === key || at < last.at)) return last;
  days.push({ key, at, rows: [], isContinued: false });
  return days.at(-1);
}

function messageRow(entry, previous, { me, live, edits, personOf, isBlocked, quoted, cards, isThread, pollOf, buttonsOf, mineOf }) {
  const own = entry.user.id === me.id;
  const edit = edits.get(entry.seq);
  const waits = entry.unsent ? entry : edit;
  const state = waits?.failure ? "failed" : waits ? "pending" : "sent";
  const author = personOf(entry.user);
  return {
    // The key stays the same from "unsent" to "sent", so that the row on the screen does too.
    key: own && entry.clientId ? entry.clientId : `seq-${entry.seq}`,
    kind: "message",
    entry,
    own,
    me,
    author,
    name: author.display_name || author.name,
    picture: author.picture,
    isBlocked: isBlocked(entry),
    mentioned: namesOf(entry, personOf),
    isThread,
    personOf,
    // What stands above its text: in the room, of a reply without a quote the message that it answers.
    quoted: quoted(entry.quote ?? (isThread ? undefined : entry.thread)),
    // The bot whose command it calls.
    called: entry.command ? calledOf(entry.command, personOf) : "",
    // What it links to.
    cards: cards(entry),
    // What I have chosen in its poll, and what I may do there.
    poll: entry.poll && pollOf(entry),
    buttons: entry.actions && buttonsOf(entry),
    // Which of its reactions are mine.
    mine: entry.reactions && mineOf(entry),
    // What waits to be its text, or was refused.
    edit,
    // Below the root of a thread its replies begin anew.
    leads: !continues(entry, previous) || Boolean(isThread && previous?.replies),
    state,
    pending: state !== "pending" ? null : live ? "sending" : "waiting",
  };
}

// Those whom it mentions, as they are called today: one text, so that another name is told from the same.
const namesOf = ({ mentions = [] }, personOf) =>
  mentions.map(({ user, name }) => (user ? nameOf(personOf({ id: user, name })) : name)).join("\n");

function calledOf({ bot }, personOf) {
  const found = personOf({ id: bot, name: "" });
  return found.name ? nameOf(found) : "";
}

function continues(entry, previous) {
  if (!previous || !isMessage(previous) || previous.user.id !== entry.user.id) return false;
  return new Date(entry.at) - new Date(previous.at) < RUN_SECONDS * 1000;
}

// Where everybody is from the start nobody comes: one began to talk to the others.
const IN_DIRECT = { joined: "began", added: "brought" };

// What apps have people say is theirs as much as what they write themselves.
const isOfBlocked = (entry, { isBlocked }) => entry.type === "app" && isBlocked(entry);

// An event keeps the names of its time; those who read it know people by the names of today.
function withNames(entry, { personOf, isDirect }) {
  const { user, member, type } = entry;
  return { ...entry, type: (isDirect && IN_DIRECT[type]) || type, user: personOf(user), member: member && personOf(member) };
}

function addNotice(rows, entry) {
  const previous = rows.at(-1);
  if (previous?.kind === "notice") previous.entries.push(entry);
  else rows.push({ key: `notice-${entry.seq}`, kind: "notice", entries: [entry] });
}
