// What the server's table of event types says of each (app/chat/log/event.py); the page carries it.

const types = JSON.parse(document.getElementById("event-types").textContent);

export const typeNames = Object.keys(types);

export const isMessage = ({ type }) => Boolean(types[type]?.is_message);

// Whether it changes what its target shows.
const changesTarget = ({ type }) => Boolean(types[type]?.changes_target);

// The seq of the message that it changes: its target, or the root of the thread that it is in. Else null.
export const changedSeq = (event) => (changesTarget(event) ? event.target : ((isMessage(event) && event.thread) || null));

// A message in a thread stands in the room only if its author wants so.
export const isInRoom = (event) => isMessage(event) && (!event.thread || Boolean(event.in_room));

// "begins", "changes" or "ends": what it does to the membership of `member`, or else of its user.
export const membershipOf = ({ type }) => types[type]?.membership ?? null;

// What hangs on a message tells of it and shows nothing by itself.
const hangs = ({ type }) => Boolean(types[type]?.hangs);

// What a line in the timeline tells of, in words of their own (`notice.…`).
// What an app has written and only it understands has none, unless it says so.
export const isNotice = (event) => (event.type !== "app" || Boolean(event.text)) && event.type in types && !isMessage(event) && !changesTarget(event) && !hangs(event) && !expires(event);

// Whether it blanks all messages before the seq that it names, `before`. Those are shown no more.
export const expires = ({ type }) => Boolean(types[type]?.expires);
