// One webhook that sends: where to, what, how it went, what is sent once more, and its end.

import { api } from "../api.js";
import { t } from "../i18n.js";
import { find } from "../views/elements.js";
import { hostOf, stateOf } from "../webhook-words.js";
import { confirm } from "./confirm.js";
import { listDeliveries } from "./deliveries.js";
import { dialogOf, open } from "./dialog.js";
import { attempt, onSubmit, resetForm } from "./form.js";
import { bindEnd } from "./its-end.js";
import { beginForm, showOnce } from "./shown-once.js";
import { prepareTypes } from "./webhook-types.js";

// onChanged() when it is another than it was, or is gone.
export function showWebhook(hook, { path, rooms, onChanged }) {
  const dialog = dialogOf("webhook");
  const form = find(".webhook-form", dialog);
  const outcome = find(".webhook-outcome", dialog);
  const show = (changed) => {
    find(".webhook-state", dialog).textContent = stateOf(changed);
    find('[data-action="pause"]', dialog).hidden = changed.state !== "active";
    find('[data-action="resume"]', dialog).hidden = changed.state === "active";
  };
  const change = async (fields) => {
    show(await api.patch(path, fields));
    onChanged();
  };
  resetForm(form);
  outcome.textContent = "";
  form.elements.url.value = hook.url;
  const types = prepareTypes(form, hook.types);
  show(hook);
  onSubmit(form, ({ url }) => change({ url: url.trim(), types: types() }));
  const loadDeliveries = listDeliveries(find(".deliveries", dialog), { path, room: hook.room, rooms });
  const acts = {
    test: () => attempt(form, async () => {
      outcome.textContent = t("webhooks.test.waits");
      outcome.textContent = outcomeOf(await api.post(`${path}/tests`));
      loadDeliveries();
    }),
    pause: () => attempt(form, () => change({ active: false })),
    resume: () => attempt(form, () => change({ active: true })),
    rotate: () => rotate(form, path),
  };
  for (const [name, act] of Object.entries(acts)) find(`[data-action="${name}"]`, dialog).onclick = act;
  bindEnd(find(".webhook-end", dialog), { path, question: questionBefore(hook), onGone: onChanged });
  return open(dialog, { title: hostOf(hook) });
}

function outcomeOf({ status, error }) {
  if (error) return t("webhooks.test.failed", { why: error });
  return t(status >= 200 && status < 300 ? "webhooks.test.taken" : "webhooks.test.refused", { status });
}

// The one before signs as well for a day, so that nothing is lost while the receiver changes.
async function rotate(form, path) {
  const words = { title: t("webhooks.rotate.title"), text: t("webhooks.rotate.text"), action: t("webhooks.rotate") };
  if (!(await confirm(words))) return;
  let made = null;
  await attempt(form, async () => {
    made = await api.post(`${path}/secret`);
  });
  if (!made) return;
  const dialog = dialogOf("new-webhook");
  beginForm(dialog);
  open(dialog, { title: t("webhooks.rotate") });
  showOnce(dialog, made.secret ?? made.public_key, { copied: "webhooks.copied" });
}

const questionBefore = (hook) => ({
  title: t("webhooks.remove.title", { host: hostOf(hook) }),
  text: t("webhooks.remove.text"),
  action: t("webhooks.remove"),
});
