// The texts that a message had before its edits, the newest first, each with what was changed.

import { dateAndTime, t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { changesBetween } from "../text-changes.js";
import { clone, find, setText, textElement } from "../views/elements.js";
import { showPages } from "../views/show-pages.js";
import { dialogOf, open } from "./dialog.js";

const MARKS = { gone: "del", new: "ins" };

export async function showVersions({ entry, conversation }) {
  const dialog = dialogOf("versions");
  const closing = new AbortController();
  const { signal } = closing;
  const versions = new PagedList();
  const load = () => versions.open(`/rooms/${conversation.room.id}/messages/${entry.seq}/versions?limit=50`);
  const alone = find(".versions-alone", dialog);
  alone.hidden = true;
  versions.addEventListener("change", () => (alone.hidden = versions.items.length !== 1 || versions.hasMore), { signal });
  showPages(dialog, {
    list: versions,
    into: ".version-list",
    none: ".versions-none",
    sort: (all) => all.map((version, index) => ({ ...version, id: String(index), before: all[index + 1] })),
    create: () => clone("version-item"),
    update: showVersion,
    signal,
  });
  followEntry(conversation, entry, load, signal);
  find(".versions-none", dialog).hidden = true;
  load();
  await open(dialog, { title: t("versions.title") });
  closing.abort();
  find(".version-list", dialog).replaceChildren();
}

// What is edited meanwhile is shown, and what is deleted is not any more.
function followEntry(conversation, entry, load, signal) {
  let shown = entry;
  const look = () => {
    const now = conversation.history.shown.entry(entry.seq);
    if (!now || (now.text === shown.text && now.editedAt === shown.editedAt && now.deleted === shown.deleted)) return;
    shown = now;
    load();
  };
  conversation.addEventListener("change", look, { signal });
}

function showVersion(item, { at, text, before }) {
  const when = find("time", item);
  when.dateTime = at;
  setText(when, dateAndTime(new Date(at)));
  const parts = before ? changesBetween(before.text, text) : [{ kind: "same", text }];
  find(".version-text", item).replaceChildren(...parts.map((part) => (MARKS[part.kind] ? textElement(MARKS[part.kind], part.text) : part.text)));
}
