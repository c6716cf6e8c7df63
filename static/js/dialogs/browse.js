// Public rooms that can be joined: a page of them, more on request, or some by their name.

import { shortDate, t, tn } from "../i18n.js";
import { Joinable } from "../joinable.js";
import { clone, find } from "../views/elements.js";
import { moreButton, showListEnd } from "../views/list-end.js";
import { reconcile } from "../views/reconcile.js";
import { HAS_KEYBOARD } from "../views/text-area.js";
import { dialogOf, open } from "./dialog.js";
import { attempt } from "./form.js";

export async function browse({ rooms, onJoined }) {
  const dialog = dialogOf("browse");
  const input = find("input", dialog);
  const joinable = new Joinable();
  const join = (room) =>
    attempt(dialog, async () => {
      await rooms.join(room.id);
      dialog.close();
      onJoined(room);
    });
  input.value = "";
  input.oninput = () => {
    joinable.search(input.value.trim());
    find(".dialog-body", dialog).scrollTop = 0;
  };
  moreButton(dialog).onclick = () => showMore(dialog, joinable);
  joinable.addEventListener("change", () => draw(dialog, joinable, join));
  clear(dialog);
  joinable.search("");
  joinable.loadSuggested();
  const closed = open(dialog);
  // A keyboard on the screen would cover the list.
  if (HAS_KEYBOARD.matches) input.focus();
  await closed;
  joinable.close();
}

// Nothing is said to be missing before an answer has come.
function clear(dialog) {
  find(".browse-list", dialog).replaceChildren();
  for (const part of [".browse-none", ".browse-no-match", ".form-error"]) find(part, dialog).hidden = true;
  showListEnd(dialog, { hasMore: false, failed: false });
}

function draw(dialog, { items, suggested, words, searching, hasMore, failed }, join) {
  const none = !items.length && !failed && !searching;
  reconcile(find(".browse-list", dialog), words ? items : suggestedFirst(items, suggested), {
    key: ({ id }) => id,
    create: () => clone("browse-item"),
    update: (item, room) => update(item, room, join),
  });
  find(".browse-none", dialog).hidden = !none || words !== "";
  find(".browse-no-match", dialog).hidden = !none || words === "";
  showListEnd(dialog, { hasMore, failed });
}

function suggestedFirst(items, suggested) {
  const ids = new Set(suggested.map(({ id }) => id));
  return [...suggested, ...items.filter(({ id }) => !ids.has(id))];
}

function update(item, room, join) {
  find(".browse-name", item).textContent = room.name;
  find(".browse-suggested", item).hidden = !room.suggested;
  const facts = [tn("browse.members", room.member_count), t("browse.active", { date: shortDate(new Date(room.active_at)) })];
  find(".browse-facts", item).textContent = facts.join(" · ");
  const about = find(".browse-about", item);
  about.textContent = room.description || room.topic;
  about.hidden = !about.textContent;
  find("button", item).onclick = () => join(room);
}

// The focus goes on to the first of those that came.
async function showMore(dialog, joinable) {
  const list = find(".browse-list", dialog);
  const before = list.children.length;
  await joinable.more();
  find("button", list.children[before] ?? dialog).focus();
}
