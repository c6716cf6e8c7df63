// What I say of myself: picture, names, status, and until when I am not to be disturbed. Each part is saved by itself.

import { api } from "../api.js";
import { isToCome } from "../endings.js";
import { t } from "../i18n.js";
import { statusNow } from "../people.js";
import { showAvatar } from "../views/avatar.js";
import { find } from "../views/elements.js";
import { attempt, onSubmit, resetForm } from "./form.js";

const MINUTE_MS = 60_000;

// onChanged(me) gets what the server has of me then.
export function prepareProfile(dialog, { me, onChanged }) {
  preparePicture(find(".picture-form", dialog), { me, onChanged });
  prepareNames(find(".profile-form", dialog), { me, onChanged });
  prepareStatus(find(".status-form", dialog), { me, onChanged });
}

function preparePicture(form, { me, onChanged }) {
  const file = find("input", form);
  const take = find('[data-action="remove-picture"]', form);
  const draw = () => {
    showAvatar(find(".avatar", form), me, { size: "large" });
    take.hidden = !me.picture;
  };
  const change = (act) =>
    attempt(form, async () => {
      onChanged(await act());
      draw();
    });
  resetForm(form);
  find('[data-action="choose-picture"]', form).onclick = () => file.click();
  file.onchange = () => file.files[0] && change(() => api.upload("/me/picture", file.files[0]));
  take.onclick = () => change(() => api.delete("/me/picture"));
  draw();
}

function prepareNames(form, { me, onChanged }) {
  resetForm(form);
  const { display_name: displayName, pronouns, about, time_zone: timeZone } = form.elements;
  displayName.value = me.display_name;
  pronouns.value = me.pronouns ?? "";
  about.value = me.about ?? "";
  fillZones(timeZone, me.time_zone, { none: t("profile.time_zone.none") });
  find(".hint", form).textContent = t("account.signed_in_as", { name: me.name });
  onSubmit(form, async (fields) =>
    onChanged(
      await api.patch("/me", {
        display_name: fields.display_name.trim(),
        pronouns: fields.pronouns.trim(),
        about: fields.about.trim(),
        time_zone: fields.time_zone || null,
      }),
    ),
  );
}

// The browser's own stands first: it is the one that is meant. none: the words for that, where none may be chosen.
export function fillZones(select, chosen, { none = null } = {}) {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = new Set([own, ...(chosen ? [chosen] : []), ...Intl.supportedValuesOf("timeZone")]);
  select.replaceChildren(...(none ? [new Option(none, "")] : []), ...[...zones].map((zone) => new Option(zone, zone)));
  select.value = chosen ?? "";
}

function prepareStatus(form, { me, onChanged }) {
  resetForm(form);
  const status = statusNow(me);
  const { emoji, text, until, quiet } = form.elements;
  emoji.value = status?.emoji ?? "";
  text.value = status?.text ?? "";
  until.value = status?.until ? "keep" : "";
  quiet.value = isToCome(me.quiet_until) ? "keep" : "";
  for (const select of [until, quiet]) find('[value="keep"]', select).hidden = select.value !== "keep";
  onSubmit(form, async (fields) => {
    const said = { emoji: fields.emoji.trim(), text: fields.text.trim() };
    const isEmpty = !said.emoji && !said.text;
    const changes = { status: isEmpty ? null : { ...said, until: timeOf(fields.until, status?.until) } };
    onChanged(await api.patch("/me", { ...changes, quiet_until: timeOf(fields.quiet, me.quiet_until) }));
  });
}

// "" is for ever or not at all; "keep" is as it was; a number is minutes; "today" and "week" are to their ends.
function timeOf(choice, before) {
  if (!choice) return null;
  if (choice === "keep") return before;
  if (choice === "today" || choice === "week") return endOf(choice).toISOString();
  return new Date(Date.now() + Number(choice) * MINUTE_MS).toISOString();
}

// A week ends with its Sunday.
function endOf(span) {
  const end = new Date();
  end.setHours(24, 0, 0, 0);
  if (span === "week") end.setDate(end.getDate() + ((7 - new Date().getDay()) % 7));
  return end;
}
