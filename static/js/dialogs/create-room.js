// A new room.

import { newClientId } from "../client-id.js";
import { t } from "../i18n.js";
import { find } from "../views/elements.js";
import { dialogOf, open } from "./dialog.js";
import { onSubmit, resetForm } from "./form.js";

// section: the one of one's own that it is to stand in, if any.
export function createRoom({ rooms, sections, section = null, onCreated }) {
  const dialog = dialogOf("create-room");
  const form = find("form", dialog);
  const named = sameNameForSame();
  resetForm(form);
  onSubmit(form, async ({ joined_only: joinedOnly, ...words }) => {
    const fields = { ...words, history: joinedOnly ? "joined" : "all" };
    const room = await rooms.create(named(fields));
    if (section) await rooms.set(room.id, { section });
    dialog.close();
    onCreated(room);
  });
  const title = section ? t("create_room.in", { section: sections.nameOf(section) }) : t("create_room.title");
  return open(dialog, { title });
}

// What was sent without an answer may have made its room: sent again as it is, it makes no second one.
function sameNameForSame() {
  let last = {};
  return (fields) => {
    const same = JSON.stringify(fields);
    if (last.same !== same) last = { same, id: newClientId() };
    return { ...fields, client_id: last.id };
  };
}
