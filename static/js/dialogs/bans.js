// Who is shut out of a room, until when and why; and letting them come again.

import { api } from "../api.js";
import { dateAndTime, t } from "../i18n.js";
import { nameOf } from "../people.js";
import { showAvatar } from "../views/avatar.js";
import { clone, find } from "../views/elements.js";
import { moreButton, showListEnd } from "../views/list-end.js";
import { attempt } from "./form.js";

export function listBans(fold, { room }) {
  const shown = [];
  const lift = ({ user }) => attempt(fold, () => api.delete(`/rooms/${room.id}/bans/${user.id}`)).then(() => listBans(fold, { room }));
  const show = (path) =>
    attempt(fold, async () => {
      const page = await api.page(path);
      shown.push(...page.items);
      find(".ban-list", fold).replaceChildren(...shown.map((ban) => itemFor(ban, lift)));
      find(".bans-none", fold).hidden = shown.length > 0;
      showListEnd(fold, { hasMore: page.next !== null, failed: false });
      moreButton(fold).onclick = () => show(page.next);
    });
  return show(`/rooms/${room.id}/bans?limit=50`);
}

function itemFor(ban, lift) {
  const item = clone("ban-item");
  const { user, until, reason } = ban;
  showAvatar(find(".avatar", item), user);
  find(".ban-name", item).textContent = nameOf(user);
  const end = until ? t("bans.until", { date: dateAndTime(new Date(until)) }) : t("bans.ever");
  find(".hint", item).textContent = [end, reason].filter(Boolean).join(" · ");
  find("button", item).onclick = () => lift(ban);
  return item;
}
