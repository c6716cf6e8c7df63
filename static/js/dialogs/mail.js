// Where one is mailed about what waits unread: an address, confirmed with a code that was sent there.

import { api } from "../api.js";
import { t } from "../i18n.js";
import { find, setText } from "../views/elements.js";
import { attempt, onSubmit, resetForm } from "./form.js";

export function prepareMail(section, me) {
  const forms = { code: find(".mail-code", section), address: find(".mail-address", section) };
  const more = find(".mail-more", section);
  const wanted = find('[name="mail_wanted"]', section);
  let mail = null;
  let isChanging = false;
  const take = (answer) => {
    mail = answer;
    draw();
  };
  const draw = (says = sentence(mail)) => {
    const { available, address, pending } = mail;
    section.hidden = !(available || address);
    setText(find(".mail-says", section), says);
    find(".mail-wanted", section).hidden = !address;
    wanted.checked = mail.wanted && !mail.failed;
    forms.code.hidden = !pending;
    forms.address.hidden = !available || me.has_password === false || !(isChanging || !(address || pending));
    more.hidden = !(address || pending);
    find('[data-action="test-mail"]', more).hidden = !(address && available);
    find('[data-action="change-mail"]', more).hidden = isChanging || !available || me.has_password === false;
  };
  resetForm(forms.code);
  resetForm(forms.address);
  forms.address.elements.username.value = me.name;
  onSubmit(forms.address, async ({ address, password }) => {
    const answer = await api.put("/me/mail", { address: address.trim(), password, language: document.documentElement.dataset.language });
    isChanging = false;
    resetForm(forms.address);
    take(answer);
    forms.code.elements.code.focus();
  });
  onSubmit(forms.code, async ({ code }) => {
    const answer = await api.post("/me/mail/confirmation", { code });
    resetForm(forms.code);
    take(answer);
    wanted.focus();
  });
  wanted.onchange = () => attempt(more, async () => take(await api.patch("/me/mail", { wanted: wanted.checked }))).then(() => draw());
  find('[data-action="change-mail"]', more).onclick = () => {
    isChanging = true;
    draw();
    forms.address.elements.address.focus();
  };
  find('[data-action="forget-mail"]', more).onclick = () =>
    attempt(more, async () => {
      await api.delete("/me/mail");
      isChanging = false;
      take(await api.get("/me/mail"));
    });
  find('[data-action="test-mail"]', more).onclick = () =>
    attempt(more, async () => {
      await api.post("/me/mail/tests");
      draw(t("notify.mail.tested", { address: mail.address }));
    });
  attempt(more, async () => take(await api.get("/me/mail")));
}

function sentence({ address, pending, wanted, failed }) {
  if (pending) return t("notify.mail.pending", { address: pending });
  if (!address) return t("notify.mail.none");
  if (failed) return t("notify.mail.failed", { address, why: failed });
  return t(wanted ? "notify.mail.says" : "notify.mail.off", { address });
}
