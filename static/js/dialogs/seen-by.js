// Those who have read as far as a message, and more of them as they do.

import { t, tn } from "../i18n.js";
import { nameOf } from "../people.js";
import { showAvatar } from "../views/avatar.js";
import { clone, find, setText } from "../views/elements.js";
import { reconcile } from "../views/reconcile.js";
import { dialogOf, open } from "./dialog.js";
import { attempt } from "./form.js";

export async function seenBy({ entry, conversation }) {
  const { readers, members } = conversation;
  const dialog = dialogOf("seen-by");
  const closing = new AbortController();
  let isLoaded = false;
  const draw = () => isLoaded && show(dialog, peopleWhoSaw(entry, conversation));
  find(".seen-list", dialog).replaceChildren();
  find(".seen-none", dialog).hidden = true;
  for (const part of [readers, members]) part.addEventListener("change", draw, { signal: closing.signal });
  members.need();
  attempt(dialog, async () => {
    await readers.load();
    isLoaded = true;
    draw();
  });
  await open(dialog, { title: t("seen.title") });
  closing.abort();
}

function peopleWhoSaw({ seq, user }, conversation) {
  const { readers, members } = conversation;
  const ids = new Set(readers.of(seq));
  const others = members.list.map((member) => member.user).filter(({ id }) => ids.has(id) && id !== user.id);
  return others.map((other) => conversation.personOf(other));
}

function show(dialog, people) {
  setText(find("h2", dialog), people.length ? tn("seen.count", people.length) : t("seen.title"));
  find(".seen-none", dialog).hidden = people.length > 0;
  reconcile(find(".seen-list", dialog), people, {
    key: ({ id }) => id,
    create: () => clone("seen-item"),
    update: (item, user) => {
      showAvatar(find(".avatar", item), user);
      setText(find(".seen-name", item), nameOf(user));
    },
  });
}
