// My bots: those there are, and a new one.

import { api } from "../api.js";
import { t, tn } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { nameOf } from "../people.js";
import { showAvatar } from "../views/avatar.js";
import { clone, find } from "../views/elements.js";
import { showPages } from "../views/show-pages.js";
import { showBot } from "./bot.js";
import { close, dialogOf, open } from "./dialog.js";
import { onSubmit, resetForm } from "./form.js";

export function listBots(section) {
  const list = new PagedList();
  const load = () => list.open("/me/bots");
  const show = (bot) => showBot(bot, { onChanged: load });
  showPages(section, {
    list,
    into: ".bot-list",
    none: ".bots-none",
    create: () => clone("bot-item"),
    update: (item, bot) => update(item, bot, show),
  });
  find('[data-action="new-bot"]', section).onclick = () => newBot({ onMade: (bot) => (load(), show(bot)) });
  load();
}

function update(item, bot, show) {
  showAvatar(find(".avatar", item), bot);
  find(".bot-name", item).textContent = nameOf(bot);
  const state = bot.disabled ? t("bots.disabled") : tn("bots.tokens", bot.tokens);
  find(".hint", item).textContent = [`@${bot.name}`, state].join(" · ");
  find("button", item).onclick = () => show(bot);
}

function newBot({ onMade }) {
  const dialog = dialogOf("new-bot");
  const form = find("form", dialog);
  resetForm(form);
  onSubmit(form, async ({ name, display_name: displayName, about }) => {
    const fields = { name: name.trim(), display_name: displayName.trim() || null, about: about.trim() || null };
    const made = await api.post("/me/bots", fields);
    close(dialog);
    onMade(made);
  });
  return open(dialog);
}
