// What a notification says, and where it leads: of a message in a room, or of an item of the inbox.

import { pathOf } from "../address.js";
import { t } from "../i18n.js";
import { withoutMarks } from "../markup.js";
import { nameOf, pictureOf } from "../people.js";
import { saidIn } from "../shown.js";

// Two lines or three, which is what systems show.
const MOST_CHARACTERS = 180;

// A room, or a thread in it.
export const placeOf = (room, root = null) => (root ? `${room}/${root}` : room);

export function messageToShow({ room, message }, { directory }) {
  const { seq, user } = message;
  const names = { user: nameOf(directory.of(user)), room: room.name };
  return {
    ...about({ room: room.id, seq, user, directory, text: saidIn(message) }),
    place: placeOf(room.id),
    path: pathOf({ view: "room", room: room.id, seq }),
    replyPath: pathOf({ view: "room", room: room.id }),
    title: room.kind === "direct" && room.people.length < 2 ? names.user : t("notify.title", names),
  };
}

// What is said in a thread only is read there.
export function itemToShow({ kind, room, by, message, reply }, { directory, rooms }) {
  const root = kind === "reply" ? message.seq : message.in_room ? null : message.thread;
  const said = reply ?? message;
  const { seq } = said;
  const names = { user: nameOf(directory.of(by)), room: rooms.find(room)?.name ?? "" };
  return {
    ...about({ room, seq, user: by, directory, text: saidIn(said) }),
    place: placeOf(room, root),
    replyPath: root ? null : pathOf({ view: "room", room }),
    path: pathOf(root ? { view: "room", room, panel: `thread:${root}` } : { view: "room", room, seq }),
    title: t(`notify.title.${kind}`, names),
  };
}

const about = ({ room, seq, user, directory, text }) => ({
  key: `${room}/${seq}`,
  seq,
  user,
  text: withoutMarks(text).replace(/\s+/gu, " ").slice(0, MOST_CHARACTERS),
  icon: pictureOf(directory.of(user), "large"),
});
