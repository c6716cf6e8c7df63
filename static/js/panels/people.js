// The people of the room, those who are there first.

import { atLeast, locale, t, tn } from "../i18n.js";
import { nameOf } from "../people.js";
import { mayAdd } from "../permissions.js";
import { stateInWords, stateOf } from "../presence.js";
import { showAvatar, showPresence } from "../views/avatar.js";
import { clone, find, setText } from "../views/elements.js";
import { oncePerFrame } from "../views/frame.js";
import { moreButton, showListEnd } from "../views/list-end.js";
import { reconcile } from "../views/reconcile.js";
import { withLater } from "../views/with-later.js";

const byName = new Intl.Collator(locale, { sensitivity: "base" });

export const people = {
  title: () => t("members.title"),
  show(body, { conversation, router, directory, presence, me, signal }) {
    const choose = ({ user }) => router.go({ ...router.address, panel: `person:${user.id}` });
    const draw = oncePerFrame(() => signal.aborted || drawAll(body, conversation, { directory, presence, choose }));
    moreButton(body).onclick = () => conversation.members.more();
    find('[data-testid="add-member"]', body).onclick = () =>
      withLater(({ addMember }) => addMember({ conversation, directory, presence, me }));
    for (const part of [conversation.members, directory, presence]) part.addEventListener("change", draw, { signal });
    for (const type of ["room", "state"]) conversation.addEventListener(type, draw, { signal });
    conversation.members.need();
    drawAll(body, conversation, { directory, presence, choose });
  },
};

function drawAll(body, { members, room, isOver }, { directory, presence, choose }) {
  const asToday = (member) => ({ ...member, user: directory.of(member.user), state: stateOf(member, presence) });
  const people = members.list.map(asToday);
  const sorted = people.toSorted((a, b) => byName.compare(nameOf(a.user), nameOf(b.user)));
  drawGroup(body, "there", sorted.filter(({ state }) => state !== "offline"), { members, choose });
  drawGroup(body, "away", sorted.filter(({ state }) => state === "offline"), { members, choose });
  // Of a room that one is no longer in there is nothing more to be had.
  showListEnd(body, { hasMore: members.hasMore && !isOver, failed: members.failed && !isOver });
  find('[data-testid="add-member"]', body).hidden = !mayAdd(room) || isOver;
  find('[data-open="invite"]', body).hidden = room.kind === "direct";
}

function drawGroup(body, group, people, { members, choose }) {
  const title = find(`.members-${group}-title`, body);
  setText(title, tn(`members.${group}`, people.length, { count: atLeast(people.length, members) }));
  title.hidden = !people.length;
  reconcile(find(`.members-${group}`, body), people, {
    key: ({ user }) => user.id,
    create: () => clone("member-item"),
    update: (item, member) => update(find("button", item), member, choose),
  });
}

function update(button, member, choose) {
  const { user, role, state } = member;
  button.classList.toggle("is-away", state === "offline");
  button.title = stateInWords(member);
  button.onclick = () => choose(member);
  showAvatar(find(".avatar", button), user);
  showPresence(find(".avatar", button), state);
  setText(find(".member-name", button), nameOf(user));
  setText(find(".member-role", button), user.bot ? t("bot.mark") : user.guest ? t("guest.mark") : role === "member" ? "" : t(`role.${role}`));
  setText(find(".member-presence", button), button.title);
}
