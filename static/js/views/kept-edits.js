// An open editor outlives its row. When rows go because the reader scrolls on, what was written waits until they are drawn
// again. When the room starts afresh, the editor is opened again where the message still is, else the text becomes a draft. It
// is kept from key to key, so that it is there again after another room, a reload, or the end of the tab.

import { mayEdit } from "../permissions.js";
import { itemOf } from "./message-row.js";
import { closeEditor } from "./message-editor.js";

// Soon it is known whether the message is still there.
const ARRIVING = new Set(["connecting", "catching-up"]);

export class KeptEdits {
  #log;
  #do;
  #halfWritten;
  #conversation;
  #kept = [];
  #isAfresh = false;

  // actions: rowOf(entry) gives a drawn row or nothing; entryOf(entry) the same message as it is now, if it is there;
  // reopen(row, entry, written); keepAsDraft(text).
  constructor(log, { halfWritten, ...actions }) {
    this.#log = log;
    this.#do = actions;
    this.#halfWritten = halfWritten;
    log.addEventListener("input", ({ target }) => target.closest(".message-editor") && this.#written(target));
  }

  show(conversation, { signal }) {
    this.#conversation = conversation;
    this.#isAfresh = false;
    this.#kept = this.#halfWritten.editsOf(conversation.id).map(({ seq, epoch, written }) => ({ entry: { seq }, epoch, written }));
    conversation.addEventListener("lost-edit", ({ detail }) => this.#do.keepAsDraft(detail.text), { signal });
    conversation.addEventListener("resync", () => this.#startAfresh(), { signal });
    conversation.addEventListener("state", () => this.#stateChanged(), { signal });
  }

  // Around each drawing of rows.
  around(change) {
    const open = [...this.#log.querySelectorAll(".message.is-editing")];
    change();
    for (const row of open) if (!row.isConnected) this.#keep(row);
    if (!this.#isAfresh) this.#putBack();
  }

  // It was saved, or is not to be.
  closed({ seq }, conversation) {
    this.#halfWritten.dropEdit(conversation.id, seq);
  }

  // An editor with nothing changed in it is no loss.
  #written(textarea) {
    const { seq, text } = itemOf(textarea.closest(".message")).entry;
    const { id, timeline } = this.#conversation;
    if (textarea.value === text) this.#halfWritten.dropEdit(id, seq);
    else this.#halfWritten.keepEdit(id, { seq, epoch: timeline.epoch, written: textarea.value });
  }

  #startAfresh() {
    this.#isAfresh = true;
    for (const row of this.#log.querySelectorAll(".message.is-editing")) this.#keep(row);
  }

  #keep(row) {
    const { entry } = itemOf(row);
    this.#kept.push({ entry, written: closeEditor(row) });
  }

  #stateChanged() {
    if (!this.#isAfresh) this.#putBack();
    else if (this.#conversation.state === "live") this.#settle();
  }

  #settle() {
    this.#isAfresh = false;
    const isGone = ({ entry, epoch }) => {
      if (epoch !== undefined) return false;
      const now = this.#do.entryOf(entry);
      return !now || !mayEdit(now, this.#conversation);
    };
    for (const { entry, written } of this.#kept.filter(isGone)) this.#giveUp(entry, written);
    this.#kept = this.#kept.filter((kept) => !isGone(kept));
    this.#putBack();
  }

  #putBack() {
    this.#kept = this.#kept.filter(({ entry, epoch, written }) => {
      const row = this.#do.rowOf(entry);
      const isOfBefore = epoch !== undefined;
      if (!row || (isOfBefore && ARRIVING.has(this.#conversation.state))) return true;
      // Its row may not be drawn anew yet.
      const now = this.#conversation.timeline.entry(entry.seq) ?? itemOf(row).entry;
      // Meanwhile it may have been deleted, or another message may stand there.
      const isOther = isOfBefore && epoch !== this.#conversation.timeline.epoch;
      if (isOther || !mayEdit(now, this.#conversation)) this.#giveUp(entry, written);
      else this.#do.reopen(row, now, written);
      return false;
    });
  }

  #giveUp({ seq, text }, written) {
    this.#halfWritten.dropEdit(this.#conversation.id, seq);
    if (written !== text) this.#do.keepAsDraft(written);
  }
}
