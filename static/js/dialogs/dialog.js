// Opening and closing dialogs. The browser's own <dialog> traps the focus and gives it back.

import { layers } from "../layers.js";
import { clone, find } from "../views/elements.js";
import { HAS_KEYBOARD } from "../views/text-area.js";

// Made when it is first asked for.
export const dialogOf = (name) => find(`dialog[data-dialog="${name}"]`) ?? document.body.appendChild(clone(`dialog-${name}`));

const layerOf = new WeakMap();

// Resolves, when the dialog is closed, to the value it was closed with.
export function open(dialog, { title } = {}) {
  if (title) find(".dialog-header h2", dialog).textContent = title;
  dialog.returnValue = "";
  dialog.showModal();
  begin(dialog);
  const layer = layers.open(() => dialog.close());
  layerOf.set(dialog, layer);
  return new Promise((resolve) => {
    const ended = () => {
      layers.close(layer);
      resolve(dialog.returnValue);
    };
    dialog.addEventListener("close", ended, { once: true });
  });
}

// At its first field, where no keyboard comes up over the rest of it; else at its heading. The browser alone would begin at the
// button that closes.
function begin(dialog) {
  if (find("[autofocus]", dialog)) return;
  const fields = HAS_KEYBOARD.matches ? dialog.querySelectorAll("input, select, textarea") : [];
  const first = [...fields].find((field) => !field.disabled && !field.readOnly && field.checkVisibility());
  (first ?? find(".dialog-header h2", dialog)).focus();
}

// At once, so that what opens next takes its place.
export function close(dialog) {
  layers.close(layerOf.get(dialog));
}

export function closeOnRequest() {
  let pressed = null;
  document.addEventListener("pointerdown", ({ target }) => (pressed = target));
  document.addEventListener("click", ({ target }) => {
    // A press that began in a field and ended outside was selecting text.
    if (target.matches("dialog") && pressed === target) target.close();
    else target.closest("[data-close]")?.closest("dialog").close();
  });
}
