// What helps to write Markdown: the bar of formats, the preview, and what is pasted.

import { find } from "./elements.js";
import { offerBar, offerFormats } from "./format-bar.js";
import { Preview } from "./preview.js";
import { offerPaste } from "./rich-paste.js";

// For the composer; gives the preview.
export function offerTools(form, { textarea, offer }) {
  const bar = offerFormats(textarea);
  form.append(bar);
  offerBar(find(".composer-format", form), bar);
  offerPaste(textarea, offer);
  return new Preview({ button: find('[data-action="preview"]', bar), textarea, shown: find(".composer-preview", form) });
}

// For the editor of a message, which is as it will be shown right after.
export function offerFewTools(form, textarea) {
  const bar = offerFormats(textarea);
  find('[data-action="preview"]', bar).remove();
  textarea.after(bar);
  offerPaste(textarea, find(".paste-offer", form));
}
