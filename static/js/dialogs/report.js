// Reporting a message to those who keep order in its room.

import { t } from "../i18n.js";
import { nameOf } from "../people.js";
import { find } from "../views/elements.js";
import { say } from "../views/toast.js";
import { dialogOf, open } from "./dialog.js";
import { onSubmit, resetForm } from "./form.js";

export function reportMessage({ entry, author, room, reports }) {
  const dialog = dialogOf("report");
  const form = find("form", dialog);
  resetForm(form);
  find(".report-text", form).textContent = t("report.text", { name: nameOf(author), room: room.name });
  onSubmit(form, async ({ reason }) => {
    await reports.report({ room: room.id, seq: entry.seq, reason: reason.trim() });
    dialog.close();
    say(t("report.done"));
  });
  return open(dialog);
}
