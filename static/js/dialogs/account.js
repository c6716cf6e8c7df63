// The own account in sections: profile, status, notifications, preferences, sign-in, and for owners the server; and signing out.

import { api } from "../api.js";
import { t, tn } from "../i18n.js";
import { forgetEverything } from "../store.js";
import { setTheme } from "../theme.js";
import { find, setText } from "../views/elements.js";
import { showTabs } from "../views/tabs.js";
import { listBlocked } from "./blocked.js";
import { listBots } from "./bots.js";
import { confirm } from "./confirm.js";
import { listConnectedApps } from "./connected-apps.js";
import { dialogOf, open } from "./dialog.js";
import { attempt, onSubmit, resetForm } from "./form.js";
import { prepareNotifications } from "./notifications.js";
import { listOwnApps } from "./own-apps.js";
import { listOwnReports } from "./own-reports.js";
import { prepareProfile } from "./profile.js";
import { listSessions } from "./sessions.js";
import { listTokens } from "./tokens.js";
import { listWebhooks } from "./webhooks.js";

// onReadingShown() when it was changed whether others see how far I have read.
export function account({ me, outbox, drafts, halfWritten, blocks, directory, rooms, wishes, notifier, onChanged, onReadingShown }) {
  const dialog = dialogOf("account");
  prepareProfile(dialog, { me, onChanged });
  prepareReading(find(".reading-setting", dialog), { onReadingShown });
  prepareLooks(dialog);
  preparePassword(find(".password-form", dialog), me);
  find("#account-tab-server", dialog).hidden = me.role !== "owner";
  const lists = {
    "account-notifications": (page) => prepareNotifications(page, { me, wishes, notifier, directory }),
    "account-preferences": (page) => {
      listBlocked(find(".blocked-setting", page), { blocks, directory });
      listOwnReports(find(".own-reports", page), { rooms });
    },
    "account-sign-in": (page) => listSessions(find(".sessions", page)),
    "account-programs": (page) => {
      listTokens(find(".tokens", page), { rooms });
      listBots(find(".bots", page));
      listConnectedApps(find(".connected-apps", page), { rooms });
      listOwnApps(find(".own-apps", page), { isOwner: me.role === "owner" });
      listWebhooks(find(".webhooks", page), { path: "/me/webhooks", rooms });
    },
  };
  showTabs(dialog, { onShown: (page) => lists[page.id]?.(page) });
  find(".sign-out", dialog).onsubmit = (event) => signOut(event, { outbox, drafts, halfWritten, push: notifier.push });
  return open(dialog);
}

function prepareReading(setting, { onReadingShown }) {
  const shown = find("input", setting);
  // Until it is known which it is.
  shown.disabled = true;
  const show = (answer) => {
    shown.checked = answer.shown;
    shown.disabled = false;
  };
  attempt(setting, async () => show(await api.get("/me/reading")));
  shown.onchange = () => {
    const wanted = shown.checked;
    shown.checked = !wanted;
    return attempt(setting, async () => {
      show(await api.put("/me/reading", { shown: wanted }));
      onReadingShown();
    });
  };
}

function prepareLooks(dialog) {
  for (const choice of dialog.querySelectorAll('[name="theme"]')) {
    choice.checked = choice.value === document.documentElement.dataset.theme;
    choice.onchange = () => setTheme(choice.value);
  }
  find('input[name="next"]', dialog).value = location.pathname + location.search;
}

function preparePassword(form, me) {
  resetForm(form);
  form.hidden = me.has_password === false;
  form.elements.username.value = me.name;
  const { passwordLength } = find(".app").dataset;
  form.elements.new_password.minLength = passwordLength;
  setText(find("#new-password-hint", form), t("password.hint", { count: passwordLength }));
  onSubmit(form, async ({ current_password, new_password }) => {
    await api.put("/me/password", { current_password, new_password });
    resetForm(form);
  });
}

// Whoever uses this browser next finds nothing; what is unsent would be lost, so the writer decides.
async function signOut(event, { outbox, drafts, halfWritten, push }) {
  const unsent = outbox.all.length;
  const form = event.target;
  if (unsent) {
    event.preventDefault();
    const agreed = await confirm({
      title: t("sign_out.title"),
      text: tn("sign_out.unsent", unsent),
      action: t("sign_out"),
    });
    if (!agreed) return;
  }
  outbox.clear();
  drafts.clear();
  halfWritten.clear();
  forgetEverything();
  push.end();
  if (unsent) form.submit();
}
