// Asks when a message is to be sent, and has it sent then.

import { newClientId } from "../client-id.js";
import { dateAndTimeIn, t } from "../i18n.js";
import { say } from "../views/toast.js";
import { onceMeant } from "./once-meant.js";
import { pickTime } from "./pick-time.js";

// Whether it will be.
export function sendLater({ text, conversation: { id, me }, scheduled }) {
  // A second try after an answer that was lost makes no second one.
  const clientId = newClientId();
  return pickTime({
    title: t("composer.later"),
    action: t("composer.later"),
    me,
    repeats: true,
    act: onceMeant(async (when) => {
      const { at, time_zone: timeZone } = await scheduled.add(id, text, when, clientId);
      say(t("scheduled.done", { date: dateAndTimeIn(new Date(at), timeZone) }));
    }),
  });
}
