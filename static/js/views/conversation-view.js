// One open room in all its parts, and what can be done with its messages.

import { HOME, pathOf } from "../address.js";
import { confirm } from "../dialogs/confirm.js";
import { t } from "../i18n.js";
import { whenLater } from "../rest.js";
import { nameOf } from "../people.js";
import { saidIn } from "../shown.js";
import { Composer } from "./composer.js";
import { copy } from "./copy.js";
import { find } from "./elements.js";
import { KeptEdits } from "./kept-edits.js";
import { editMessage } from "./message-editor.js";
import { itemOf, textOf } from "./message-row.js";
import { choicesIn } from "./poll.js";
import { firstWords } from "./quote.js";
import { ResyncNote } from "./resync-note.js";
import { RoomHeader } from "./room-header.js";
import { RowActions } from "./row-actions.js";
import { SeenLine } from "./seen-line.js";
import { StatusLine } from "./status-line.js";
import { keepTeamEmoji } from "./team-emoji-nodes.js";
import { TimelineView } from "./timeline-view.js";
import { say, sayWhy } from "./toast.js";
import { TypingLine } from "./typing-line.js";
import { withLater } from "./with-later.js";

export class ConversationView {
  #conversation = null;
  #showing;
  #timeline;
  #router;
  #composer;
  #actions;
  #keptEdits;
  #findBar;
  #resyncNote;
  #parts;
  #reports;
  #saved;
  // Whom and what one may mean by a word.
  #known;

