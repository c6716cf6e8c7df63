// Picking one or several people by a few letters of their names: to add them, or to write to them.

import { Choices } from "../choices.js";
import { t } from "../i18n.js";
import { nameOf } from "../people.js";
import { ChoiceList } from "../views/choice-list.js";
import { clone, find } from "../views/elements.js";
import { reconcile } from "../views/reconcile.js";
import { showAvatar } from "../views/avatar.js";
import { dialogOf, open } from "./dialog.js";
import { attempt } from "./form.js";

// title, action: words. isOffered(person) leaves some out. act(people) does it, and the dialog closes.
export async function pickPeople({ title, action, hint = "", most = Infinity, isOffered = () => true, act, ...parts }) {
  const dialog = dialogOf("pick-people");
  const picked = new Map();
  const choices = new Choices({
    directory: parts.directory,
    isOffered: ({ id, person }) => !picked.has(id) && isOffered(person),
  });
  const list = new ChoiceList(dialog, { choices, onChosen: ({ person }) => pick(person), ...parts });
  const changed = () => {
    draw(dialog, { picked, most, unpick });
    list.clear();
  };
  const pick = (person) => {
    if (picked.size >= most) return;
    picked.set(person.id, person);
    changed();
  };
  const unpick = (id) => {
    picked.delete(id);
    changed();
  };
  find(".pick-hint", dialog).textContent = hint;
  const submit = find(".pick-submit", dialog);
  submit.textContent = action;
  submit.onclick = () =>
    attempt(dialog, async () => {
      await act([...picked.values()]);
      dialog.close();
    });
  const closing = new AbortController();
  const { signal } = closing;
  find("input", dialog).addEventListener("keydown", (event) => {
    if (event.key === "Backspace" && !event.target.value && picked.size) unpick([...picked.keys()].at(-1));
  }, { signal });
  find(".form-error", dialog).hidden = true;
  draw(dialog, { picked, most, unpick });
  await open(dialog, { title });
  closing.abort();
  choices.close();
}

function draw(dialog, { picked, most, unpick }) {
  reconcile(find(".picked", dialog), [...picked.values()], {
    key: ({ id }) => id,
    create: () => clone("picked-item"),
    update: (item, person) => {
      const button = find("button", item);
      showAvatar(find(".avatar", item), person);
      find(".picked-name", item).textContent = nameOf(person);
      button.setAttribute("aria-label", t("pick.remove", { name: nameOf(person) }));
      button.onclick = () => unpick(person.id);
    },
  });
  find(".pick-submit", dialog).disabled = !picked.size;
  find(".pick-full", dialog).hidden = picked.size < most;
}
