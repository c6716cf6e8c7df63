// What is sent in the room later: what repeats, which all of its members see, and what I send there once.

import { PagedList } from "../paged-list.js";
import { nameOf } from "../people.js";
import { mayKeepOrder } from "../permissions.js";
import { showAvatar } from "../views/avatar.js";
import { clone, find, setText } from "../views/elements.js";
import { hintAtRepeats, showScheduled } from "../views/scheduled-row.js";
import { showPages } from "../views/show-pages.js";

export const scheduled = {
  show(body, { conversation, directory, blocks, scheduled: store, signal }) {
    const { id, me } = conversation;
    const list = new PagedList();
    const load = () => list.open(`/rooms/${id}/scheduled?limit=50`);
    const mayChange = ({ user }) => user.id === me.id || mayKeepOrder(conversation.room);
    const draw = showPages(body, {
      list,
      into: ".scheduled-list",
      none: ".scheduled-none",
      create: () => clone("room-scheduled-item"),
      update: (item, one) => {
        const author = directory.of(one.user);
        showAvatar(find(".avatar", item), author);
        setText(find(".report-author", item), nameOf(author));
        showScheduled(item, one, { store, me, roomName: conversation.room.name, onChange: load, mayChange: mayChange(one), isBlocked: blocks.has(one.user.id) });
      },
      signal,
    });
    for (const part of [directory, blocks]) part.addEventListener("change", draw, { signal });
    conversation.addEventListener("room", draw, { signal });
    list.addEventListener("change", () => hintAtRepeats(body, list.items), { signal });
    // Mine; of others' nobody is told.
    store.addEventListener("change", load, { signal });
    load();
  },
};
