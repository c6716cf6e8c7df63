// One account, for an owner of the server: its facts, and what can be done with it. Each act says first what it does to whom.

import { nearDate, number, t } from "../i18n.js";
import { nameOf } from "../people.js";
import { toClipboard } from "../views/copy.js";
import { find, setText } from "../views/elements.js";
import { showWhen } from "../views/when.js";
import { confirmWhy } from "./confirm.js";
import { dialogOf, open } from "./dialog.js";
import { attempt } from "./form.js";

// Acts that take nothing from anybody.
const HARMLESS = new Set(["enable", "link"]);

export function oneAccount({ account, accounts, me }) {
  const dialog = dialogOf("one-account");
  const body = find(".dialog-body", dialog);
  let shown = account;
  const act = (name, change) => {
    find(`[data-act="${name}"]`, body).onclick = async () => {
      const why = await agreed(actOf(name, shown), shown);
      if (why) await attempt(body, () => change(shown, why));
    };
  };
  const take = (changed) => {
    shown = changed;
    drawAccount(body, shown, { me });
  };
  act("disable", async (one, why) => take(await accounts.change(one, { disabled: true, ...why })));
  act("enable", async (one, why) => take(await accounts.change(one, { disabled: false, ...why })));
  act("role", async (one, why) => take(await accounts.change(one, { role: otherRole(one), ...why })));
  act("sessions", async (one, why) => take(await accounts.endSessions(one, why)));
  act("link", async (one, why) => showLink(body, one, await accounts.makeLink(one, why)));
  find(".form-error", body).hidden = true;
  take(account);
  return open(dialog, { title: nameOf(account) });
}

const otherRole = ({ role }) => (role === "owner" ? "member" : "owner");

const actOf = (name, account) => (name === "role" ? `make_${otherRole(account)}` : name);

const agreed = (act, account) =>
  confirmWhy({
    title: t(`accounts.${act}.title`, { name: nameOf(account) }),
    text: t(`accounts.${act}.text`, { name: nameOf(account), account: account.name }),
    action: t(`accounts.${act}.action`),
    isHarmless: HARMLESS.has(act),
  });

function drawAccount(body, account, { me }) {
  const { name, role, sessions, bot, guest, external_id: externalId, created_at: createdAt, last_seen_at: seenAt, disabled_at: disabledAt } = account;
  const facts = {
    name,
    role: t(`accounts.role.${role}`),
    seen: t("accounts.seen.none"),
    sessions: number(sessions),
  };
  for (const [fact, text] of Object.entries(facts)) setText(factOf(body, fact), text);
  for (const [fact, at] of Object.entries({ since: createdAt, seen: seenAt, disabled: disabledAt })) {
    if (at) showWhen(factOf(body, fact), at);
    else factOf(body, fact).title = "";
  }
  factOf(body, "disabled").parentElement.hidden = !disabledAt;
  const isOwn = account.id === me.id;
  const isDisabled = Boolean(disabledAt);
  const offered = { link: !isDisabled && !bot && !guest && !externalId, role: !bot && !guest, sessions: sessions > 0, disable: !isDisabled, enable: isDisabled && !guest };
  keepFocus(find(".account-acts", body), () => {
    for (const [act, isOffered] of Object.entries(offered)) find(`[data-act="${act}"]`, body).hidden = isOwn || !isOffered;
  });
  setText(find('[data-act="role"]', body), t(`accounts.make_${otherRole(account)}`));
  find(".account-own", body).hidden = !isOwn;
  find(".link-made", body).hidden = true;
}

const factOf = (body, fact) => find(`[data-fact="${fact}"] dd`, body);

// With a button that goes, the focus would be gone from the dialog: it moves on to the one beside it.
function keepFocus(group, change) {
  const buttons = [...group.children];
  const index = buttons.indexOf(document.activeElement);
  change();
  if (index < 0 || !buttons[index].hidden) return;
  const isShown = (button) => !button.hidden;
  const beside = buttons.slice(index).find(isShown) ?? buttons.slice(0, index).findLast(isShown);
  beside?.focus();
}

function showLink(body, account, { url, qr, expires_at: expiresAt }) {
  const made = find(".link-made", body);
  const field = find(".link-url", made);
  setText(find(".link-for", made), t("accounts.link.for", { name: nameOf(account) }));
  setText(find(".link-end", made), t("accounts.link.end", { date: nearDate(new Date(expiresAt)) }));
  find(".invite-qr", made).src = qr;
  field.value = url;
  made.hidden = false;
  field.focus();
  field.select();
  const copyButton = find('[data-action="copy"]', made);
  find(".link-copied", made).hidden = true;
  copyButton.onclick = () =>
    attempt(body, async () => {
      await toClipboard(url);
      find(".link-copied", made).hidden = false;
    });
}
