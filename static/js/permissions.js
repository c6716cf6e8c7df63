// What the page offers to whom. The server decides; this only spares people a refusal.

export const mayModerate = ({ role, archived }) => ["owner", "moderator"].includes(role) && !archived;

export const mayGovern = ({ role }) => role === "owner";

export function mayEdit({ seq, user, deleted }, { me, room }) {
  return Boolean(seq) && user.id === me.id && !deleted && !room.archived;
}

export function mayDelete(entry, { me, room }) {
  return mayEdit(entry, { me, room }) || (mayModerate(room) && Boolean(entry.seq) && !entry.deleted);
}

// A moderator doesn't remove an owner.
export function mayRemove(member, { me, room }) {
  return mayModerate(room) && member.user.id !== me.id && (mayGovern(room) || member.role !== "owner");
}
