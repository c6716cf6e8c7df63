// Who has chosen what in a poll that is open.

import { t } from "../i18n.js";
import { nameOf } from "../people.js";
import { PeopleBehind } from "../people-behind.js";
import { showAvatar } from "../views/avatar.js";
import { clone, find, setText } from "../views/elements.js";
import { moreButton, showListEnd } from "../views/list-end.js";
import { reconcile } from "../views/reconcile.js";
import { dialogOf, open } from "./dialog.js";

export async function whoVoted({ entry: { seq }, conversation }) {
  const dialog = dialogOf("voters");
  const closing = new AbortController();
  const { signal } = closing;
  const entry = () => conversation.timeline.entry(seq) ?? conversation.history.shown.entry(seq);
  const groups = () =>
    (entry()?.poll?.options ?? []).map(({ text, votes, voters = [] }, index) => ({ key: String(index), text, count: votes, users: voters }));
  const pathOf = (option) => `/rooms/${conversation.room.id}/polls/${seq}/voters?${new URLSearchParams({ option })}`;
  const people = new PeopleBehind({ groups, pathOf });
  const draw = () => show(dialog, groups(), people, conversation);
  for (const part of [conversation, people]) part.addEventListener("change", draw, { signal });
  moreButton(dialog).onclick = () => people.more();
  draw();
  await open(dialog, { title: t("poll.who") });
  closing.abort();
}

function show(dialog, groups, people, conversation) {
  const chosen = groups.filter(({ count }) => count);
  reconcile(find(".voter-options", dialog), chosen, {
    create: () => clone("voter-option"),
    update: (section, group) => {
      setText(find("h3", section), group.text);
      reconcile(find("ul", section), people.of(group).map(conversation.personOf), {
        key: ({ id }) => id,
        create: () => clone("seen-item"),
        update: (item, person) => {
          showAvatar(find(".avatar", item), person);
          setText(find(".seen-name", item), nameOf(person));
        },
      });
    },
  });
  showListEnd(dialog, people);
}
