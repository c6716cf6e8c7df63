// Who has chosen what in a poll that is open.

import { t } from "../i18n.js";
import { nameOf } from "../people.js";
import { showAvatar } from "../views/avatar.js";
import { clone, find, setText } from "../views/elements.js";
import { reconcile } from "../views/reconcile.js";
import { dialogOf, open } from "./dialog.js";

export async function whoVoted({ entry: { seq }, conversation }) {
  const dialog = dialogOf("voters");
  const closing = new AbortController();
  const draw = () => show(dialog, conversation.timeline.entry(seq) ?? conversation.history.shown.entry(seq), conversation);
  conversation.addEventListener("change", draw, { signal: closing.signal });
  draw();
  await open(dialog, { title: t("poll.who") });
  closing.abort();
}

function show(dialog, entry, conversation) {
  const options = entry?.poll?.options ?? [];
  const lines = options.map((option, index) => ({ ...option, key: String(index) })).filter(({ voters }) => voters?.length);
  reconcile(find(".voter-options", dialog), lines, {
    create: () => clone("voter-option"),
    update: (section, { text, voters }) => {
      setText(find("h3", section), text);
      reconcile(find("ul", section), voters.map((id) => conversation.personOf({ id, name: "…" })), {
        key: ({ id }) => id,
        create: () => clone("seen-item"),
        update: (item, person) => {
          showAvatar(find(".avatar", item), person);
          setText(find(".seen-name", item), nameOf(person));
        },
      });
    },
  });
}
