// One person of the room: who it is, which role they have, and what may be done about that.

import { confirm } from "../dialogs/confirm.js";
import { attempt, onSubmit, resetForm } from "../dialogs/form.js";
import { t } from "../i18n.js";
import { nameOf } from "../people.js";
import { mayGovern, mayRemove } from "../permissions.js";
import { stateOf } from "../presence.js";
import { showAvatar, showPresence } from "../views/avatar.js";
import { find, setText } from "../views/elements.js";
import { oncePerFrame } from "../views/frame.js";
import { say } from "../views/toast.js";

export const person = {
  title: () => t("person.title"),
  show(body, { conversation, subject, router, presence, signal }) {
    const { members } = conversation;
    const form = find("form", body);
    const current = () => members.list.find(({ user }) => user.id === subject);
    const draw = () => drawPerson(body, conversation, current(), presence);
    const drawSoon = oncePerFrame(() => signal.aborted || draw());
    resetForm(form);
    onSubmit(form, ({ role }) => changeRole(conversation, current(), role));
    find('[data-action="remove"]', body).onclick = () => remove(form, conversation, current(), router);
    for (const part of [members, presence]) part.addEventListener("change", drawSoon, { signal });
    conversation.addEventListener("room", drawSoon, { signal });
    draw();
  },
};

function drawPerson(body, conversation, member, presence) {
  const { members, room, isOver } = conversation;
  find(".person", body).hidden = !member;
  find(".person-missing", body).hidden = Boolean(member) || !members.loaded;
  if (!member) return;
  const { user, role, here } = member;
  const setsRoles = mayGovern(room) && !room.archived && !isOver;
  const state = stateOf(member, presence);
  showAvatar(find(".avatar", body), user);
  showPresence(find(".avatar", body), state);
  setText(find(".person-name", body), nameOf(user));
  setText(find(".person-account", body), `@${user.name}`);
  setText(find(".person-presence", body), t(here ? "presence.here" : `presence.${state}`));
  setText(find(".person-role", body), t(`role.${role}`));
  find(".person-role-line", body).hidden = setsRoles;
  find(".member-roles", body).hidden = find(".member-save", body).hidden = !setsRoles;
  // Not while somebody chooses another one.
  const { elements } = find("form", body);
  if (elements.role.value === "" || !body.contains(document.activeElement)) elements.role.value = role;
  find('[data-action="remove"]', body).hidden = isOver || !mayRemove(member, conversation);
}

async function changeRole({ members }, { user, role: before }, role) {
  if (role === before) return;
  await members.setRole(user.id, role);
  say(t("member.role.changed", { name: nameOf(user), role: t(`role.${role}`) }));
}

async function remove(form, { members, room }, { user }, router) {
  const name = nameOf(user);
  const agreed = await confirm({
    title: t("member.remove.title", { name, room: room.name }),
    text: t("member.remove.text"),
    action: t("member.remove"),
  });
  if (!agreed) return;
  await attempt(form, async () => {
    await members.remove(user.id);
    router.up();
  });
}
