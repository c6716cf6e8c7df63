// Who has read as far as a message.

import { api } from "../api.js";
import { nameOf } from "../people.js";
import { showAvatar } from "../views/avatar.js";
import { clone, find } from "../views/elements.js";
import { dialogOf, open } from "./dialog.js";
import { attempt } from "./form.js";

export function seenBy({ entry, conversation }) {
  const dialog = dialogOf("seen-by");
  const list = find(".seen-list", dialog);
  const none = find(".seen-none", dialog);
  list.replaceChildren();
  none.hidden = true;
  attempt(dialog, async () => {
    const { items } = await api.page(`/rooms/${conversation.id}/messages/${entry.seq}/readers`);
    const others = items.filter(({ id }) => id !== entry.user.id);
    list.replaceChildren(...others.map((user) => itemFor(conversation.personOf(user))));
    none.hidden = others.length > 0;
  });
  return open(dialog);
}

function itemFor(user) {
  const item = clone("seen-item");
  showAvatar(find(".avatar", item), user);
  find(".seen-name", item).textContent = nameOf(user);
  return item;
}
