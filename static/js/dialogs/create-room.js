// A new room.

import { t } from "../i18n.js";
import { find } from "../views/elements.js";
import { dialogOf, open } from "./dialog.js";
import { onSubmit, resetForm } from "./form.js";

// section: the one of one's own that it is to stand in, if any.
export function createRoom({ rooms, sections, section = null, onCreated }) {
  const dialog = dialogOf("create-room");
  const form = find("form", dialog);
  resetForm(form);
  onSubmit(form, async (fields) => {
    const room = await rooms.create(fields);
    if (section) await rooms.set(room.id, { section });
    dialog.close();
    onCreated(room);
  });
  const title = section ? t("create_room.in", { section: sections.nameOf(section) }) : t("create_room.title");
  return open(dialog, { title });
}
