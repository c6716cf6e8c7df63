// Who is shut out of a room, until when and why, and who has left it muted; and letting them come or write again.

import { api } from "../api.js";
import { dateAndTime, nearDate, t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { nameOf } from "../people.js";
import { showAvatar } from "../views/avatar.js";
import { clone, find } from "../views/elements.js";
import { showPages } from "../views/show-pages.js";
import { attempt } from "./form.js";

export function listExclusions(fold, { room }) {
  const within = `/rooms/${room.id}`;
  const mutes = find(".mutes", fold);
  listIn(fold, {
    path: `${within}/bans`,
    none: ".bans-none",
    fold,
    label: t("bans.lift"),
    lift: ({ user }) => api.delete(`${within}/bans/${user.id}`),
  });
  const muted = listIn(mutes, {
    path: `${within}/mutes`,
    fold,
    label: t("moderate.unmute"),
    lift: ({ user }) => api.patch(`${within}/members/${user.id}`, { muted_until: null }),
  });
  muted.addEventListener("change", () => (mutes.hidden = !muted.items.length));
  mutes.hidden = true;
}

function listIn(container, { path, none, fold, label, lift }) {
  const list = new PagedList();
  const load = () => list.open(`${path}?limit=50`);
  showPages(container, {
    list,
    into: ".ban-list",
    none,
    key: ({ user }) => user.id,
    create: () => clone("ban-item"),
    update: (item, one) => update(item, one, { label, lift: () => attempt(fold, () => lift(one)).then(load) }),
  });
  load();
  return list;
}

function update(item, { user, until, reason }, { label, lift }) {
  showAvatar(find(".avatar", item), user);
  find(".ban-name", item).textContent = nameOf(user);
  const end = until ? t("bans.until", { date: nearDate(new Date(until)) }) : t("bans.ever");
  const hint = find(".hint", item);
  hint.textContent = [end, reason].filter(Boolean).join(" · ");
  hint.title = until ? dateAndTime(new Date(until)) : "";
  const button = find("button", item);
  button.textContent = label;
  button.onclick = lift;
}
