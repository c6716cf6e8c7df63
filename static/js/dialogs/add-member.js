// Adding people to a room.

import { t } from "../i18n.js";
import { pickPeople } from "./pick-people.js";

export function addMember({ conversation, ...parts }) {
  const { members, room } = conversation;
  members.need();
  return pickPeople({
    title: t("add_member.title"),
    action: t("add_member.submit"),
    hint: t("add_member.hint", { room: room.name }),
    isOffered: ({ id }) => !members.has(id),
    act: (people) => members.add(people),
    ...parts,
  });
}
