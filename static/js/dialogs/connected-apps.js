// The apps that I let act in my name: what each may do, when it was used, and taking that back.

import { api } from "../api.js";
import { dateAndTime, t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { clone, find } from "../views/elements.js";
import { showPages } from "../views/show-pages.js";
import { confirm } from "./confirm.js";
import { attempt } from "./form.js";
import { boundsOf, useOf } from "./tokens.js";

const PATH = "/me/connected-apps";

export function listConnectedApps(section, { rooms }) {
  const list = new PagedList();
  const load = () => list.open(PATH);
  const end = async (connected) => {
    if (!(await confirm(questionBefore(connected)))) return;
    await attempt(section, () => api.delete(`${PATH}/${connected.id}`));
    load();
  };
  showPages(section, {
    list,
    into: ".connected-app-list",
    none: ".connected-apps-none",
    create: () => clone("connected-app-item"),
    update: (item, connected) => update(item, connected, { rooms, end }),
  });
  load();
}

function update(item, connected, { rooms, end }) {
  find(".token-name", item).textContent = connected.app.name;
  find(".token-scopes-of", item).textContent = boundsOf(connected, rooms);
  const times = find(".token-times", item);
  times.textContent = useOf(connected);
  times.title = t("connected_apps.since", { date: dateAndTime(new Date(connected.created_at)) });
  find("button", item).onclick = () => end(connected);
}

const questionBefore = ({ app: { name } }) => ({
  title: t("connected_apps.end.title", { name }),
  text: t("connected_apps.end.text"),
  action: t("tokens.revoke"),
});
