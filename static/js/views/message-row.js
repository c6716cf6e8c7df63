// One message on the screen. What few messages have is made when it is needed: elements weigh, and there are many rows.

import { dateAndTime, explain, t, time } from "../i18n.js";
import { markup } from "../markup.js";
import { saidIn } from "../shown.js";
import { showAvatar } from "./avatar.js";
import { markBot } from "./bot-mark.js";
import { clone, find, setText } from "./elements.js";
import { drawMentions, isMeant } from "./mention-nodes.js";
import { showButtons } from "./message-buttons.js";
import { cardsIn, showCards } from "./message-cards.js";
import { showFiles } from "./message-files.js";
import { showPoll } from "./poll.js";
import { showQuote } from "./quote.js";
import { showReactions } from "./reactions.js";
import { showThreadLine } from "./thread-line.js";
import { drawText, wordsIn } from "./text-nodes.js";

// About a screenful; the rest waits behind a button.
const FOLD_CHARACTERS = 1600;
const FOLD_LINES = 24;
// Enough to tell one message from another by ear.
const SPOKEN_CHARACTERS = 200;

const drawn = new WeakMap();
// Rows whose Markdown stands there as it was typed, until there is a parser.
const waiting = new WeakSet();

export const createMessage = () => clone("message");

export function updateMessage(row, item) {
  const before = drawn.get(row);
  drawn.set(row, item);
  const mayRender = waiting.has(row) && markup.isReady;
  if (before && isAsBefore(before, item) && !mayRender) return;
  const text = textOf(item);
  mark(row, item);
  showHead(row, item);
  const isSame = before && text === textOf(before) && before.entry.deleted === item.entry.deleted && !mayRender;
  const isCalledSame = before?.mentioned === item.mentioned && before.entry.mentions === item.entry.mentions;
  if (!isSame || !isCalledSame || before.isBlocked !== item.isBlocked) showText(row, { ...item, text });
  nameRow(row, item);
  showPending(row, item);
  showEdited(row, item);
  showFailure(row, item);
  showLinked(row, item);
  showHung(row, item);
  showQuoted(row, item);
}

export const itemOf = (row) => drawn.get(row);

// What the reader wrote last, also when it waits to be stored.
export const textOf = ({ entry, edit }) => (edit && !entry.deleted ? edit.text : entry.text);

function isAsBefore(before, item) {
  return ["entry", "edit", "leads", "pending", "state", "name", "picture", "isBlocked", "mentioned", "quoted", "cards", "poll", "buttons", "mine", "called"].every((part) => before[part] === item[part]);
}

function mark(row, item) {
  const { entry, leads, own, state } = item;
  row.classList.toggle("leads", leads);
  row.classList.toggle("own", own);
  row.classList.toggle("is-deleted", Boolean(entry.deleted));
  row.dataset.state = state;
  if (entry.seq) row.dataset.seq = entry.seq;
  if (entry.deleted) find(".message-actions", row)?.remove();
}

function nameRow(row, { entry, name }) {
  const text = wordsIn(find(".message-text", row), SPOKEN_CHARACTERS) || saidIn(entry);
  row.setAttribute("aria-label", t("message.spoken", { name, time: time(new Date(entry.at)), text }));
}

function showHead(row, { entry: { at }, author, name }) {
  const when = new Date(at);
  showAvatar(find(".avatar", row), author);
  const nameLine = find(".message-author", row);
  setText(nameLine, name);
  markBot(nameLine, author);
  const clock = find(".message-time", row);
  clock.dateTime = at;
  setText(clock, time(when));
  clock.title = dateAndTime(when);
}

function showText(row, { entry: { deleted, expired, mentions }, text, isBlocked, mentioned, own, me }) {
  const element = find(".message-text", row);
  row.classList.toggle("is-blocked", isBlocked && !deleted);
  part(row, "message-reveal", isBlocked && !deleted);
  waiting.delete(row);
  row.classList.remove("mentions-me");
  if (isBlocked || deleted) {
    element.classList.remove("has-blocks", "only-emoji");
    element.textContent = t(expired ? "message.expired" : deleted ? "message.deleted" : "message.blocked");
    return fold(row, false);
  }
  if (!drawText(element, text)) waiting.add(row);
  if (mentions) drawMentions(element, { mentions, shown: mentioned.split("\n"), me });
  row.classList.toggle("mentions-me", Boolean(mentions) && !own && isMeant(mentions, me));
  fold(row, isLong(text));
}

