// What events make of the message that they target, or of the root of their thread: the same as app/chat/log/shown.py on the server. Applied once more in
// their order, they end the same.

// What is there only if it holds something: whom a message mentions, what it quotes, what others hang on it. It goes with the
// message.
const HUNG = ["mentions", "quote", "reactions", "pinned", "poll", "actions", "scheduled", "command", "app", "data", "files"];
// What stays: its thread goes on.
const THREAD = ["thread", "replies", "solved"];
const PEOPLE_MOST = 5;
// Of those who have put an emoji there, or chosen an option, the message names so many.
const USERS_MOST = 50;

export function entryOf(event) {
  const { type, seq, at, user, text, edited_at: editedAt, deleted = false, client_id: clientId } = event;
  const hung = [...HUNG, ...THREAD].filter((name) => name in event).map((name) => [name, event[name]]);
  const entry = { type, seq, at, user, text, editedAt, deleted, clientId, ...Object.fromEntries(hung) };
  // Where its files are.
  return event.files ? { ...entry, room: event.room } : entry;
}

// What a message says where there is space for a line: without a text, what its files are called.
export const saidIn = (message) => message.text || filesIn(message);

export const filesIn = ({ files }) => (files ?? []).map(({ name }) => name).join(", ");

// An event of the log whose reactions follow, as events of their own: with those that it comes with, their order would be another.
export function begun({ reactions, ...event }) {
  return event;
}

const CHANGES = {
  edited: (entry, { text, at, mentions, actions }) => ({ ...entry, text, editedAt: at, mentions, actions }),
  deleted: (entry) => ({ ...withoutHung(entry), text: "", deleted: true }),
  voted: (entry, event) => (entry.poll ? { ...entry, poll: withVote(entry.poll, event) } : entry),
  poll_ended: (entry, { user, at }) => (entry.poll ? { ...entry, poll: { ...entry.poll, ended: { by: user.id, at } } } : entry),
  pinned: (entry, { user, at }) => ({ ...entry, pinned: { by: user.id, at } }),
  unpinned: ({ pinned, ...entry }) => entry,
  reacted: (entry, event) => ({ ...entry, reactions: withReaction(entry.reactions ?? [], event) }),
  unreacted: (entry, event) => ({ ...entry, reactions: withoutReaction(entry.reactions ?? [], event) }),
};

const OF_THREADS = {
  message: withReply,
  solved: (entry, { user, at }) => ({ ...entry, solved: { by: user.id, at } }),
  unsolved: ({ solved, ...entry }) => entry,
};

export function changed(entry, event) {
  if (event.type in OF_THREADS) return OF_THREADS[event.type](entry, event);
  return entry.deleted ? entry : CHANGES[event.type](entry, event);
}

// The changes of one message, with one more, and without those that it replaces.
export function withChange(changes, event) {
  if (event.type === "deleted") return [...changes.filter(({ type }) => type in OF_THREADS), event];
  return [...changes.filter((before) => partOf(before) !== partOf(event)), event];
}

// How many there are. What an older page has kept doesn't say it: then it has them all.
export const countOf = ({ users, count = users.length }) => count;

// What of a message an event changes. Each reply counts by itself. An anonymous vote only says how all of them stand.
function partOf({ type, emoji, user, seq, choices }) {
  if (type in OF_THREADS) return `thread ${seq}`;
  if (type === "edited") return "text";
  if (type === "poll_ended") return "end";
  if (type === "voted") return choices ? `vote ${user.id}` : "votes";
  return type.endsWith("pinned") ? "pin" : `${emoji} ${user.id}`;
}

// Of a message that was kept for long enough, its place.
export const expired = (entry) => ({ ...withoutHung(entry), text: "", deleted: true, expired: true });

function withoutHung(entry) {
  const { ...left } = entry;
  for (const name of HUNG) delete left[name];
  return left;
}

// A vote says how the poll then stands, but for one of an older server; and nothing if its message is deleted.
function withVote(poll, { user: { id }, choices, votes, voter_count: voterCount }) {
  const chosen = choices ? withChoices(poll, id, choices) : poll;
  if (!votes) return chosen;
  return { ...chosen, voter_count: voterCount, options: chosen.options.map((option, n) => ({ ...option, votes: votes[n] })) };
}

// Whoever votes anew comes last everywhere.
function withChoices(poll, id, choices) {
  const hadVoted = poll.options.some(({ voters }) => voters.includes(id));
  const options = poll.options.map((option, number) => {
    const others = option.voters.filter((voter) => voter !== id);
    const voters = choices.includes(number) ? [...others, id] : others;
    return { ...option, voters: voters.slice(0, USERS_MOST), votes: voters.length };
  });
  return { ...poll, options, voter_count: poll.voter_count + Boolean(choices.length) - hadVoted };
}

function withReply(entry, { seq, at, user: { id } }) {
  const { count = 0, last_seq: lastSeq = 0, people = [] } = entry.replies ?? {};
  if (seq <= lastSeq) return entry;
  const others = people.filter((person) => person !== id);
  return { ...entry, replies: { count: count + 1, last_seq: seq, last_at: at, people: [id, ...others].slice(0, PEOPLE_MOST) } };
}

// Without an emoji it is of a message that is deleted.
function withReaction(reactions, event) {
  const { emoji, user } = event;
  if (!emoji) return reactions;
  const joined = (one) => counted(one, event, one.users.includes(user.id) ? one.users : [...one.users, user.id]);
  if (!reactions.some((one) => one.emoji === emoji)) return [...reactions, joined({ emoji, users: [] })];
  return reactions.map((one) => (one.emoji === emoji ? joined(one) : one));
}

function withoutReaction(reactions, event) {
  const without = (one) => counted(one, event, one.users.filter((id) => id !== event.user.id));
  return reactions.map((one) => (one.emoji === event.emoji ? without(one) : one)).filter(countOf);
}

// An event says how many there then are, but for one of an older server.
const counted = (one, { count }, users) => ({ ...one, users: users.slice(0, USERS_MOST), count: count ?? users.length });
