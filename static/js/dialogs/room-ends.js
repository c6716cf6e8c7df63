// Leaving and archiving a room, and what is asked before that.

import { t } from "../i18n.js";
import { say, sayWhy } from "../views/toast.js";
import { choose, confirm, confirmWhy } from "./confirm.js";

// Whether it was done.
export async function leaveAsked(room, rooms) {
  // The last one is asked another question.
  if (room.member_count > 1 && !(await confirm(questionBefore("leave", room)))) return false;
  return leave(room, rooms);
}

export async function archiveAsked(room, rooms) {
  const why = await confirmWhy(questionBefore("archive", room));
  if (why) await archive(room, rooms, why);
}

export async function archive(room, rooms, why) {
  await rooms.update(room.id, { archived: true, ...why });
  const restore = () => rooms.update(room.id, { archived: false }).catch(sayWhy);
  say(t("room.archive.done", { room: room.name }), { undo: { label: t("undo"), act: restore } });
}

// Whoever is the last one there decides what becomes of it. False if they stay.
export async function leave(room, rooms) {
  try {
    await rooms.leave(room.id);
  } catch (error) {
    if (!error.can?.includes("archive")) throw error;
    const words = { title: t("room.last.title", { room: room.name }), text: t("room.last.text") };
    const chosen = await choose({ ...words, action: t("room.delete"), other: t("room.archive") });
    const last = { yes: "delete", other: "archive" }[chosen];
    if (!last) return false;
    await rooms.leave(room.id, { last });
  }
  return true;
}

export function questionBefore(what, { name, kind }) {
  const text = what === "leave" && kind === "private" ? "room.leave.private.text" : `room.${what}.text`;
  return { title: t(`room.${what}.title`, { room: name }), text: t(text), action: t(`room.${what}`) };
}
