// A section of one's own: making, renaming and removing it.

import { api } from "../api.js";
import { t } from "../i18n.js";
import { find } from "../views/elements.js";
import { confirm } from "./confirm.js";
import { close, dialogOf, open } from "./dialog.js";
import { attempt, onSubmit, resetForm } from "./form.js";

// onMade(id), when there is a new one: an empty one is of no use.
export function makeSection({ sections, onMade }) {
  return showSection({
    title: t("section.create"),
    name: "",
    action: t("section.make"),
    save: async (name, dialog) => {
      const made = await api.post("/me/sections", { name });
      sections.note(made);
      close(dialog);
      onMade(made.id);
    },
  });
}

export function changeSection({ sections, id }) {
  return showSection({
    title: t("section.title"),
    name: sections.nameOf(id),
    action: t("save"),
    save: async (name, dialog) => {
      await api.patch(`/me/sections/${id}`, { name });
      close(dialog);
    },
    remove: () => api.delete(`/me/sections/${id}`),
    question: {
      title: t("section.delete.title", { name: sections.nameOf(id) }),
      text: t("section.delete.text"),
      action: t("section.delete"),
    },
  });
}

function showSection({ title, name, action, save, remove = null, question = null }) {
  const dialog = dialogOf("section");
  const form = find("form", dialog);
  const removeButton = find('[data-action="remove-section"]', dialog);
  resetForm(form);
  form.elements.name.value = name;
  find(".button-primary", form).textContent = action;
  onSubmit(form, (fields) => save(fields.name.trim(), dialog));
  removeButton.hidden = !remove;
  removeButton.onclick = () =>
    attempt(form, async () => {
      if (!(await confirm(question))) return;
      await remove();
      close(dialog);
    });
  return open(dialog, { title });
}