// To show what was found in it.
export const unfold = (row) => row.classList.contains("is-folded") && fold(row, false);

const isLong = (text) => text.length > FOLD_CHARACTERS || text.split("\n").length > FOLD_LINES;

function fold(row, folded) {
  row.classList.toggle("is-folded", folded);
  const unfold = part(row, "message-unfold", folded);
  if (!unfold) return;
  unfold.onclick = () => {
    fold(row, false);
    row.focus();
  };
}

function showPending(row, { pending }) {
  const sign = part(row, "message-pending", Boolean(pending));
  if (!sign) return;
  sign.title = t(`message.${pending}`);
  sign.setAttribute("aria-label", sign.title);
}

function showEdited(row, { entry: { editedAt, deleted }, isBlocked }) {
  const edited = part(row, "message-edited", Boolean(editedAt) && !deleted && !isBlocked);
  if (!edited) return;
  const date = dateAndTime(new Date(editedAt));
  edited.title = edited.matches("button") ? t("versions.open", { date }) : date;
}

function showFailure(row, { entry, edit }) {
  const { failure } = edit ?? entry;
  const line = part(row, "message-failure", Boolean(failure));
  if (!line) return;
  setText(find("span", line), t(edit ? "message.edit.failed" : "message.failed", { reason: explain({ code: failure }) }));
  setText(find('[data-action="discard"]', line), t(edit ? "message.edit.discard" : "message.discard"));
}

function showLinked(row, { cards, isBlocked }) {
  const shown = isBlocked ? [] : cardsIn(find(".message-text", row), cards);
  const list = part(row, "message-cards", shown.length > 0);
  if (list) showCards(list, shown);
}

function showHung(row, item) {
  const { entry, isBlocked, isThread, personOf } = item;
  const files = part(row, "message-files", Boolean(entry.files?.length) && !isBlocked);
  if (files) showFiles(files, entry);
  const poll = part(row, "message-poll", Boolean(entry.poll) && !isBlocked);
  if (poll) showPoll(poll, item);
  const buttons = part(row, "message-buttons", Boolean(entry.actions?.length) && !isBlocked);
  if (buttons) showButtons(buttons, item);
  const pin = part(row, "message-pinned", Boolean(entry.pinned) && !isBlocked);
  part(row, "message-scheduled", Boolean(entry.scheduled) && !isBlocked);
  const called = part(row, "message-called", Boolean(item.called) && !isBlocked);
  if (called) setText(called, t("message.called", { name: item.called }));
  if (pin) pin.title = t("message.pinned", { date: dateAndTime(new Date(entry.pinned.at)) });
  const line = part(row, "message-reactions", Boolean(entry.reactions?.length) && !isBlocked);
  if (line) showReactions(line, entry, JSON.parse(item.mine));
  const thread = part(row, "message-thread", Boolean(entry.replies) && !isThread);
  row.classList.toggle("is-root", Boolean(entry.replies && isThread));
  if (thread) showThreadLine(thread, entry, personOf);
}

// Above the text.
function showQuoted(row, { entry, quoted, isThread, isBlocked }) {
  const isWanted = Boolean(entry.quote ?? (!isThread && entry.thread)) && !entry.deleted && !isBlocked;
  const present = find(":scope > .message-body > .message-quote", row);
  if (!isWanted) return present?.remove();
  const block = present ?? clone("message-quote");
  if (!present) find(".message-body", row).prepend(block);
  showQuote(block, quoted);
}

const PARTS = ["message-reveal", "message-unfold", "message-pending", "message-edited", "message-pinned", "message-scheduled", "message-called", "message-failure", "message-files", "message-poll", "message-buttons", "message-cards", "message-reactions", "message-thread"];

// One of those, in its place among the others, or none.
function part(row, name, isWanted) {
  const body = find(".message-body", row);
  const present = find(`:scope > .${name}`, body);
  if (!isWanted) present?.remove();
  if (!isWanted || present) return isWanted ? present : null;
  const following = PARTS.slice(PARTS.indexOf(name) + 1).map((other) => find(`:scope > .${other}`, body));
  const made = clone(name);
  body.insertBefore(made, following.find(Boolean) ?? find(".message-editor", body));
  return made;
}
