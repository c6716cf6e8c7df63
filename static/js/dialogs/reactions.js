// Who has put which emoji under a message.

import { t } from "../i18n.js";
import { nameOf } from "../people.js";
import { PeopleBehind } from "../people-behind.js";
import { countOf } from "../shown.js";
import { clone, find, setText } from "../views/elements.js";
import { emojiOf, showEmoji } from "../views/emoji-sign.js";
import { moreButton, showListEnd } from "../views/list-end.js";
import { reconcile } from "../views/reconcile.js";
import { dialogOf, open } from "./dialog.js";

export async function whoReacted({ entry: { seq }, conversation }) {
  const dialog = dialogOf("reactions");
  const closing = new AbortController();
  const { signal } = closing;
  const groups = () =>
    (conversation.history.shown.entry(seq)?.reactions ?? []).map((one) => ({ key: one.emoji, count: countOf(one), users: one.users }));
  const pathOf = (emoji) => `/rooms/${conversation.room.id}/messages/${seq}/reactions?${new URLSearchParams({ emoji })}`;
  const people = new PeopleBehind({ groups, pathOf });
  const draw = () => show(dialog, groups(), people, conversation);
  for (const part of [conversation, people]) part.addEventListener("change", draw, { signal });
  moreButton(dialog).onclick = () => people.more();
  draw();
  await open(dialog, { title: t("reaction.who") });
  closing.abort();
}

function show(dialog, groups, people, conversation) {
  const lines = groups.flatMap((group) => people.of(group).map((person) => ({ key: `${group.key} ${person.id}`, emoji: group.key, person })));
  reconcile(find(".reaction-list", dialog), lines, {
    create: () => clone("reaction-item"),
    update: (item, { emoji, person }) => {
      showEmoji(find(".reaction-emoji", item), emojiOf(emoji));
      setText(find(".reaction-name", item), nameOf(conversation.personOf(person)));
    },
  });
  showListEnd(dialog, people);
}
