// What the page offers to whom. The server decides; this only spares people a refusal.

import { isToCome } from "./endings.js";

export const mayModerate = ({ role, archived }) => ["owner", "moderator"].includes(role) && !archived;

export const mayAdd = (room) => mayModerate(room) && room.kind !== "direct";

// Also in one that is archived: who is in it, what stands in it.
export const mayKeepOrder = ({ role }) => ["owner", "moderator"].includes(role);

export const mayGovern = ({ role }) => role === "owner";

// by: who makes links for guests here, as a setting of the server says: "off", "owners" of the server, or "room_owners".
export function mayInviteGuests(room, { me, by }) {
  return mayGovern(room) && !room.archived && (by === "room_owners" || (by === "owners" && me.role === "owner"));
}

// Of a call of a command its bot has heard.
export function mayEdit({ seq, user, deleted, command }, { me, room }) {
  return Boolean(seq) && !command && user.id === me.id && !deleted && !whyClosed(room);
}

// Also where only moderators write.
export function mayReact({ seq, deleted }, { room }) {
  return Boolean(seq) && !deleted && [null, "moderators"].includes(whyClosed(room));
}

export const mayVote = (entry, { room }) => mayReact(entry, { room }) && Boolean(room.role);

export const mayEndPoll = (entry, { me, room }) => mayVote(entry, { room }) && (entry.user.id === me.id || mayKeepOrder(room));

export const mayPin = ({ seq, deleted }, { room }) => Boolean(seq) && !deleted && Boolean(room.role) && !whyClosed(room);

export const mayAnswer = ({ seq, deleted }, { room }) => Boolean(seq) && !deleted && !whyClosed(room);

export function mayDelete(entry, { me, room }) {
  const isOwn = entry.user.id === me.id;
  return Boolean(entry.seq) && !entry.deleted && (isOwn || mayKeepOrder(room));
}

// Where the server keeps what stood there before.
export const hasVersions = (entry, conversation) =>
  Boolean(entry.editedAt) && !entry.deleted && conversation.keepsEdits && !conversation.isBlocked(entry);

// On an owner or a moderator only owners act.
export function mayRemove(member, { me, room }) {
  return mayKeepOrder(room) && member.user.id !== me.id && (mayGovern(room) || member.role === "member");
}

// In a direct room there is nobody to report to.
export function mayReport({ seq, user, deleted }, { me, room }) {
  return Boolean(seq) && user.id !== me.id && !deleted && room.kind !== "direct" && Boolean(room.role);
}

// In larger rooms nobody is told.
const MOST_READERS = 50;
export const roomShowsReaders = ({ shows_readers: shows, member_count: count }) => shows === true && count <= MOST_READERS;

export const showsReaders = ({ seq, deleted }, room) => Boolean(seq) && !deleted && roomShowsReaders(room);

// Why nothing can be written here by me now: "archived", "muted" or "moderators"; null if it can.
export function whyClosed({ archived, muted_until: mutedUntil, writers, role }) {
  if (archived) return "archived";
  if (isToCome(mutedUntil)) return "muted";
  return writers === "moderators" && role === "member" ? "moderators" : null;
}
