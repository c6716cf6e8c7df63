// Webhooks that send: those of a room or of my account, how it goes with each, and a new one.

import { api } from "../api.js";
import { t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { clone, find } from "../views/elements.js";
import { showPages } from "../views/show-pages.js";
import { hostOf, stateOf, wordsFor } from "../webhook-words.js";
import { dialogOf, open } from "./dialog.js";
import { onSubmit, resetForm } from "./form.js";
import { beginForm, showOnce } from "./shown-once.js";
import { showWebhook } from "./webhook.js";
import { prepareTypes } from "./webhook-types.js";

// path: of a room's, or of mine; then `rooms` are those that I am in.
export function listWebhooks(section, { path, rooms = null, signal }) {
  const list = new PagedList();
  const load = () => list.open(path);
  showPages(section, {
    list,
    into: ".webhook-list",
    none: ".webhooks-none",
    create: () => clone("webhook-item"),
    update: (item, hook) => update(item, hook, () => showWebhook(hook, { path: `${path}/${hook.id}`, rooms, onChanged: load })),
    signal,
  });
  find('[data-action="new-webhook"]', section).onclick = () => newWebhook({ path, onMade: load });
  load();
}

function update(item, hook, show) {
  find(".webhook-host", item).textContent = hostOf(hook);
  find(".webhook-what", item).textContent = wordsFor(hook.types);
  find(".webhook-state", item).textContent = stateOf(hook);
  find("button", item).onclick = show;
}

function newWebhook({ path, onMade }) {
  const dialog = dialogOf("new-webhook");
  const form = find("form", dialog);
  resetForm(form);
  beginForm(dialog);
  const types = prepareTypes(form, []);
  onSubmit(form, async ({ url, signing }) => {
    const made = await api.post(path, { url: url.trim(), signing, types: types() });
    showOnce(dialog, made.secret ?? made.public_key, { copied: "webhooks.copied" });
    onMade();
  });
  return open(dialog, { title: t("webhooks.new") });
}
