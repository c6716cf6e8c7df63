// The apps that I have registered, and a new one.

import { api } from "../api.js";
import { t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { clone, find } from "../views/elements.js";
import { showPages } from "../views/show-pages.js";
import { close, dialogOf, open } from "./dialog.js";
import { onSubmit, resetForm } from "./form.js";
import { addressesIn, audienceOf, showOwnApp } from "./own-app.js";

export function listOwnApps(section, { isOwner }) {
  const list = new PagedList();
  const load = () => list.open("/me/apps");
  const show = (app) => showOwnApp(app, { isOwner, onChanged: load });
  showPages(section, {
    list,
    into: ".own-app-list",
    none: ".own-apps-none",
    create: () => clone("own-app-item"),
    update: (item, app) => update(item, app, show),
  });
  find('[data-action="new-app"]', section).onclick = () => newApp({ isOwner, onMade: (app) => (load(), show(app)) });
  load();
}

function update(item, app, show) {
  find(".token-name", item).textContent = app.name;
  find(".hint", item).textContent = [t(app.confidential ? "own_apps.confidential" : "own_apps.public"), audienceOf(app)].join(" · ");
  find("button", item).onclick = () => show(app);
}

function newApp({ isOwner, onMade }) {
  const dialog = dialogOf("new-app");
  const form = find("form", dialog);
  resetForm(form);
  find(".new-app-everybody", form).hidden = !isOwner;
  onSubmit(form, async (fields) => {
    const made = await api.post("/me/apps", {
      name: fields.name.trim(),
      redirect_uris: addressesIn(fields.redirect_uris),
      confidential: fields.kind === "confidential",
      for_everybody: isOwner && fields.for_everybody === "on",
    });
    close(dialog);
    onMade(made);
  });
  return open(dialog);
}
