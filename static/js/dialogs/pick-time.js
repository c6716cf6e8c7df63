// Asks for a time to come: one that is mostly meant, or any.

import { dateAndTimeIn, t } from "../i18n.js";
import { find, setText } from "../views/elements.js";
import { fieldOf, instantOfField, usualTimes, zoneOf } from "../zoned-time.js";
import { dialogOf, open } from "./dialog.js";
import { onSubmit, resetForm } from "./form.js";

// repeats: whether it may be sent again and again. mayBeNone: whether it may have no time. before: the time that it has.
// words: those of a message that may be changed as well, or null. repeat: how it was repeated.
// act({at, repeat, time_zone, text}) says it to the server. Whether it was done.
export async function pickTime({ title, action, me, act, words = null, repeats = false, repeat = "once", mayBeNone = false, before = null }) {
  const dialog = dialogOf("pick-time");
  const form = find("form", dialog);
  const timeZone = zoneOf(me);
  resetForm(form);
  const times = usualTimes(timeZone);
  for (const [name, at] of Object.entries(times)) setText(find(`[data-time="${name}"]`, form), dateAndTimeIn(at, timeZone));
  // On a Sunday they are the same.
  find('[data-time="monday"]', form).closest(".choice").hidden = times.monday.getTime() === times.tomorrow.getTime();
  find(".time-text", form).hidden = words === null;
  form.elements.text.value = words ?? "";
  form.elements.repeat.value = repeat;
  find(".time-none", form).hidden = !mayBeNone;
  find(".time-repeat", form).hidden = !repeats;
  setText(find(".time-zone", form), t("time.zone", { zone: timeZone.replaceAll("_", " ") }));
  const { when, other } = form.elements;
  other.min = fieldOf(Date.now(), timeZone);
  other.value = fieldOf(before ?? times.tomorrow, timeZone);
  when.value = before ? "other" : mayBeNone ? "none" : "hour";
  other.onfocus = () => (when.value = "other");
  find(".button-primary", form).textContent = action;
  onSubmit(form, async (fields) => {
    const at = fields.when === "other" ? instantOfField(fields.other, timeZone) : times[fields.when];
    const text = words === null ? {} : { text: fields.text };
    await act({ at: at?.toISOString() ?? null, repeat: fields.repeat, time_zone: timeZone, ...text });
    dialog.close("done");
  });
  return (await open(dialog, { title })) === "done";
}
