// A button that writes an emoji where the cursor is.

import { pickEmoji } from "../dialogs/emoji-picker.js";
import { insertText } from "./text-area.js";

export function offerEmoji(button, textarea) {
  button.onclick = async () => {
    const text = await pickEmoji(button);
    if (text) insertText(textarea, text);
    else textarea.focus({ preventScroll: true });
  };
}
