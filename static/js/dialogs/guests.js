// Links by which guests come into a room for a time: a new one, those there are with who came by them, and taking one back.

import { api } from "../api.js";
import { nameList, nearDate, number, t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { nameOf } from "../people.js";
import { copy } from "../views/copy.js";
import { clone, find } from "../views/elements.js";
import { showPages } from "../views/show-pages.js";
import { confirm } from "./confirm.js";
import { attempt, onSubmit, resetForm } from "./form.js";

const HOUR_MS = 3_600_000;

export function listGuestLinks(fold, { room, mayMake }) {
  const path = `/rooms/${room.id}/guest-links`;
  const form = find("form", fold);
  const list = new PagedList();
  const load = () => list.open(path);
  resetForm(form);
  form.hidden = !mayMake;
  onSubmit(form, async ({ hours, guests }) => {
    const expiresAt = new Date(Date.now() + Number(hours) * HOUR_MS).toISOString();
    const { url } = await api.post(path, { expires_at: expiresAt, guests: Number(guests) });
    await copy(new URL(url, location.href).href, "guests.copied").catch(() => {});
    load();
  });
  const revoke = async (link) => {
    if (!(await confirm(questionBefore(link)))) return;
    await attempt(form, () => api.delete(`${path}/${link.id}`));
    load();
  };
  showPages(fold, {
    list,
    into: ".guest-list",
    none: ".guests-none",
    create: () => clone("guest-link"),
    update: (item, link) => update(item, link, revoke),
  });
  load();
}

const questionBefore = ({ people }) => ({
  title: t("guests.revoke.title"),
  text: people.length ? t("guests.revoke.text", { names: nameList(people.map(nameOf)) }) : t("guests.revoke.text.nobody"),
  action: t("invite.revoke"),
});

function update(item, link, revoke) {
  const { people, came, guests, state, url, expires_at: expiresAt } = link;
  const isOver = state === "expired" || state === "revoked";
  find(".guest-people", item).textContent = people.length ? nameList(people.map(nameOf)) : t("guests.nobody");
  const count = t("guests.came", { count: number(came), most: number(guests) });
  const end = isOver ? t(`invite.state.${state}`) : t("invite.until", { date: nearDate(new Date(expiresAt)) });
  find(".hint", item).textContent = `${count} · ${end}`;
  const [copyButton, revokeButton] = item.querySelectorAll("button");
  copyButton.hidden = state !== "open" || !url;
  copyButton.onclick = () => copy(new URL(url, location.href).href, "guests.copied");
  revokeButton.hidden = isOver;
  revokeButton.onclick = () => revoke(link);
}
