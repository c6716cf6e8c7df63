// A button that writes an emoji where the cursor is.

import { insertText } from "./text-area.js";
import { withLater } from "./with-later.js";

export function offerEmoji(button, textarea) {
  button.onclick = async () => {
    const text = await withLater(({ pickEmoji }) => pickEmoji(button));
    if (text) insertText(textarea, text);
    else textarea.focus({ preventScroll: true });
  };
}
