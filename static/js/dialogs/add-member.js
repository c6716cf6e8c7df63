// Adding somebody to a room.

import { find } from "../views/elements.js";
import { dialogOf, open } from "./dialog.js";
import { onSubmit, resetForm } from "./form.js";

export function addMember({ conversation }) {
  const dialog = dialogOf("add-member");
  const form = find("form", dialog);
  resetForm(form);
  onSubmit(form, async ({ name }) => {
    await conversation.members.add(name.trim().replace(/^@/, "")).catch(explained);
    dialog.close();
  });
  return open(dialog);
}

function explained(error) {
  throw error.status === 404 ? Object.assign(error, { code: "no_such_person" }) : error;
}
