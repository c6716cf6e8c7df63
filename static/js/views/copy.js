// Puts a text into the clipboard, and says so.

import { t } from "../i18n.js";
import { say } from "./toast.js";

// Not for pages without a secure connection: a browser gives them no clipboard.
export async function copy(text, done) {
  const said = await navigator.clipboard.writeText(text).then(
    () => done,
    () => "error.unknown",
  );
  say(t(said));
}
