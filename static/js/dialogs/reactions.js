// Who has put which emoji under a message.

import { t } from "../i18n.js";
import { nameOf } from "../people.js";
import { clone, find, setText } from "../views/elements.js";
import { emojiOf, showEmoji } from "../views/emoji-sign.js";
import { reconcile } from "../views/reconcile.js";
import { dialogOf, open } from "./dialog.js";

export async function whoReacted({ entry: { seq }, conversation }) {
  const dialog = dialogOf("reactions");
  const closing = new AbortController();
  const draw = () => show(dialog, conversation.history.shown.entry(seq)?.reactions ?? [], conversation);
  conversation.addEventListener("change", draw, { signal: closing.signal });
  draw();
  await open(dialog, { title: t("reaction.who") });
  closing.abort();
}

function show(dialog, reactions, conversation) {
  const lines = reactions.flatMap(({ emoji, users }) => users.map((id) => ({ key: `${emoji} ${id}`, emoji, id })));
  reconcile(find(".reaction-list", dialog), lines, {
    create: () => clone("reaction-item"),
    update: (item, { emoji, id }) => {
      showEmoji(find(".reaction-emoji", item), emojiOf(emoji));
      setText(find(".reaction-name", item), nameOf(conversation.personOf({ id, name: "…" })));
    },
  });
}
