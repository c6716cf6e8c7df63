// One member: who it is, which role, and removing; and adding someone.

import { t } from "../i18n.js";
import { nameOf } from "../people.js";
import { mayGovern, mayRemove } from "../permissions.js";
import { find } from "../views/elements.js";
import { confirm } from "./confirm.js";
import { dialogOf, open } from "./dialog.js";
import { attempt, onSubmit, resetForm } from "./form.js";

export function memberDetails({ conversation, member }) {
  const dialog = dialogOf("member");
  const form = find("form", dialog);
  const { members, room } = conversation;
  resetForm(form);
  find(".member-account", dialog).textContent = t("member.account", { name: member.user.name });
  form.elements.role.value = member.role;
  permit(dialog, { conversation, member });
  onSubmit(form, async ({ role }) => {
    if (role !== member.role) await members.setRole(member.user.id, role);
    dialog.close();
  });
  find('[data-action="remove"]', dialog).onclick = () => remove({ dialog, members, member, room });
  return open(dialog, { title: nameOf(member.user) });
}

export function addMember({ conversation }) {
  const dialog = dialogOf("add-member");
  const form = find("form", dialog);
  resetForm(form);
  onSubmit(form, async ({ name }) => {
    await conversation.members.add(name.trim().replace(/^@/, ""));
    dialog.close();
  });
  return open(dialog);
}

function permit(dialog, { conversation, member }) {
  const { room } = conversation;
  const setsRoles = mayGovern(room) && !room.archived;
  find(".member-roles", dialog).disabled = !setsRoles;
  find(".member-save", dialog).hidden = !setsRoles;
  find('[data-action="remove"]', dialog).hidden = !mayRemove(member, conversation);
}

async function remove({ dialog, members, member, room }) {
  const name = nameOf(member.user);
  const agreed = await confirm({
    title: t("member.remove.title", { name, room: room.name }),
    text: t("member.remove.text"),
    action: t("member.remove"),
  });
  if (!agreed) return;
  await attempt(find("form", dialog), async () => {
    await members.remove(member.user.id);
    dialog.close();
  });
}
