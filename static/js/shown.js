// What events make of the message that they target: the same as app/chat/log/shown.py on the server. Applied once more in
// their order, they end the same.

// What is there only if it holds something: whom a message mentions, what others hang on it. It goes with the message.
const HUNG = ["mentions", "reactions", "pinned"];

export function entryOf(event) {
  const { type, seq, at, user, text, edited_at: editedAt, deleted = false, client_id: clientId } = event;
  const hung = HUNG.filter((name) => name in event).map((name) => [name, event[name]]);
  return { type, seq, at, user, text, editedAt, deleted, clientId, ...Object.fromEntries(hung) };
}

const CHANGES = {
  edited: (entry, { text, at, mentions }) => ({ ...entry, text, editedAt: at, mentions }),
  deleted: (entry) => ({ ...withoutHung(entry), text: "", deleted: true }),
  pinned: (entry, { user, at }) => ({ ...entry, pinned: { by: user.id, at } }),
  unpinned: ({ pinned, ...entry }) => entry,
  reacted: (entry, event) => ({ ...entry, reactions: withReaction(entry.reactions ?? [], event) }),
  unreacted: (entry, event) => ({ ...entry, reactions: withoutReaction(entry.reactions ?? [], event) }),
};

export function changed(entry, event) {
  return entry.deleted ? entry : CHANGES[event.type](entry, event);
}

// The changes of one message, with one more, and without those that it replaces.
export function withChange(changes, event) {
  if (event.type === "deleted") return [event];
  return [...changes.filter((before) => partOf(before) !== partOf(event)), event];
}

// What of a message an event changes.
function partOf({ type, emoji, user }) {
  if (type === "edited") return "text";
  return type.endsWith("pinned") ? "pin" : `${emoji} ${user.id}`;
}

function withoutHung(entry) {
  const { ...left } = entry;
  for (const name of HUNG) delete left[name];
  return left;
}

// Without an emoji it is of a message that is deleted.
function withReaction(reactions, { emoji, user: { id } }) {
  if (!emoji || reactions.some((one) => one.emoji === emoji && one.users.includes(id))) return reactions;
  if (!reactions.some((one) => one.emoji === emoji)) return [...reactions, { emoji, users: [id] }];
  return reactions.map((one) => (one.emoji === emoji ? { emoji, users: [...one.users, id] } : one));
}

function withoutReaction(reactions, { emoji, user: { id } }) {
  const left = ({ users, ...one }) => ({ ...one, users: users.filter((user) => user !== id) });
  return reactions.map((one) => (one.emoji === emoji ? left(one) : one)).filter(({ users }) => users.length);
}
