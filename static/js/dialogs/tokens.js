// The tokens of my programs: what each may do, when it was used, and ending it.

import { api } from "../api.js";
import { dateAndTime, nameList, nearDate, t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { clone, find } from "../views/elements.js";
import { showPages } from "../views/show-pages.js";
import { confirm } from "./confirm.js";
import { attempt } from "./form.js";
import { newToken } from "./new-token.js";

// path: of a bot's, if they are not my own. onChanged() when there is one more, or less.
export function listTokens(section, { rooms, path = "/me/tokens", onChanged = () => {} }) {
  const list = new PagedList();
  const load = () => list.open(path);
  const changed = () => (load(), onChanged());
  const end = async (token) => {
    // One that has expired opens nothing any more.
    if (!token.expired && !(await confirm(questionBefore(token)))) return;
    await attempt(section, () => api.delete(`${path}/${token.id}`));
    changed();
  };
  showPages(section, {
    list,
    into: ".token-list",
    none: ".tokens-none",
    create: () => clone("token-item"),
    update: (item, token) => update(item, token, { rooms, end }),
  });
  find('[data-action="new-token"]', section).onclick = () => newToken({ rooms, path, onMade: changed });
  load();
}

function update(item, token, { rooms, end }) {
  find(".token-name", item).textContent = token.name;
  find(".token-scopes-of", item).textContent = boundsOf(token, rooms);
  const times = find(".token-times", item);
  times.textContent = [endOf(token), useOf(token)].join(" · ");
  times.title = t("tokens.made", { date: dateAndTime(new Date(token.created_at)) });
  const button = find("button", item);
  button.textContent = t(token.expired ? "tokens.remove" : "tokens.revoke");
  button.onclick = () => end(token);
}

// What a token or an app may do, and where.
export const boundsOf = (token, rooms) =>
  [...token.scopes.map((scope) => t(`tokens.short.${scope}`)), whereOf(token, rooms)].join(" · ");

function whereOf({ rooms: ids }, rooms) {
  if (!ids) return t("tokens.in.all");
  const names = ids.map((id) => rooms.find(id)?.name).filter(Boolean);
  return t("tokens.in", { rooms: names.length ? nameList(names) : t("tokens.rooms.gone") });
}

function endOf({ expired, expires_at: expiresAt }) {
  if (expired) return t("tokens.expired");
  return expiresAt ? t("tokens.until", { date: nearDate(new Date(expiresAt)) }) : t("tokens.never");
}

export const useOf = ({ last_used_at: at }) => (at ? t("tokens.used", { date: nearDate(new Date(at)) }) : t("tokens.unused"));

const questionBefore = ({ name }) => ({
  title: t("tokens.revoke.title", { name }),
  text: t("tokens.revoke.text"),
  action: t("tokens.revoke"),
});
