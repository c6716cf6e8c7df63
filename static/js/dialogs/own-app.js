// One of my apps: its id and its secret, what it is called, where it sends people back, and its end.

import { api } from "../api.js";
import { t } from "../i18n.js";
import { copy } from "../views/copy.js";
import { find } from "../views/elements.js";
import { confirm } from "./confirm.js";
import { dialogOf, open } from "./dialog.js";
import { attempt, onSubmit, resetForm } from "./form.js";
import { bindEnd } from "./its-end.js";

// onChanged() when it is called otherwise, or is gone. Its secret is there only when it was just made.
export function showOwnApp(app, { isOwner, onChanged }) {
  const dialog = dialogOf("own-app");
  const path = `/me/apps/${app.id}`;
  prepareKeys(find(".app-keys", dialog), app, path);
  const form = find("form", dialog);
  resetForm(form);
  form.elements.name.value = app.name;
  form.elements.redirect_uris.value = app.redirect_uris.join("\n");
  const closes = find(".app-closes", form);
  closes.hidden = isOwner || !app.for_everybody;
  onSubmit(form, async (fields) => {
    const said = { name: fields.name.trim(), redirect_uris: addressesIn(fields.redirect_uris) };
    const changed = await api.patch(path, said);
    find(".app-audience", dialog).textContent = audienceOf(changed);
    closes.hidden ||= !changed.for_everybody;
    onChanged();
  });
  bindEnd(find(".app-end", dialog), { path, question: questionBefore(app, "remove"), onGone: onChanged });
  // It must not lie about in the page when nobody looks at it any more.
  dialog.addEventListener("close", () => (find(".app-secret", dialog).value = ""), { once: true });
  return open(dialog, { title: app.name });
}

export const audienceOf = ({ for_everybody: isOpen }) => t(isOpen ? "own_apps.everybody" : "own_apps.alone");

// One in each line.
export const addressesIn = (text) => text.split(/\s+/).filter(Boolean);

function prepareKeys(keys, app, path) {
  find(".form-error", keys).hidden = true;
  find(".app-id", keys).value = app.id;
  find('[data-action="copy-id"]', keys).onclick = () => copy(app.id, "own_apps.copied");
  find(".app-audience", keys).textContent = audienceOf(app);
  const renew = find('[data-action="renew-secret"]', keys);
  renew.hidden = !app.confidential;
  renew.onclick = async () => {
    if (!(await confirm(questionBefore(app, "renew")))) return;
    await attempt(keys, async () => showSecret(keys, (await api.post(`${path}/secret`)).client_secret));
  };
  showSecret(keys, app.client_secret);
}

function showSecret(keys, secret) {
  find(".app-secret-made", keys).hidden = !secret;
  const field = find(".app-secret", keys);
  field.value = secret ?? "";
  find('[data-action="copy-secret"]', keys).onclick = () => copy(field.value, "own_apps.copied");
}

const questionBefore = ({ name }, what) => ({
  title: t(`own_apps.${what}.title`, { name }),
  text: t(`own_apps.${what}.text`),
  action: t(`own_apps.${what}`),
});
