// Webhooks that come in: addresses at which other programs write in a room. Making one, another address, revoking it.

import { api } from "../api.js";
import { nearDate, t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { nameOf } from "../people.js";
import { clone, find } from "../views/elements.js";
import { showPages } from "../views/show-pages.js";
import { confirm } from "./confirm.js";
import { dialogOf, open } from "./dialog.js";
import { attempt, onSubmit, resetForm } from "./form.js";
import { beginForm, showOnce } from "./shown-once.js";

export function listIncoming(section, { path, mayMake, signal }) {
  const list = new PagedList();
  const load = () => list.open(path);
  const acts = {
    renew: async (hook) => {
      if (!(await confirm(question("renew", hook)))) return;
      let made = null;
      await attempt(section, async () => {
        made = await api.post(`${path}/${hook.id}/secret`);
      });
      if (made) showAddress(made);
      load();
    },
    revoke: async (hook) => {
      if (!(await confirm(question("revoke", hook)))) return;
      await attempt(section, () => api.delete(`${path}/${hook.id}`));
      load();
    },
  };
  showPages(section, {
    list,
    into: ".incoming-list",
    none: ".incoming-none",
    create: () => clone("incoming-item"),
    update: (item, hook) => update(item, hook, acts),
    signal,
  });
  const make = find('[data-action="new-incoming"]', section);
  make.hidden = !mayMake;
  make.onclick = () => newIncoming({ path, onMade: load });
  load();
}

function update(item, hook, acts) {
  find(".incoming-name", item).textContent = nameOf(hook.bot);
  find(".incoming-use", item).textContent = useOf(hook);
  for (const [name, act] of Object.entries(acts)) {
    const button = find(`[data-action="${name}"]`, item);
    button.setAttribute("aria-label", t(`incoming.${name}.of`, { name: nameOf(hook.bot) }));
    button.onclick = () => act(hook);
  }
}

function useOf({ state, owner, last_used_at: at }) {
  const by = owner && t("incoming.by", { name: nameOf(owner) });
  const use = at ? t("tokens.used", { date: nearDate(new Date(at)) }) : t("tokens.unused");
  return [by, state === "stopped" ? t("incoming.stopped") : use].filter(Boolean).join(" · ");
}

function newIncoming({ path, onMade }) {
  const dialog = dialogOf("incoming");
  const form = find("form", dialog);
  resetForm(form);
  beginForm(dialog);
  onSubmit(form, async ({ name }) => {
    fill(dialog, await api.post(path, { name: name.trim() }));
    onMade();
  });
  return open(dialog, { title: t("incoming.new") });
}

function showAddress(made) {
  const dialog = dialogOf("incoming");
  beginForm(dialog);
  open(dialog, { title: nameOf(made.bot) });
  fill(dialog, made);
}

function fill(dialog, { url }) {
  const example = find(".curl-example code", dialog);
  example.textContent = `curl ${url} -d '{"text": "${t("incoming.example")}"}'`;
  dialog.addEventListener("close", () => (example.textContent = ""), { once: true });
  showOnce(dialog, url, { copied: "incoming.copied" });
}

const question = (what, { bot }) => ({
  title: t(`incoming.${what}.title`, { name: nameOf(bot) }),
  text: t(`incoming.${what}.text`),
  action: t(what === "revoke" ? "tokens.revoke" : "incoming.renew"),
});
