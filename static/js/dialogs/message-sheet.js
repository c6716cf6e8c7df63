// All that can be done with one message, in words: as a menu at its button, or as a sheet for fingers.

import { t } from "../i18n.js";
import { actionsOf } from "../message-actions.js";
import { find } from "../views/elements.js";
import { menuRow, openMenu } from "../views/menu.js";
import { dialogOf, open } from "./dialog.js";

// Elsewhere a menu would be small for a finger, or cover what it belongs to.
const HAS_SPACE = matchMedia("(min-width: 45rem) and (hover: hover)");

// button: the one that was pressed, if it was one. Gives the name of what was chosen, or nothing.
export async function chooseAction({ row, item, button = null, conversation }) {
  const items = actionsOf(item, conversation).map((action) => ({ ...action, text: t(`message.${action.name}`) }));
  if (!items.length) return undefined;
  row.classList.add("is-pressed");
  const isAtButton = button && HAS_SPACE.matches;
  const chosen = await (isAtButton ? openMenu(button, { label: t("message.actions"), items }) : openSheet(items));
  row.classList.remove("is-pressed");
  row.focus({ preventScroll: true });
  // With the row its bar is shown again.
  if (isAtButton && !chosen) button.focus({ preventScroll: true });
  return chosen;
}

async function openSheet(items) {
  const dialog = dialogOf("message");
  let chosen;
  const choose = (name) => {
    chosen = name;
    dialog.close();
  };
  const rows = items.map((item) => {
    const line = document.createElement("li");
    line.append(menuRow(item, choose));
    return line;
  });
  find(".sheet", dialog).replaceChildren(...rows);
  await open(dialog);
  return chosen;
}