  // root: the element that it is shown in. A thread's has no header and no status of its own.
  constructor({ root, router, slot, socket, drafts, halfWritten, scheduled, saved, directory, presence, reports, rooms, ephemerals }) {
    this.root = root;
    this.#reports = reports;
    this.#saved = saved;
    this.#known = { rooms, directory };
    this.#router = router;
    this.#timeline = new TimelineView(find(".timeline", root), {
      changing: (change) => this.#aroundFind(() => this.#actions.around(() => this.#keptEdits.around(change))),
      onNewest: () => this.#toNewest(),
      onMoved: () => router.keepPlace(),
    });
    this.#composer = new Composer({
      form: find(".composer", root),
      note: find(".composer-note", root),
      strip: find(".composer-quote", root),
      alsoToRoom: find(".composer-in-room", root),
      socket,
      drafts,
      halfWritten,
      rooms,
      directory,
      saved,
      goHome: () => router.go(HOME),
      onSent: () => this.#toNewest(),
      onEditLast: () => this.#editLast(),
      onPoll: () => this.#withDialogs(({ askPoll }, conversation) => askPoll({ conversation })),
      onLater: (text) => withLater(({ sendLater }) => sendLater({ text, conversation: this.#conversation, scheduled })),
    });
    this.#actions = new RowActions({
      log: find(".timeline-log", root),
      scroller: find(".timeline-scroll", root),
      timeline: this.#timeline,
      actions: this.#rowActions(),
    });
    keepTeamEmoji(find(".timeline-log", root));
    this.#keptEdits = new KeptEdits(find(".timeline-log", root), {
      halfWritten,
      rowOf: ({ seq }) => this.#timeline.list.rowOf(seq),
      entryOf: (entry) => this.#timeline.entryAsItWas(entry),
      reopen: (row, entry, written) => this.#edit(row, entry, { written, focus: false }),
      keepAsDraft: (text) => this.#keepAsDraft(text),
    });
    this.#parts = [this.#keptEdits, this.#composer];
    if (find(".room-header", root)) this.#addPartsOfRoom({ root, router, slot, directory, presence, reports, ephemerals });
  }

  #addPartsOfRoom({ root, router, ...parts }) {
    this.#resyncNote = new ResyncNote(find(".resync-note", root));
    whenLater(({ EphemeralNotes, FindBar }) => {
      this.#findBar = new FindBar(find(".find-bar", root), { timeline: this.#timeline, router });
      this.#parts.unshift(this.#findBar);
      const notes = new EphemeralNotes(find(".ephemerals", root), { ephemerals: parts.ephemerals, focusComposer: () => this.focusComposer() });
      this.#parts.push(notes);
      if (!this.#conversation) return;
      for (const part of [this.#findBar, notes]) part.show(this.#conversation, this.#showing);
    });
    this.#parts.unshift(
      this.#resyncNote,
      new RoomHeader(find(".room-header", root), { router, ...parts }),
      new StatusLine(find(".status[data-state]", root), { router }),
      new TypingLine(find(".typing", root)),
      new SeenLine(find(".seen-line", root)),
    );
  }

  #aroundFind(change) {
    if (this.#findBar) this.#findBar.around(change);
    else change();
  }

  show(conversation) {
    this.#showing?.abort();
    this.#showing = new AbortController();
    this.#conversation = conversation;
    for (const part of this.#parts) part.show(conversation, this.#showing);
    this.#actions.show(conversation);
    conversation.addEventListener("many", ({ detail }) => this.#askMany(conversation, detail), this.#showing);
    this.#timeline.show(conversation);
  }

  focusComposer() {
    this.#composer.focus();
  }

  // A message of the open room, by its address. A number that no message has leaves the room as it is.
  async goTo(seq) {
    const isThere = await this.#timeline.goTo(seq).catch((error) => (error.status === 422 ? false : sayWhy(error) ?? true));
    if (isThere || (await this.#goToThread(seq))) return;
    const isGone = seq < this.#conversation.timeline.expiredBefore;
    say(t(isGone ? "message.expired" : "message.missing"));
    this.#timeline.follow();
  }

  // Of a reply that the room doesn't show the place is in its thread.
  async #goToThread(seq) {
    const conversation = this.#conversation;
    const entry = conversation.isThread ? null : await conversation.findQuoted(seq);
    if (!entry?.thread || conversation !== this.#conversation) return false;
    this.#openThread(entry, { replace: true });
    return true;
  }

  #openThread({ seq, thread }, { replace = false } = {}) {
    const panel = thread ? `thread:${thread}:${seq}` : `thread:${seq}`;
    this.#router.go({ ...this.#router.address, seq: null, panel }, { replace });
  }

  // What is quoted, or answered.
  #goToQuoted({ seq, quote, thread }) {
    const conversation = this.#conversation;
    if (!quote) return this.#openThread({ seq, thread });
    if (conversation.isThread && conversation.timeline.entry(quote)) return this.goTo(quote);
    return this.#router.go({ ...this.#router.address, seq: quote });
  }

  get place() {
    return this.#timeline.place;
  }

  comeBackTo(place) {
    return this.#timeline.comeBackTo(place).catch(sayWhy);
  }

  get keys() {
    return {
      find: () => withLater(() => this.#findBar.open()),
      writeOn: () => this.focusComposer(),
      leaveComposer: ({ target }) => target.matches(".composer-text") && this.#timeline.focusNewest(),
      scrollUp: () => this.#timeline.scroll(-0.9),
      toNewest: () => this.#toNewest(),
    };
  }

  // The address names the place no longer that the reader leaves.
  #toNewest() {
    const { address } = this.#router;
    if (address.seq && !this.#conversation.isThread) this.#router.go({ ...address, seq: null }, { replace: true });
    else this.#timeline.follow();
  }

  #save({ seq }) {
    const { room, me, timeline } = this.#conversation;
    const message = { room: room.id, seq, epoch: timeline.epoch };
    return withLater(({ saveMessage }) => saveMessage({ message, me, saved: this.#saved }));
  }

  #forget({ seq }) {
    const forgotten = this.#saved.forget({ room: this.#conversation.room.id, seq });
    return forgotten.then(() => say(t("saved.forgotten"))).catch(sayWhy);
  }

  #rowActions() {
    return {
      person: (row, { entry }) => this.#router.go({ ...this.#router.address, panel: `person:${entry.user.id}` }),
      mention: (row, item, chip) => this.#router.go({ ...this.#router.address, panel: `person:${chip.dataset.user}` }),
      reveal: (row, { entry }) => {
        this.#conversation.reveal(entry.seq);
        row.focus({ preventScroll: true });
      },
      report: (row, { entry, author }) => this.#report(entry, author),
      save: (row, { entry }) => this.#save(entry),
      unsave: (row, { entry }) => this.#forget(entry),
      seen: (row, { entry }) => this.#withDialogs(({ seenBy }, conversation) => seenBy({ entry, conversation })),
      react: (row, { entry }, button) => this.#react(entry, button ?? row),
      reaction: (row, { entry }, chip) => this.#toggle(entry, chip.dataset.key),
      press: (row, { entry }, button) => this.#press(entry, button.dataset.key),
      vote: (row, { entry }) => this.#vote(entry, choicesIn(find(".message-poll", row))),
      unvote: (row, { entry }) => {
        row.focus({ preventScroll: true });
        this.#vote(entry, []);
      },
      voters: (row, { entry }) => this.#withDialogs(({ whoVoted }, conversation) => whoVoted({ entry, conversation })),
      "end-poll": (row, { entry }) => this.#endPoll(row, entry),
      pin: (row, { entry }) => this.#conversation.pin(entry.seq).catch(sayWhy),
      unpin: (row, { entry }) => this.#conversation.unpin(entry.seq).catch(sayWhy),
      reactions: (row, { entry }) => this.#withDialogs(({ whoReacted }, conversation) => whoReacted({ entry, conversation })),
      quote: (row, { entry, name }) => this.#composer.quote({ seq: entry.seq, name, text: saidIn(entry) }),
      quoted: (row, { entry }) => this.#goToQuoted(entry),
      thread: (row, { entry }) => this.#openThread(entry),
      versions: (row, { entry }) => this.#withDialogs(({ showVersions }, conversation) => showVersions({ entry, conversation })),
      unread: (row, { entry }) => this.#conversation.markUnread(entry.seq),
      picture: (row, { entry }, link) => this.#withDialogs(({ viewPictures }, conversation) => viewPictures({ entry, file: idIn(link.href), conversation })),
      copy: (row, item) => copy(textOf(item), "message.copied"),
      "copy-code": (row, item, button) => copy(find("code", button.closest(".code-block")).textContent, "message.code.copied"),
      link: (row, { entry }) => copy(this.#linkTo(entry), "message.link.copied"),
      edit: (row, { entry }) => this.#edit(row, entry),
      delete: (row, { entry }) => this.#delete(row, entry),
      retry: (row, { entry, edit = entry }) => this.#conversation.retry(edit.clientId),
      discard: (row, { entry, edit = entry }) => this.#discard(edit.clientId),
      more: (row, item, button) => this.#more(row, item, button),
    };
  }

  // In the room in which it was asked for.
  #withDialogs(act) {
    const conversation = this.#conversation;
    return withLater((dialogs) => act(dialogs, conversation));
  }

  #report(entry, author) {
    const { room } = this.#conversation;
    return withLater(({ reportMessage }) => reportMessage({ entry, author, room, reports: this.#reports }));
  }

  async #more(row, item, button) {
    const chosen = await this.#withDialogs(({ chooseAction }, conversation) => chooseAction({ row, item, button, conversation }));
    if (chosen) this.#rowActions()[chosen](row, itemOf(row));
  }

  async #react({ seq }, anchor) {
    const conversation = this.#conversation;
    const emoji = await withLater(({ pickEmoji }) => pickEmoji(anchor));
    if (emoji) await conversation.react(seq, emoji).catch(sayWhy);
  }

  #toggle(entry, emoji) {
    const conversation = this.#conversation;
    const { seq } = entry;
    const isMine = conversation.reactedTo(entry).includes(emoji);
    const done = isMine ? conversation.unreact(seq, emoji) : conversation.react(seq, emoji);
    done.catch(sayWhy);
  }

  // One that asks for more opens a dialog first.
  #press({ seq, actions }, id) {
    const conversation = this.#conversation;
    const action = actions.find((one) => one.id === id);
    const press = (more) => conversation.press(seq, id, more);
    if (!action?.options && !action?.form) return press().catch(sayWhy);
    return withLater(({ answerButton }) => answerButton(action, press));
  }

  #vote({ seq }, choices) {
    this.#conversation.vote(seq, choices).catch(sayWhy);
  }

  async #endPoll(row, { seq, text }) {
    const conversation = this.#conversation;
    const agreed = await confirm({ title: t("poll.end.title"), text: t("poll.end.text", { text: firstWords(text) }), action: t("poll.end") });
    row.focus({ preventScroll: true });
    if (agreed) await conversation.endPoll(seq).catch(sayWhy);
  }

  #linkTo({ seq }) {
    const { isThread, root, room } = this.#conversation;
    const place = isThread && seq !== root ? { panel: `thread:${root}:${seq}` } : { seq };
    return location.origin + pathOf({ view: "room", room: room.id, ...place });
  }

  // Only what is near: a slip of a finger opens nothing that was said long ago.
  #editLast() {
    const entry = this.#conversation.lastOwn;
    if (!entry) return say(t("message.edit.none"));
    if (!this.#conversation.history.isAtNewest) this.#timeline.follow();
    const row = this.#timeline.list.show(entry.seq);
    this.#edit(row, entry, { done: () => this.focusComposer() });
  }

  #edit(row, { seq, text, files }, { written = text, focus = true, done = () => row.focus() } = {}) {
    const conversation = this.#conversation;
    const { epoch } = conversation.timeline;
    const save = (changed) => conversation.edit({ seq, epoch }, changed);
    editMessage(row, {
      text,
      written,
      focus,
      help: (textarea) => whenLater(({ complete }) => complete(textarea, { context: () => ({ conversation, ...this.#known }) })),
      save,
      // Its files say enough; of a message without any, nothing would be left.
      onEmpty: () => (files?.length ? save("") : this.#delete(row, itemOf(row).entry)),
      done: () => {
        this.#keptEdits.closed({ seq }, conversation);
        done();
      },
    });
  }

  #keepAsDraft(text) {
    this.#composer.add(text);
    this.#resyncNote?.sayKept();
  }

  async #delete(row, entry) {
    const { seq, user } = entry;
    const conversation = this.#conversation;
    const { epoch } = conversation.timeline;
    const isOwn = user.id === conversation.me.id;
    const words = { text: firstWords(saidIn(entry)), author: nameOf(conversation.personOf(user)) };
    const agreed = await (isOwn ? confirm(deletionOf(words)) : this.#withDialogs(({ deleteOthers }) => deleteOthers({ seq, epoch, words, conversation })));
    // The button that was pressed is hidden again, so the browser couldn't give the focus back to it.
    row.focus({ preventScroll: true });
    if (!agreed || !isOwn) return;
    await conversation.delete({ seq, epoch }).catch(sayWhy);
  }

  // Left as it is, it stands there as one that was not sent.
  async #askMany(conversation, { clientId, count }) {
    if (await withLater(({ askMany }) => askMany(count))) conversation.sendToMany(clientId);
  }

  #discard(clientId) {
    this.#conversation.discard(clientId);
    this.focusComposer();
  }
}

const idIn = (address) => address.split("/").at(-1);

const deletionOf = (words) => ({
  title: t("message.delete.title"),
  text: t("message.delete.text", words),
  action: t("message.delete"),
});
