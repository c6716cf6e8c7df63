// A new room.

import { find } from "../views/elements.js";
import { dialogOf, open } from "./dialog.js";
import { onSubmit, resetForm } from "./form.js";

export function createRoom({ rooms, onCreated }) {
  const dialog = dialogOf("create-room");
  const form = find("form", dialog);
  resetForm(form);
  onSubmit(form, async (fields) => {
    const room = await rooms.create(fields);
    dialog.close();
    onCreated(room);
  });
  return open(dialog);
}
