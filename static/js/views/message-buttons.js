// The buttons below a message. One that was pressed is busy until the server has it.

import { clone, find, setText } from "./elements.js";
import { reconcile } from "./reconcile.js";

export function showButtons(place, { entry, buttons }) {
  const { underWay, mayPress } = JSON.parse(buttons);
  reconcile(place, entry.actions, {
    key: ({ id }) => id,
    create: () => clone("message-button"),
    update: (button, { id, label, style, options, form }) => {
      const isBusy = underWay.includes(id);
      setText(find("span", button), options ? `${label} ▾` : form ? `${label} …` : label);
      if (options || form) button.setAttribute("aria-haspopup", "dialog");
      else button.removeAttribute("aria-haspopup");
      button.classList.toggle("button-primary", style === "primary");
      button.classList.toggle("button-quiet-danger", style === "danger");
      button.disabled = !mayPress;
      button.classList.toggle("is-busy", isBusy);
      if (isBusy) button.setAttribute("aria-busy", "true");
      else button.removeAttribute("aria-busy");
    },
  });
}
