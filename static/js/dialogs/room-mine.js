// How I want to have a room in my list: each choice is saved as it is made.

import { api } from "../api.js";
import { t } from "../i18n.js";
import { find } from "../views/elements.js";
import { attempt } from "./form.js";

const NEW = "new";

export function prepareMine(form, { room, rooms, sections }) {
  const { mine } = room;
  form.hidden = !mine;
  if (!mine) return;
  const { favourite, notify, section, hidden } = form.elements;
  const save = (settings) => attempt(form, () => rooms.set(room.id, settings));
  find(".form-error", form).hidden = true;
  form.onsubmit = (event) => event.preventDefault();
  favourite.checked = mine.favourite;
  notify.value = mine.notify;
  hidden.checked = mine.hidden;
  fillSections(section, { sections, chosen: mine.section });
  favourite.onchange = () => save({ favourite: favourite.checked });
  hidden.onchange = () => save({ hidden: hidden.checked });
  for (const choice of notify) choice.onchange = () => save({ notify: notify.value });
  const name = find(".section-new", form);
  name.hidden = true;
  section.onchange = () => {
    name.hidden = section.value !== NEW;
    if (name.hidden) save({ section: section.value || null });
    else find("input", name).focus();
  };
  find("button", name).onclick = () =>
    attempt(form, async () => {
      const made = await api.post("/me/sections", { name: find("input", name).value.trim() });
      sections.note(made);
      await rooms.set(room.id, { section: made.id });
      fillSections(section, { sections, chosen: made.id });
      name.hidden = true;
    });
}

function fillSections(select, { sections, chosen }) {
  const options = [["", t("section.none")], ...sections.own.map(({ id, name }) => [id, name]), [NEW, t("section.new")]];
  select.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
  select.value = sections.own.some(({ id }) => id === chosen) ? chosen : "";
}
