// Making a token for a program: what it may do, where and until when; then its text, this once.

import { api } from "../api.js";
import { t } from "../i18n.js";
import { copy } from "../views/copy.js";
import { clone, find } from "../views/elements.js";
import { dialogOf, open } from "./dialog.js";
import { onSubmit, resetForm } from "./form.js";

const DAY_MS = 86_400_000;

// path: where it is made, for a bot that bot's. onMade() when there is a new one.
export function newToken({ rooms, path = "/me/tokens", onMade }) {
  const dialog = dialogOf("token");
  const form = find("form", dialog);
  const made = find(".token-made", dialog);
  resetForm(form);
  form.hidden = false;
  made.hidden = true;
  offerRooms(form, rooms.mine);
  form.onchange = () => check(form);
  check(form);
  onSubmit(form, async () => {
    const { token } = await api.post(path, wanted(form));
    form.hidden = true;
    show(made, token);
    onMade();
  });
  // It must not lie about in the page when nobody looks at it any more.
  dialog.addEventListener("close", () => (find(".token-text", made).value = ""), { once: true });
  return open(dialog);
}

function offerRooms(form, mine) {
  const named = mine.filter(({ name }) => name);
  find(".invite-room-list", form).replaceChildren(...named.map(choiceOf));
  find('[value="chosen"]', form).closest("label").hidden = !named.length;
}

// The browser says what is missing, beside where it is.
function check(form) {
  const fields = wanted(form);
  const list = find(".invite-room-list", form);
  list.hidden = !fields.rooms;
  find('[name="scope"]', form).setCustomValidity(fields.scopes.length ? "" : t("tokens.no_scope"));
  list.querySelector("input")?.setCustomValidity(fields.rooms?.length === 0 ? t("tokens.none_chosen") : "");
}

function choiceOf({ id, name }) {
  const choice = clone("invite-room");
  find("input", choice).value = id;
  find("span", choice).textContent = name;
  return choice;
}

function wanted(form) {
  const fields = new FormData(form);
  const days = Number(fields.get("days"));
  return {
    name: fields.get("name").trim(),
    scopes: fields.getAll("scope"),
    rooms: fields.get("rooms") === "chosen" ? fields.getAll("room") : null,
    expires_at: days ? new Date(Date.now() + days * DAY_MS).toISOString() : null,
  };
}

function show(made, token) {
  const field = find(".token-text", made);
  made.hidden = false;
  field.value = token;
  find('[data-action="copy"]', made).onclick = () => copy(token, "tokens.copied");
  field.focus();
  field.select();
}
