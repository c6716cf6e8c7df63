// One open room in all its parts, and what can be done with its messages.

import { confirm } from "../dialogs/confirm.js";
import { explain, t } from "../i18n.js";
import { Composer } from "./composer.js";
import { find } from "./elements.js";
import { KeptEdits } from "./kept-edits.js";
import { editMessage } from "./message-editor.js";
import { ResyncNote } from "./resync-note.js";
import { RoomHeader } from "./room-header.js";
import { RowActions } from "./row-actions.js";
import { StatusLine } from "./status-line.js";
import { TimelineView } from "./timeline-view.js";
import { say } from "./toast.js";
import { TypingLine } from "./typing-line.js";

export class ConversationView {
  #conversation = null;
  #showing;
  #timeline = new TimelineView(find(".timeline"));
  #composer;
  #actions;
  #resyncNote;
  #parts;

  constructor({ router, drafts }) {
    this.#composer = new Composer({
      form: find(".composer"),
      note: find(".composer-note"),
      drafts,
      onSent: () => this.#timeline.follow(),
      onEditLast: () => this.#editLast(),
    });
    this.#actions = new RowActions({
      log: find(".timeline-log"),
      scroller: find(".timeline-scroll"),
      actions: this.#rowActions(),
    });
    this.#resyncNote = new ResyncNote(find(".resync-note"));
    this.#parts = [
      this.#resyncNote,
      new KeptEdits(find(".timeline-log"), {
        rowOf: (entry) => this.#timeline.rowOf(entry),
        reopen: (row, entry, written) => this.#edit(row, entry, { written }),
        keepAsDraft: (text) => this.#keepAsDraft(text),
      }),
      new RoomHeader(find(".room-header"), { router }),
      new StatusLine(find(".status[data-state]"), { router }),
      new TypingLine(find(".typing")),
      this.#composer,
    ];
  }

  show(conversation) {
    this.#showing?.abort();
    this.#showing = new AbortController();
    this.#conversation = conversation;
    for (const part of this.#parts) part.show(conversation, this.#showing);
    this.#actions.show(conversation);
    this.#timeline.show(conversation);
  }

  focusComposer() {
    this.#composer.focus();
  }

  get keys() {
    return {
      writeOn: () => this.focusComposer(),
      leaveComposer: ({ target }) => target.matches(".composer-text") && this.#timeline.focusNewest(),
      scrollUp: () => this.#timeline.pageUp(),
      toNewest: () => this.#timeline.follow(),
    };
  }

  #rowActions() {
    return {
      copy: (row, { text }) => this.#copy(text),
      edit: (row, entry) => this.#edit(row, entry),
      delete: (row, entry) => this.#delete(row, entry),
      retry: (row, { clientId }) => this.#conversation.retry(clientId),
      discard: (row, { clientId }) => this.#discard(clientId),
    };
  }

  async #copy(text) {
    const done = await navigator.clipboard.writeText(text).then(
      () => "message.copied",
      () => "error.unknown",
    );
    say(t(done));
  }

  #editLast() {
    const entry = this.#conversation.lastOwn;
    const row = entry && find(`.message[data-seq="${entry.seq}"]`);
    if (row) this.#edit(row, entry, { done: () => this.focusComposer() });
  }

  #edit(row, { seq, text }, { written = text, done = () => row.focus() } = {}) {
    const conversation = this.#conversation;
    const { epoch } = conversation.timeline;
    editMessage(row, {
      text,
      written,
      save: (changed) => conversation.edit({ seq, epoch }, changed),
      onEmpty: () => this.#delete(row, { seq }),
      done,
    });
  }

  #keepAsDraft(text) {
    this.#composer.add(text);
    this.#resyncNote.sayKept();
  }

  async #delete(row, { seq }) {
    const conversation = this.#conversation;
    const { epoch } = conversation.timeline;
    const agreed = await confirm({
      title: t("message.delete.title"),
      text: t("message.delete.text"),
      action: t("message.delete"),
    });
    // The button that was pressed is hidden again, so the browser couldn't give the focus back to it.
    row.focus({ preventScroll: true });
    if (!agreed) return;
    await conversation.delete({ seq, epoch }).catch((error) => say(explain(error)));
  }

  #discard(clientId) {
    this.#conversation.discard(clientId);
    this.focusComposer();
  }
}
