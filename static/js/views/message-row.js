// One message on the screen.

import { dateAndTime, explain, t, time } from "../i18n.js";
import { nameOf } from "../people.js";
import { showAvatar } from "./avatar.js";
import { clone, find, setText } from "./elements.js";
import { isOnlyEmoji, textNodes } from "./text-nodes.js";

// About a screenful; the rest waits behind a button.
const FOLD_CHARACTERS = 1600;
const FOLD_LINES = 24;

const drawn = new WeakMap();

export const createMessage = () => clone("message");

export function updateMessage(row, item) {
  const before = drawn.get(row);
  drawn.set(row, item);
  if (before?.entry === item.entry && before.leads === item.leads && before.pending === item.pending) return;
  mark(row, item);
  showHead(row, item.entry);
  if (before?.entry.text !== item.entry.text || before.entry.deleted !== item.entry.deleted) showText(row, item.entry);
  showPending(row, item);
  showEdited(row, item.entry);
  showFailure(row, item.entry);
}

export const itemOf = (row) => drawn.get(row);

function mark(row, { entry, leads, own, state }) {
  row.classList.toggle("leads", leads);
  row.classList.toggle("own", own);
  row.classList.toggle("is-deleted", Boolean(entry.deleted));
  row.dataset.state = state;
  if (entry.seq) row.dataset.seq = entry.seq;
  if (entry.deleted) find(".message-actions", row)?.remove();
}

function showHead(row, { user, at }) {
  const when = new Date(at);
  showAvatar(find(".avatar", row), user);
  setText(find(".message-author", row), nameOf(user));
  const clock = find(".message-time", row);
  clock.dateTime = at;
  setText(clock, time(when));
  clock.title = dateAndTime(when);
}

function showText(row, { text, deleted }) {
  const element = find(".message-text", row);
  element.replaceChildren(deleted ? t("message.deleted") : textNodes(text));
  element.classList.toggle("only-emoji", !deleted && isOnlyEmoji(text));
  fold(row, isLong(text) && !deleted);
}

const isLong = (text) => text.length > FOLD_CHARACTERS || text.split("\n").length > FOLD_LINES;

function fold(row, folded) {
  row.classList.toggle("is-folded", folded);
  const unfold = find(".message-unfold", row);
  unfold.hidden = !folded;
  unfold.onclick = () => {
    fold(row, false);
    row.focus();
  };
}

function showPending(row, { pending }) {
  const sign = find(".message-pending", row);
  sign.hidden = !pending;
  if (!pending) return;
  sign.title = t(`message.${pending}`);
  sign.setAttribute("aria-label", sign.title);
}

function showEdited(row, { editedAt, deleted }) {
  const edited = find(".message-edited", row);
  edited.hidden = !editedAt || deleted;
  if (editedAt) edited.title = dateAndTime(new Date(editedAt));
}

function showFailure(row, { failure }) {
  const line = find(".message-failure", row);
  if (failure) find("span", line).textContent = t("message.failed", { reason: explain({ code: failure }) });
  line.hidden = !failure;
}
