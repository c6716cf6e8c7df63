// Puts a text into the clipboard, and says so.

import { t } from "../i18n.js";
import { say } from "./toast.js";

export async function copy(text, done) {
  const said = await toClipboard(text).then(
    () => done,
    () => "error.unknown",
  );
  say(t(said));
}

// Without a secure connection a browser gives pages no clipboard: there it copies what is selected.
export async function toClipboard(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const from = document.activeElement;
  const field = document.createElement("textarea");
  field.className = "visually-hidden";
  field.value = text;
  // Beside an open dialog nothing can be selected.
  const place = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
  place.append(field);
  field.focus({ preventScroll: true });
  field.select();
  const isDone = document.execCommand("copy");
  field.remove();
  from?.focus({ preventScroll: true });
  if (!isDone) throw new Error("nothing was copied");
}
