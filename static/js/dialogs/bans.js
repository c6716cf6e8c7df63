// Who is shut out of a room, until when and why; and letting them come again.

import { api } from "../api.js";
import { dateAndTime, nearDate, t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { nameOf } from "../people.js";
import { showAvatar } from "../views/avatar.js";
import { clone, find } from "../views/elements.js";
import { showPages } from "../views/show-pages.js";
import { attempt } from "./form.js";

export function listBans(fold, { room }) {
  const list = new PagedList();
  const load = () => list.open(`/rooms/${room.id}/bans?limit=50`);
  const lift = ({ user }) => attempt(fold, () => api.delete(`/rooms/${room.id}/bans/${user.id}`)).then(load);
  showPages(fold, {
    list,
    into: ".ban-list",
    none: ".bans-none",
    key: ({ user }) => user.id,
    create: () => clone("ban-item"),
    update: (item, ban) => update(item, ban, lift),
  });
  load();
}

function update(item, ban, lift) {
  const { user, until, reason } = ban;
  showAvatar(find(".avatar", item), user);
  find(".ban-name", item).textContent = nameOf(user);
  const end = until ? t("bans.until", { date: nearDate(new Date(until)) }) : t("bans.ever");
  const hint = find(".hint", item);
  hint.textContent = [end, reason].filter(Boolean).join(" · ");
  hint.title = until ? dateAndTime(new Date(until)) : "";
  find("button", item).onclick = () => lift(ban);
}
