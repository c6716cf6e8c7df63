// Keeping order: muting, banning or removing somebody, with an end where there is one, and a reason for other moderators.

import { t } from "../i18n.js";
import { nameOf } from "../people.js";
import { find } from "../views/elements.js";
import { dialogOf, open } from "./dialog.js";
import { onSubmit, resetForm } from "./form.js";

const HOUR_MS = 3_600_000;

// act: "mute", "ban" or "remove". A removed one may come again; a ban may be for ever.
export async function moderate({ act, user, conversation }) {
  const dialog = dialogOf("moderate");
  const form = find("form", dialog);
  const { members, room } = conversation;
  const words = { name: nameOf(user), room: room.name };
  resetForm(form);
  find(".moderate-text", form).textContent = t(`moderate.${act}.text`, words);
  find(".moderate-until", form).hidden = act === "remove";
  find('[value=""]', form.elements.hours).hidden = act !== "ban";
  form.elements.hours.value = act === "ban" ? "" : "1";
  find(".button-danger", form).textContent = t(`moderate.${act}`);
  onSubmit(form, async ({ hours, reason }) => {
    const until = hours ? new Date(Date.now() + Number(hours) * HOUR_MS).toISOString() : null;
    const why = reason.trim() ? { reason: reason.trim() } : {};
    if (act === "mute") await members.mute(user.id, { muted_until: until, ...why });
    if (act === "ban") await members.ban(user.id, { ...(until ? { until } : {}), ...why });
    if (act === "remove") await members.remove(user.id, why);
    dialog.close("done");
  });
  return (await open(dialog, { title: t(`moderate.${act}.title`, words) })) === "done";
}
