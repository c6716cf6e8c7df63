// A direct room with one or several people, the one that there is already or a new one.

import { t } from "../i18n.js";
import { pickPeople } from "./pick-people.js";

// With oneself nine, the server says.
const MOST_OTHERS = 8;

export function newMessage({ rooms, me, onOpened, ...parts }) {
  return pickPeople({
    title: t("direct.new"),
    action: t("direct.open"),
    hint: t("direct.hint"),
    most: MOST_OTHERS,
    isOffered: ({ id }) => id !== me.id,
    act: async (people) => onOpened(await rooms.openDirect(people.map(({ id }) => id))),
    me,
    ...parts,
  });
}
