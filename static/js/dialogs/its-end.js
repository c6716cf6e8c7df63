// The end of what a dialog shows: after a question it is deleted for good, and the dialog closes.

import { api } from "../api.js";
import { find } from "../views/elements.js";
import { confirm } from "./confirm.js";
import { close } from "./dialog.js";
import { attempt } from "./form.js";

// end: the part with the button. path: what is deleted. onGone() afterwards.
export function bindEnd(end, { path, question, onGone }) {
  find(".form-error", end).hidden = true;
  find("button", end).onclick = async () => {
    if (!(await confirm(question))) return;
    await attempt(end, async () => {
      await api.delete(path);
      close(end.closest("[data-dialog]"));
      onGone();
    });
  };
}
