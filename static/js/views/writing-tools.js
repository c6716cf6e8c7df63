// What helps to write Markdown: what the bar of formats does, the preview, and what is pasted.

import { find } from "./elements.js";
import { offerFormats } from "./formatting.js";
import { Preview } from "./preview.js";
import { offerPaste } from "./rich-paste.js";

// For the composer; gives the preview.
export function offerTools(form, { bar, textarea, offer }) {
  offerFormats(bar, textarea);
  offerPaste(textarea, offer);
  return new Preview({ button: find('[data-action="preview"]', bar), textarea, shown: find(".composer-preview", form) });
}

// For the editor of a message.
export function offerFewTools(form, { bar, textarea }) {
  offerFormats(bar, textarea);
  offerPaste(textarea, find(".paste-offer", form));
}
