// Keeping order: muting, banning or removing somebody, or deleting what they said; with an end where there is one, and a
// reason for other moderators.

import { t } from "../i18n.js";
import { nameOf } from "../people.js";
import { find } from "../views/elements.js";
import { dialogOf, open } from "./dialog.js";
import { onSubmit, resetForm } from "./form.js";

const HOUR_MS = 3_600_000;

// act: "mute", "ban" or "remove". A removed one may come again; a ban may be for ever.
export function moderate({ act, user, conversation }) {
  const { members, room } = conversation;
  const words = { name: nameOf(user), room: room.name };
  const acts = {
    mute: ({ until, ...why }) => members.mute(user.id, { muted_until: until, ...why }),
    ban: (fields) => members.ban(user.id, fields),
    remove: (why) => members.remove(user.id, why),
  };
  return ask({
    title: t(`moderate.${act}.title`, words),
    text: t(`moderate.${act}.text`, words),
    action: t(`moderate.${act}`),
    hasEnd: act !== "remove",
    mayBeForEver: act === "ban",
    act: acts[act],
  });
}

// words: {text, author}, of the message.
export function deleteOthers({ seq, epoch, words, conversation }) {
  return ask({
    title: t("message.delete.title"),
    text: t("message.delete.text", words),
    action: t("message.delete"),
    act: ({ reason }) => conversation.delete({ seq, epoch, reason }),
  });
}

// Whether it was done.
async function ask({ title, text, action, hasEnd = false, mayBeForEver = false, act }) {
  const dialog = dialogOf("moderate");
  const form = find("form", dialog);
  resetForm(form);
  find(".moderate-text", form).textContent = text;
  find(".moderate-until", form).hidden = !hasEnd;
  find('[value=""]', form.elements.hours).hidden = !mayBeForEver;
  form.elements.hours.value = mayBeForEver ? "" : "1";
  find(".button-danger", form).textContent = action;
  onSubmit(form, async ({ hours, reason }) => {
    const until = hasEnd && hours ? { until: new Date(Date.now() + Number(hours) * HOUR_MS).toISOString() } : {};
    const why = reason.trim() ? { reason: reason.trim() } : {};
    await act({ ...until, ...why });
    dialog.close("done");
  });
  return (await open(dialog, { title })) === "done";
}
