// Choosing what a webhook gets: everything, or some groups of events. Of a group some types may be chosen, by a program.

import { t } from "../i18n.js";
import { clone, find } from "../views/elements.js";
import { groups, labelOf } from "../webhook-words.js";

// Gives a function that tells what is chosen; nothing is all of them.
export function prepareTypes(form, types) {
  const chosen = new Set(types);
  const choices = groups.map((group) => choiceOf(group, chosen));
  const list = find(".invite-room-list", form);
  list.replaceChildren(...choices);
  form.elements.types.value = types.length ? "chosen" : "all";
  const check = () => {
    const isAll = form.elements.types.value === "all";
    list.hidden = isAll;
    find("input", list).setCustomValidity(isAll || chosen.size ? "" : t("webhooks.types.none"));
  };
  find(".webhook-types", form).onchange = check;
  check();
  return () => (form.elements.types.value === "all" ? [] : [...chosen]);
}

function choiceOf(group, chosen) {
  const choice = clone("invite-room");
  const input = find("input", choice);
  const count = group.types.filter((type) => chosen.has(type)).length;
  input.checked = count === group.types.length;
  input.indeterminate = count > 0 && !input.checked;
  // Before the list looks whether anything is chosen.
  input.addEventListener("change", () => group.types.forEach((type) => (input.checked ? chosen.add(type) : chosen.delete(type))));
  find("span", choice).textContent = labelOf(group);
  choice.title = group.types.join(", ");
  return choice;
}
