// Links by which people make themselves an account: for one or for many, with an end, into rooms; and those there are.

import { api } from "../api.js";
import { dateAndTime, nameList, nearDate, number, t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { nameOf } from "../people.js";
import { mayAdd } from "../permissions.js";
import { ROOT } from "../root.js";
import { copy } from "../views/copy.js";
import { clone, find } from "../views/elements.js";
import { showPages } from "../views/show-pages.js";
import { confirm } from "./confirm.js";
import { dialogOf, open } from "./dialog.js";
import { attempt, onSubmit, resetForm } from "./form.js";

const DAY_MS = 86_400_000;

// room: the one that is open, if any. It is the one that newcomers most likely are to land in.
export function invite({ room = null, rooms, me }) {
  const dialog = dialogOf("invite");
  const form = find("form", dialog);
  const fold = find(".invites", dialog);
  const list = () => listInvites(fold, { rooms, me });
  resetForm(form);
  find(".invite-made", dialog).hidden = true;
  offerRooms(find(".invite-rooms", form), { rooms, room });
  onSubmit(form, async ({ note, uses, days }) => {
    const expires = { expires_at: new Date(Date.now() + Number(days) * DAY_MS).toISOString() };
    const fields = { note: note.trim(), uses: uses ? Number(uses) : null, ...expires, rooms: chosenRooms(form) };
    showInvite(dialog, await api.post("/invites", fields));
    if (fold.open) list();
  });
  fold.open = false;
  fold.ontoggle = () => fold.open && list();
  return open(dialog);
}

// Those that one may bring people into; the open one stands first.
function offerRooms(fieldset, { rooms, room }) {
  const offered = rooms.mine.filter((one) => one.kind === "public" || mayAdd(one));
  const sorted = offered.toSorted((one, other) => (other.id === room?.id) - (one.id === room?.id));
  fieldset.hidden = !sorted.length;
  find(".invite-room-list", fieldset).replaceChildren(...sorted.map((one) => choiceOf(one, { isChosen: one.id === room?.id })));
}

function choiceOf({ id, name }, { isChosen }) {
  const choice = clone("invite-room");
  const box = find("input", choice);
  box.value = id;
  box.checked = isChosen;
  find("span", choice).textContent = name;
  return choice;
}

const chosenRooms = (form) => new FormData(form).getAll("room");

function showInvite(dialog, { id, url, expires_at: expiresAt }) {
  const made = find(".invite-made", dialog);
  const field = find(".invite-url", made);
  made.hidden = false;
  field.value = addressOf(url);
  find(".invite-qr", made).src = pictureOf(id);
  find(".invite-expiry", made).textContent = t("invite.expiry", { date: nearDate(new Date(expiresAt)) });
  const copyButton = find('[data-action="copy"]', made);
  copyButton.onclick = () => copy(field.value, "invite.copied");
  field.focus();
  field.select();
}

const addressOf = (url) => new URL(url, location.href).href;
const pictureOf = (id) => `${ROOT}/api/v1/invites/${id}/qr`;

function listInvites(fold, parts) {
  const list = new PagedList();
  const load = () => list.open("/invites?limit=50");
  const revoke = async (one) => {
    if (!(await confirm(questionBefore(one)))) return;
    await attempt(fold, () => api.delete(`/invites/${one.id}`));
    load();
  };
  showPages(fold, {
    list,
    into: ".invite-list",
    none: ".invites-none",
    create: () => clone("invite-item"),
    update: (item, one) => update(item, one, { revoke, ...parts }),
  });
  load();
}

const questionBefore = ({ note }) => ({
  title: t("invite.revoke.title"),
  text: note ? t("invite.revoke.text", { note }) : t("invite.revoke.text.plain"),
  action: t("invite.revoke"),
});

function update(item, invite, { rooms, me, revoke }) {
  const { note, by, used, uses, state, url, expires_at: expiresAt } = invite;
  const isOpen = state === "open";
  const whose = by && by.id !== me.id ? nameOf(by) : null;
  const many = uses ? t("invite.used.of", { count: number(used), most: number(uses) }) : t("invite.used", { count: number(used) });
  const end = isOpen ? t("invite.until", { date: nearDate(new Date(expiresAt)) }) : t(`invite.state.${state}`);
  find(".invite-note", item).textContent = note || t("invite.no_note");
  const names = invite.rooms.map((id) => rooms.find(id)?.name).filter(Boolean);
  const into = names.length ? t("invite.into", { rooms: nameList(names) }) : null;
  const hint = find(".hint", item);
  hint.textContent = [whose, many, end, into].filter(Boolean).join(" · ");
  hint.title = isOpen ? dateAndTime(new Date(expiresAt)) : "";
  const [copyButton, revokeButton] = item.querySelectorAll("button");
  copyButton.hidden = !isOpen || !url;
  copyButton.onclick = () => copy(addressOf(url), "invite.copied");
  revokeButton.hidden = !isOpen;
  revokeButton.onclick = () => revoke(invite);
}
