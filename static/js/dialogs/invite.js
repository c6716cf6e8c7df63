// An invitation link for somebody who has no account yet.

import { api } from "../api.js";
import { dateAndTime, t } from "../i18n.js";
import { find } from "../views/elements.js";
import { dialogOf, open } from "./dialog.js";
import { attempt } from "./form.js";

export function invite() {
  const dialog = dialogOf("invite");
  const url = find(".invite-url", dialog);
  url.hidden = true;
  find(".invite-expiry", dialog).textContent = "";
  find(".form-error", dialog).hidden = true;
  find('[data-action="invite"]', dialog).onclick = () =>
    attempt(dialog, async () => showInvite(dialog, await api.post("/invites")));
  return open(dialog);
}

function showInvite(dialog, { url, expires_at: expiresAt }) {
  const field = find(".invite-url", dialog);
  field.value = new URL(url, location.href).href;
  field.hidden = false;
  field.select();
  const until = expiresAt && t("invite.expiry", { date: dateAndTime(new Date(expiresAt)) });
  find(".invite-expiry", dialog).textContent = until ?? "";
  navigator.clipboard?.writeText(field.value).catch(() => {});
}
