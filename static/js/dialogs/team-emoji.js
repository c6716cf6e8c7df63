// The team's own emoji: a list of them, and adding one; for owners of the server.

import { t } from "../i18n.js";
import { teamEmoji } from "../team-emoji.js";
import { clone, find } from "../views/elements.js";
import { showEmoji } from "../views/emoji-sign.js";
import { reconcile } from "../views/reconcile.js";
import { confirm } from "./confirm.js";
import { dialogOf, open } from "./dialog.js";
import { attempt, onSubmit, resetForm } from "./form.js";

export async function manageEmoji() {
  const dialog = dialogOf("team-emoji");
  const form = find("form", dialog);
  const draw = () => drawList(dialog);
  resetForm(form);
  // A picture is often called what its emoji is to be called.
  form.elements.file.onchange = () => (form.elements.name.value ||= nameFrom(form.elements.file.files[0]?.name ?? ""));
  onSubmit(form, async ({ name, file }) => {
    await teamEmoji.add(name.trim().replace(/^:|:$/g, ""), file);
    form.reset();
  });
  teamEmoji.addEventListener("change", draw);
  draw();
  await open(dialog);
  teamEmoji.removeEventListener("change", draw);
}

const nameFrom = (file) => file.replace(/\.\w+$/, "").toLowerCase().replace(/[^a-z0-9_+-]+/g, "_").slice(0, 32);

function drawList(dialog) {
  const { all } = teamEmoji;
  find(".team-emoji-none", dialog).hidden = all.length > 0;
  reconcile(find(".team-emoji-list", dialog), all, {
    key: ({ key, image }) => key + image,
    create: () => clone("team-emoji-item"),
    update: (item, emoji) => update(item, emoji, dialog),
  });
}

function update(item, emoji, dialog) {
  showEmoji(find(".emoji-sign", item), emoji);
  find(".team-emoji-name", item).textContent = emoji.text;
  const button = find("button", item);
  button.setAttribute("aria-label", t("team_emoji.remove", { name: emoji.text }));
  button.onclick = () => remove(emoji, dialog);
}

async function remove({ code, text }, dialog) {
  const agreed = await confirm({
    title: t("team_emoji.remove", { name: text }),
    text: t("team_emoji.remove.text", { name: text }),
    action: t("team_emoji.remove.action"),
  });
  if (agreed) await attempt(find("form", dialog), () => teamEmoji.remove(code));
}
