// Saves a message for later, with a reminder or without.

import { t } from "../i18n.js";
import { say } from "../views/toast.js";
import { pickTime } from "./pick-time.js";

// message: {room, seq, epoch}
export function saveMessage({ message, me, saved }) {
  const mark = saved.of(message.room, message.seq);
  return pickTime({
    title: t("message.save"),
    action: t("save"),
    me,
    mayBeNone: true,
    before: mark?.remind_at && !mark.due ? Date.parse(mark.remind_at) : null,
    act: async ({ at }) => {
      await saved.save(message, at);
      say(t("saved.done"));
    },
  });
}
