// One person: who it is and how they are, a way to write to them, and their part in the room that is open.

import { confirm } from "../dialogs/confirm.js";
import { attempt, onSubmit, resetForm } from "../dialogs/form.js";
import { moderate } from "../dialogs/moderate.js";
import { isToCome } from "../endings.js";
import { dateAndTime, monthAndYear, nearDate, t, timeIn } from "../i18n.js";
import { nameOf, statusOf } from "../people.js";
import { mayGovern, mayKeepOrder, mayRemove } from "../permissions.js";
import { stateInWords, stateOf } from "../presence.js";
import { showAvatar, showPresence } from "../views/avatar.js";
import { find, setLine, setText } from "../views/elements.js";
import { oncePerFrame } from "../views/frame.js";
import { say } from "../views/toast.js";

// The time where they are is told by the minute.
const MINUTE_MS = 60_000;

export const person = {
  show(body, { conversation, subject, router, rooms, directory, presence, blocks, me, signal }) {
    const { members } = conversation;
    const card = find(".person", body);
    const form = find("form", body);
    const member = () => members.list.find(({ user }) => user.id === subject);
    const draw = () => drawPerson(body, { user: directory.of({ id: subject }), member: member(), conversation, directory, presence, blocks, me });
    const drawSoon = oncePerFrame(() => signal.aborted || draw());
    resetForm(form);
    onSubmit(form, ({ role }) => changeRole(conversation, member(), role));
    bindOrder(body, { conversation, member, router, user: () => directory.of({ id: subject }) });
    find('[data-action="write"]', body).onclick = () =>
      attempt(card, async () => router.goToRoom((await rooms.openDirect([subject])).id));
    find('[data-action="block"]', body).onclick = () => attempt(card, () => toggleBlock(blocks, directory.of({ id: subject })));
    for (const part of [members, directory, presence, blocks]) part.addEventListener("change", drawSoon, { signal });
    conversation.addEventListener("room", drawSoon, { signal });
    const clock = setInterval(drawSoon, MINUTE_MS);
    signal.addEventListener("abort", () => clearInterval(clock));
    members.need();
    draw();
  },
};

function drawPerson(body, { user, member, conversation, directory, presence, blocks, me }) {
  find(".person", body).hidden = !user.name;
  find(".person-missing", body).hidden = Boolean(user.name) || !directory.knows(user.id);
  if (!user.name) return;
  const state = member ? stateOf(member, presence) : presence.of(user.id);
  showAvatar(find(".avatar", body), user, { size: "large" });
  showPresence(find(".avatar", body), state);
  setText(find(".person-name", body), nameOf(user));
  setText(find(".person-account", body), [`@${user.name}`, user.pronouns, botIn(user)].filter(Boolean).join(" · "));
  setText(find(".person-presence", body), user.disabled ? t("person.disabled") : stateInWords({ state, here: member?.here }));
  setLine(find(".person-status", body), statusOf(user));
  setLine(find(".person-about", body), user.about);
  setFact(find(".person-time", body), user.time_zone && timeIn(user.time_zone));
  setFact(find(".person-since", body), user.created_at && monthAndYear(new Date(user.created_at)));
  const isMe = user.id === me.id;
  find('[data-action="write"]', body).hidden = isMe || user.disabled === true || user.guest === true;
  find('[data-open="account"]', body).hidden = !isMe;
  const block = find('[data-action="block"]', body);
  block.hidden = isMe;
  setText(block, t(blocks.has(user.id) ? "person.unblock" : "person.block"));
  drawRole(body, conversation, member);
  if (!member) drawStranger(body, conversation, { isMe });
}

const botIn = ({ bot, owner, guest }) => (bot && owner ? t("bot.of", { name: nameOf(owner) }) : markIn({ bot, guest }));

const markIn = ({ bot, guest }) => (bot ? t("bot.mark") : guest && t("guest.mark"));

function setFact(element, text) {
  setText(find("dd", element), text ?? "");
  element.hidden = !text;
}

// Their part in this room, if they are in it.
function drawRole(body, conversation, member) {
  const { room, isOver } = conversation;
  find("form", body).hidden = !member || room.kind === "direct";
  if (!member) return;
  const { role } = member;
  const setsRoles = mayGovern(room) && !room.archived && !isOver && !member.user.bot && !member.user.guest;
  setText(find(".person-role", body), t(`role.${role}`));
  find(".person-role-line", body).hidden = setsRoles;
  find(".member-roles", body).hidden = find(".member-save", body).hidden = !setsRoles;
  // Not while somebody chooses another one.
  const { elements } = find("form", body);
  if (elements.role.value === "" || !body.contains(document.activeElement)) elements.role.value = role;
  drawOrder(body, conversation, member);
}

// Somebody who isn't in this room can be kept from coming.
function drawStranger(body, { room, isOver, members }, { isMe }) {
  const mayBan = members.loaded && !isOver && !isMe && mayKeepOrder(room) && room.kind !== "direct";
  find("form", body).hidden = !mayBan;
  for (const part of [".person-role-line", ".member-roles", ".member-save", ".person-muted"]) find(part, body).hidden = true;
  for (const act of ["mute", "unmute", "remove"]) find(`[data-action="${act}"]`, body).hidden = true;
  find('[data-action="ban"]', body).hidden = false;
}

function drawOrder(body, conversation, member) {
  const mayAct = !conversation.isOver && mayRemove(member, conversation);
  const isMuted = isToCome(member.muted_until);
  for (const act of ["mute", "ban", "remove"]) find(`[data-action="${act}"]`, body).hidden = !mayAct;
  find('[data-action="mute"]', body).hidden ||= isMuted;
  find('[data-action="unmute"]', body).hidden = !mayAct || !isMuted;
  const muted = find(".person-muted", body);
  const until = isMuted && new Date(member.muted_until);
  setLine(muted, isMuted && t("person.muted", { date: nearDate(until) }));
  muted.title = isMuted ? dateAndTime(until) : "";
}

// Whoever is gone has no part in the room to be shown.
function bindOrder(body, { conversation, member, router, user }) {
  for (const act of ["mute", "ban", "remove"]) {
    find(`[data-action="${act}"]`, body).onclick = async () => {
      const isMember = Boolean(member());
      const isDone = await moderate({ act, user: user(), conversation });
      if (isDone && !isMember) say(t("moderate.ban.done", { name: nameOf(user()) }));
      else if (isDone && act !== "mute") router.go({ ...router.address, panel: "people" }, { replace: true });
    };
  }
  find('[data-action="unmute"]', body).onclick = () =>
    attempt(find("form", body), () => conversation.members.mute(member().user.id, { muted_until: null }));
}

async function toggleBlock(blocks, user) {
  if (blocks.has(user.id)) return blocks.unblock(user.id);
  const name = nameOf(user);
  const agreed = await confirm({
    title: t("person.block.title", { name }),
    text: t("person.block.text"),
    action: t("person.block"),
  });
  if (agreed) await blocks.block(user.id);
}

async function changeRole({ members }, { user, role: before }, role) {
  if (role === before) return;
  await members.setRole(user.id, role);
  say(t("member.role.changed", { name: nameOf(user), role: t(`role.${role}`) }));
}
