// The messages that the room keeps at hand, the last pinned first.

import { attempt } from "../dialogs/form.js";
import { dateAndTime, nearDateAlone, t } from "../i18n.js";
import { markup } from "../markup.js";
import { PagedList } from "../paged-list.js";
import { mayPin } from "../permissions.js";
import { saidIn } from "../shown.js";
import { showAvatar } from "../views/avatar.js";
import { clone, find, setText } from "../views/elements.js";
import { showName } from "../views/people-in-text.js";
import { showPages } from "../views/show-pages.js";
import { drawText, putIntoTabOrder } from "../views/text-nodes.js";

export const pins = {
  show(body, { conversation, router, directory, blocks, signal }) {
    const pinned = new PagedList();
    const load = () => pinned.open(`/rooms/${conversation.id}/pins?limit=50`);
    const reveal = ({ seq }) => {
      conversation.reveal(seq);
      draw();
    };
    const draw = showPages(body, {
      list: pinned,
      into: ".pin-list",
      none: ".pins-none",
      key: ({ seq }) => seq,
      create: () => clone("pin-item"),
      update: (item, message) => update(item, message, { directory, conversation, body, router, reveal }),
      signal,
    });
    for (const part of [directory, blocks]) part.addEventListener("change", draw, { signal });
    markup.addEventListener("ready", draw, { signal });
    conversation.addEventListener("pins", load, { signal });
    load();
  },
};

function update(item, message, { directory, conversation, body, router, reveal }) {
  const author = directory.of(message.user);
  showAvatar(find(".avatar", item), author);
  showName(find(".report-author", item), author);
  const text = find(".report-message", item);
  const isBlocked = conversation.isBlocked(message);
  if (isBlocked) text.textContent = t("message.blocked");
  else drawText(text, saidIn(message));
  putIntoTabOrder(text);
  const toReveal = find('[data-action="reveal"]', item);
  toReveal.hidden = !isBlocked;
  toReveal.onclick = () => reveal(message);
  const when = find("time", item);
  when.dateTime = message.at;
  setText(when, nearDateAlone(new Date(message.at)));
  when.title = dateAndTime(new Date(message.at));
  find('[data-action="show"]', item).onclick = () => router.go({ ...router.address, seq: message.seq });
  const unpin = find('[data-action="unpin"]', item);
  unpin.hidden = !mayPin(message, conversation);
  unpin.onclick = () => attempt(body, () => conversation.unpin(message.seq));
}
