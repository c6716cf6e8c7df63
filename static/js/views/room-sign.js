// How a room is marked in every list: by its kind, a direct one by the picture of the one other person.

import { showAvatar, showPresence } from "./avatar.js";
import { find, setIcon } from "./elements.js";

export const iconOf = ({ kind, archived, people }) =>
  archived ? "archive" : ({ private: "lock", direct: people?.length ? "people" : "saved" }[kind] ?? "hash");

// Of oneself alone.
export const isForNotes = ({ kind, people }) => kind === "direct" && !people.length;

// Of a direct room of two: the other one.
export const partnerIn = ({ kind, people }) => (kind === "direct" && people.length === 1 ? people[0] : null);

export function showRoomSign(element, room, { directory, presence }) {
  const avatar = find(".avatar", element);
  const partner = partnerIn(room);
  find(".icon", element).toggleAttribute("hidden", Boolean(partner));
  avatar.hidden = !partner;
  if (!partner) return setIcon(element, iconOf(room));
  showAvatar(avatar, directory.of(partner));
  showPresence(avatar, presence.of(partner.id));
}
