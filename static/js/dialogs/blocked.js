// Whom one blocks, and no longer blocking somebody.

import { nearDate, t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { nameOf } from "../people.js";
import { showAvatar } from "../views/avatar.js";
import { clone, find, setText } from "../views/elements.js";
import { showPages } from "../views/show-pages.js";
import { attempt } from "./form.js";

export function listBlocked(section, { blocks, directory }) {
  const list = new PagedList();
  const load = () => list.open("/me/blocks?limit=50");
  const unblock = ({ user }) => attempt(section, () => blocks.unblock(user.id)).then(load);
  showPages(section, {
    list,
    into: ".ban-list",
    none: ".blocked-none",
    key: ({ user }) => user.id,
    create: () => clone("ban-item"),
    update: (item, one) => update(item, { ...one, user: directory.of(one.user) }, unblock),
  });
  load();
}

function update(item, one, unblock) {
  showAvatar(find(".avatar", item), one.user);
  setText(find(".ban-name", item), nameOf(one.user));
  setText(find(".hint", item), t("blocked.since", { date: nearDate(new Date(one.at)) }));
  const button = find("button", item);
  button.textContent = t("person.unblock");
  button.setAttribute("aria-label", t("blocked.unblock", { name: nameOf(one.user) }));
  button.onclick = () => unblock(one);
}
