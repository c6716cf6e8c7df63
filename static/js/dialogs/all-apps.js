// All apps of the server, for its owners: opening one to everybody, and removing it.

import { api } from "../api.js";
import { t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { nameOf } from "../people.js";
import { clone, find } from "../views/elements.js";
import { showPages } from "../views/show-pages.js";
import { confirm } from "./confirm.js";
import { dialogOf, open } from "./dialog.js";
import { attempt } from "./form.js";
import { audienceOf } from "./own-app.js";

export function manageApps() {
  const dialog = dialogOf("all-apps");
  const section = find(".all-apps", dialog);
  const list = new PagedList();
  const load = () => list.open("/apps");
  const act = async (question, change) => {
    if (!(await confirm(question))) return;
    await attempt(section, change);
    load();
  };
  showPages(section, {
    list,
    into: ".all-app-list",
    none: ".all-apps-none",
    create: () => clone("any-app-item"),
    update: (item, app) => update(item, app, act),
  });
  load();
  return open(dialog);
}

function update(item, app, act) {
  const isOpen = app.for_everybody;
  find(".token-name", item).textContent = app.name;
  find(".app-owner", item).textContent = t("all_apps.owner", { owner: nameOf(app.owner), name: app.owner.name });
  // Whoever opens it to everybody looks where it sends them.
  find(".app-places", item).textContent = app.redirect_uris.join(" · ");
  find(".app-audience", item).textContent = audienceOf(app);
  const opening = find('[data-action="open-app"]', item);
  opening.textContent = t(isOpen ? "all_apps.close" : "all_apps.open");
  opening.onclick = () =>
    act(questionBefore(app, isOpen ? "close" : "open"), () => api.patch(`/apps/${app.id}`, { for_everybody: !isOpen }));
  find('[data-action="remove-app"]', item).onclick = () =>
    act(questionBefore(app, "remove"), () => api.delete(`/apps/${app.id}`));
}

const questionBefore = ({ name }, what) => ({
  title: t(`all_apps.${what}.title`, { name }),
  text: t(`all_apps.${what}.text`),
  action: t(`all_apps.${what}`),
  isHarmless: what !== "remove",
});
