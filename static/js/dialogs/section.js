// Renaming and removing a section of one's own.

import { api } from "../api.js";
import { find } from "../views/elements.js";
import { dialogOf, open } from "./dialog.js";
import { attempt, onSubmit, resetForm } from "./form.js";

export function changeSection({ sections, id }) {
  const dialog = dialogOf("section");
  const form = find("form", dialog);
  resetForm(form);
  form.elements.name.value = sections.nameOf(id);
  onSubmit(form, async (fields) => {
    await api.patch(`/me/sections/${id}`, { name: fields.name.trim() });
    dialog.close();
  });
  find('[data-action="remove-section"]', dialog).onclick = () =>
    attempt(form, async () => {
      await api.delete(`/me/sections/${id}`);
      dialog.close();
    });
  return open(dialog);
}
