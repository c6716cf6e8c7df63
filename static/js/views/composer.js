// Where messages are written. An unfinished one is a draft of its room.

import { bothOf } from "../drafts.js";
import { explain, t, tn } from "../i18n.js";
import { later, whenLater } from "../rest.js";
import { whyClosed } from "../permissions.js";
import { ClosedNote } from "./closed-note.js";
import { find, setText } from "./elements.js";
import { firstLine } from "./quote.js";
import { offerEmoji } from "./emoji-button.js";
import { formatBar, offerBar } from "./format-bar.js";
import { grow, HAS_KEYBOARD, isComposing, isSendKey, textOf } from "./text-area.js";
import { sayWhy } from "./toast.js";
import { withLater } from "./with-later.js";

const MOST_CHARACTERS = 8000;
// The reader learns of the limit only when it comes near.
const WARN_CHARACTERS = 500;
const NEEDS_TOOLS = /^\/|:/u;
// What is longer than a timer can wait is longer than this page is open.
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export class Composer {
  #form;
  #textarea;
  #send;
  #later;
  #poll;
  #note;
  #closedNote;
  #trouble;
  #socket;
  #drafts;
  #halfWritten;
  #conversation = null;
  #onSent;
  #onEditLast;
  #onLater;
  #timer;
  #preview = null;
  // Characters are being composed, which no script may disturb.
  #isComposing = false;
  // The message that is quoted, {seq, name, text}.
  #quote = null;
  #strip;
  #alsoToRoom;
  // What stood here when the draft was changed elsewhere meanwhile.
  #behind = null;
  // Commands and all that completes words; they come later, as does what is attached.
  #tools = null;
  #attachments = null;
  // A command is being carried out.
  #isBusy = false;

  // alsoToRoom: of a thread, the choice to send a reply to the room, too. parts: what ComposerTools need.
  constructor({ form, note, strip, alsoToRoom, socket, drafts, halfWritten, onSent, onEditLast, onLater, onPoll, ...parts }) {
    this.#form = form;
    this.#strip = strip;
    this.#alsoToRoom = alsoToRoom;
    find(".composer-quote-close", strip).onclick = () => this.#dropQuote();
    this.#textarea = find("textarea", form);
    this.#send = find(".composer-send", form);
    this.#note = note;
    this.#closedNote = new ClosedNote(find(".composer-closed", form.parentElement), form);
    this.#trouble = find(".composer-trouble", note.parentElement);
    this.#socket = socket;
    this.#drafts = drafts;
    this.#halfWritten = halfWritten;
    this.#onSent = onSent;
    this.#onEditLast = onEditLast;
    this.#onLater = onLater;
    this.#later = find(".composer-later", form);
    this.#later.addEventListener("click", () => this.#schedule());
    this.#poll = find(".composer-poll", form);
    this.#poll.addEventListener("click", () => onPoll());
    find(".composer-attach", form).onclick = () => withLater(() => this.#attachments.choose());
    offerEmoji(find(".composer-emoji", form), this.#textarea);
    this.#addTools(parts);
    this.#textarea.addEventListener("input", () => this.#written());
    this.#textarea.addEventListener("keydown", (event) => this.#key(event));
    this.#textarea.addEventListener("compositionstart", () => (this.#isComposing = true));
    this.#textarea.addEventListener("compositionend", () => this.#composed());
    this.#textarea.addEventListener("blur", () => this.#conversation && this.#keep({ isDone: true }));
    form.addEventListener("submit", (event) => this.#submit(event));
    // A screen keyboard has one Enter, and people need lines more often than that key to send.
    this.#textarea.enterKeyHint = HAS_KEYBOARD.matches ? "send" : "enter";
    drafts.addEventListener("change", () => this.#takeOver());
  }

  #addTools(parts) {
    const [form, textarea] = [this.#form, this.#textarea];
    const bar = formatBar();
    form.append(bar);
    offerBar(find(".composer-format", form), bar);
    whenLater(({ Attachments, ComposerTools, offerTools }) => {
      this.#attachments = new Attachments(form, { drafts: this.#drafts, halfWritten: this.#halfWritten, changed: () => this.#draw(), refuse: (words) => this.#refuse(words) });
      this.#tools = new ComposerTools(textarea, parts);
      this.#preview = offerTools(form, { bar, textarea, offer: find(".paste-offer", this.#note.parentElement) });
      if (!this.#conversation) return;
      this.#tools.show(this.#conversation);
      this.#attachments.show(this.#conversation);
    });
  }

  show(conversation, { signal }) {
    this.#conversation = conversation;
    this.#isComposing = false;
    this.#behind = null;
    this.#preview?.close();
    this.#showQuote(this.#halfWritten.quoteOf(conversation.id));
    this.#textarea.value = this.#drafts.of(conversation.id);
    this.#tools?.show(conversation);
    this.#attachments?.show(conversation);
    this.#refuse("");
    for (const type of ["state", "room"]) conversation.addEventListener(type, () => this.#draw(), { signal });
    this.#draw();
  }

  focus() {
    this.#textarea.focus({ preventScroll: true });
  }

  // The next message quotes this one.
  quote(quoted) {
    this.#keepQuote({ ...quoted, epoch: this.#conversation.timeline.epoch });
    this.focus();
  }

  #keepQuote(quoted) {
    this.#halfWritten.keepQuote(this.#conversation.id, quoted);
    this.#showQuote(quoted);
  }

  #showQuote(quoted) {
    this.#quote = quoted;
    this.#strip.hidden = !quoted;
    setText(find(".quote-author", this.#strip), quoted?.name ?? "");
    setText(find(".quote-text", this.#strip), quoted ? firstLine(quoted.text) : "");
  }

  #dropQuote() {
    this.#keepQuote(null);
    this.focus();
  }

  // Below what stands there already.
  add(text) {
    this.#textarea.value = [this.#textarea.value, text].filter(Boolean).join("\n\n");
    this.#keep();
  }

  get #characters() {
    return [...textOf(this.#textarea)].length;
  }

  get #limit() {
    return this.#socket.limits?.text_characters ?? MOST_CHARACTERS;
  }

  #written() {
    if (this.#textarea.value) this.#conversation.sayTyping();
    this.#refuse("");
    this.#attachments?.sendNotYet();
    this.#keep();
  }

  #keep({ isDone = false } = {}) {
    this.#draw();
    if (this.#behind === null) this.#drafts.keep(this.#conversation.id, this.#textarea.value, { isDone });
  }

  // It was written on, sent or thrown away in another tab or on another device.
  #takeOver() {
    if (!this.#conversation) return;
    const { value } = this.#textarea;
    const text = this.#drafts.of(this.#conversation.id);
    if (text === (value.trim() ? value : "")) return;
    if (this.#isComposing) return (this.#behind = value);
    this.#textarea.value = text;
    this.#draw();
  }

  #composed() {
    this.#isComposing = false;
    if (this.#behind === null) return;
    const draft = this.#drafts.of(this.#conversation.id);
    const { value } = this.#textarea;
    this.#textarea.value = draft.endsWith(this.#behind) ? draft.slice(0, draft.length - this.#behind.length) + value : bothOf(draft, value);
    this.#behind = null;
    this.#keep();
  }

  get #hasFiles() {
    return Boolean(this.#attachments && !this.#attachments.isEmpty);
  }

  #draw() {
    const { isOver, room } = this.#conversation;
    const closed = Boolean(whyClosed(room) || isOver);
    if (this.#isOfOtherLog) this.#keepQuote(null);
    this.#openAgain(room);
    const left = this.#limit - this.#characters;
    this.#closedNote.draw({ room, isOver, text: this.#textarea.value });
    this.#textarea.placeholder = this.#conversation.isThread ? t("composer.thread") : t("composer.placeholder", { room: room.name });
    this.#strip.hidden = closed || !this.#quote;
    if (this.#alsoToRoom) this.#alsoToRoom.hidden = closed;
    const isEmpty = this.#characters === 0 && !this.#hasFiles;
    this.#send.disabled = closed || left < 0 || isEmpty || Boolean(this.#attachments?.hasFailed);
    // What is sent later is for the room, and has no files.
    this.#later.hidden = this.#send.disabled || this.#hasFiles || Boolean(this.#conversation.isThread);
    // With words in the composer the clock stands in its place.
    this.#poll.hidden = closed || !isEmpty;
    setText(this.#note, closed ? "" : noteOn(left) || (this.#attachments?.note ?? ""));
    this.#note.classList.toggle("is-over", left < 0);
    grow(this.#textarea);
  }

  // Under its number stands another message now.
  get #isOfOtherLog() {
    const { epoch } = this.#conversation.timeline;
    return Boolean(this.#quote && epoch && epoch !== this.#quote.epoch);
  }

  // A mute ends by itself.
  #openAgain({ muted_until: mutedUntil }) {
    clearTimeout(this.#timer);
    const milliseconds = new Date(mutedUntil ?? 0) - Date.now();
    if (milliseconds > 0 && milliseconds < LONGEST_TIMER_MS) this.#timer = setTimeout(() => this.#draw(), milliseconds);
  }

  #key(event) {
    if (isSendKey(event)) return this.#submit(event);
    if (event.key === "Escape" && this.#quote && !isComposing(event)) {
      event.stopPropagation();
      return this.#dropQuote();
    }
    if (this.#textarea.value || isComposing(event)) return;
    if (isUndoKey(event)) return this.#takeBack(event);
    if (event.key !== "ArrowUp") return;
    event.preventDefault();
    this.#onEditLast();
  }

  async #takeBack(event) {
    event.preventDefault();
    const conversation = this.#conversation;
    const text = await conversation.takeBack().catch(sayWhy);
    if (text && conversation === this.#conversation) this.add(text);
  }

  #submit(event) {
    event.preventDefault();
    if (this.#send.disabled || this.#isBusy) return;
    if (this.#hasFiles && !this.#attachments.isReady) return this.#attachments.sendWhenReady();
    const text = this.#prepared(textOf(this.#textarea));
    if (typeof text === "string") this.#sendNow(text);
    else this.#sendLater(text);
  }

  // What is neither a command nor has an emoji's name in it needs no tools. Without them a name stays as it was typed.
  #prepared(text) {
    if (this.#tools) return this.#tools.prepare(text);
    if (!NEEDS_TOOLS.test(text)) return text;
    const done = (ready) => (typeof ready === "string" ? { text: ready } : ready);
    return later().then(
      async () => done(await this.#tools.prepare(text)),
      () => (text.startsWith("/") ? { refusal: explain({ code: "unreachable" }) } : { text }),
    );
  }

  #sendNow(text) {
    this.#conversation.send(text, { ...this.#place, files: this.#attachments?.take() });
    this.#empty();
    this.#onSent();
    this.focus();
  }

  async #schedule() {
    const { id } = this.#conversation;
    const text = textOf(this.#textarea);
    if (!(await this.#onLater(text))) return;
    // Meanwhile another room may have been opened.
    if (this.#conversation.id === id) this.#empty();
    else this.#drafts.keep(id, "");
  }

  // What it quotes, and whether the room is to see what is said in its thread.
  get #place() {
    return { quote: this.#quote?.seq, inRoom: this.#alsoToRoom && find("input", this.#alsoToRoom).checked };
  }

  #empty() {
    if (this.#alsoToRoom) find("input", this.#alsoToRoom).checked = false;
    this.#keepQuote(null);
    this.#preview?.close();
    this.#textarea.value = "";
    this.#keep();
  }

  // What is written meanwhile stays, as does what was refused.
  async #sendLater(promised) {
    const conversation = this.#conversation;
    const { value } = this.#textarea;
    const place = this.#place;
    this.#isBusy = true;
    const { text, refusal, call } = await promised;
    this.#isBusy = false;
    if (refusal) return this.#refuse(refusal);
    // A command takes none, and leaves them where they are.
    const files = !text || call || conversation !== this.#conversation ? undefined : this.#attachments?.take();
    if (text) conversation.send(text, { ...place, call, files });
    if (this.#drafts.of(conversation.id) === value) this.#drafts.keep(conversation.id, "");
    if (this.#conversation !== conversation) return;
    if (this.#textarea.value === value) this.#textarea.value = "";
    this.#keep();
    // Also what was no message has used it up: the next one would quote by surprise.
    this.#keepQuote(null);
    if (!text) return;
    if (this.#alsoToRoom) find("input", this.#alsoToRoom).checked = false;
    this.#preview?.close();
    this.#onSent();
  }

  #refuse(words) {
    setText(this.#trouble, words);
  }
}

const isUndoKey = ({ key, ctrlKey, metaKey, shiftKey, altKey }) =>
  (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === "z";

function noteOn(left) {
  if (left < 0) return tn("composer.over", -left);
  return left <= WARN_CHARACTERS ? tn("composer.left", left) : "";
}
