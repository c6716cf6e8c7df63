// One of my bots: what it is called, its tokens, and its end.

import { api } from "../api.js";
import { t } from "../i18n.js";
import { nameOf } from "../people.js";
import { find } from "../views/elements.js";
import { dialogOf, open } from "./dialog.js";
import { onSubmit, resetForm } from "./form.js";
import { bindEnd } from "./its-end.js";
import { listTokens } from "./tokens.js";

// A bot is told into which rooms it goes by being added to them.
const NO_ROOMS = { mine: [], find: () => undefined };

// onChanged() when it is called otherwise, has other tokens, or is gone.
export function showBot(bot, { onChanged }) {
  const dialog = dialogOf("bot");
  const path = `/me/bots/${bot.id}`;
  const form = find("form", dialog);
  resetForm(form);
  form.elements.display_name.value = bot.display_name;
  form.elements.about.value = bot.about;
  onSubmit(form, async ({ display_name: displayName, about }) => {
    await api.patch(path, { display_name: displayName.trim(), about: about.trim() });
    onChanged();
  });
  listTokens(find(".tokens", dialog), { rooms: NO_ROOMS, path: `${path}/tokens`, onChanged });
  bindEnd(find(".bot-end", dialog), { path, question: questionBefore(bot), onGone: onChanged });
  return open(dialog, { title: nameOf(bot) });
}

const questionBefore = (bot) => ({
  title: t("bots.delete.title", { name: nameOf(bot) }),
  text: t("bots.delete.text"),
  action: t("bots.delete"),
});
