// What a dialog shows once, after its form: a token, a secret, a secret address.

import { copy } from "../views/copy.js";
import { find } from "../views/elements.js";

// The form again, with nothing of what was shown before.
export function beginForm(dialog) {
  find("form", dialog).hidden = false;
  find(".made-once", dialog).hidden = true;
}

// copied: the key of what is said when it is in the clipboard.
export function showOnce(dialog, text, { copied }) {
  const made = find(".made-once", dialog);
  const field = find(".once-text", made);
  find("form", dialog).hidden = true;
  made.hidden = false;
  field.value = text;
  find('[data-action="copy"]', made).onclick = () => copy(text, copied);
  // It must not lie about in the page when nobody looks at it any more.
  dialog.addEventListener("close", () => (field.value = ""), { once: true });
  field.focus();
  field.select();
}
