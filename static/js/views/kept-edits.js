// An open editor outlives its row. When rows go because the reader scrolls on, what was written waits until they are drawn
// again. When the room starts afresh, the editor is opened again where the message still is, else the text becomes a draft.

import { mayEdit } from "../permissions.js";
import { itemOf } from "./message-row.js";
import { closeEditor } from "./message-editor.js";

export class KeptEdits {
  #log;
  #do;
  #conversation;
  #kept = [];
  #isAfresh = false;

  // actions: rowOf(entry) gives a drawn row or nothing; entryOf(entry) the same message as it is now, if it is there;
  // reopen(row, entry, written); keepAsDraft(text).
  constructor(log, actions) {
    this.#log = log;
    this.#do = actions;
  }

  show(conversation, { signal }) {
    this.#conversation = conversation;
    this.#kept = [];
    conversation.addEventListener("lost-edit", ({ detail }) => this.#do.keepAsDraft(detail.text), { signal });
    conversation.addEventListener("resync", () => this.#startAfresh(), { signal });
    conversation.addEventListener("state", () => conversation.state === "live" && this.#settle(), { signal });
  }

  // Around each drawing of rows.
  around(change) {
    const open = [...this.#log.querySelectorAll(".message.is-editing")];
    change();
    for (const row of open) if (!row.isConnected) this.#keep(row);
    if (!this.#isAfresh) this.#putBack();
  }

  #startAfresh() {
    this.#isAfresh = true;
    for (const row of this.#log.querySelectorAll(".message.is-editing")) this.#keep(row);
  }

  #keep(row) {
    const { entry } = itemOf(row);
    this.#kept.push({ entry, written: closeEditor(row) });
  }

  #settle() {
    if (!this.#isAfresh) return;
    this.#isAfresh = false;
    const isGone = ({ entry }) => {
      const now = this.#do.entryOf(entry);
      return !now || !mayEdit(now, this.#conversation);
    };
    for (const { entry, written } of this.#kept.filter(isGone)) if (written !== entry.text) this.#do.keepAsDraft(written);
    this.#kept = this.#kept.filter((kept) => !isGone(kept));
    this.#putBack();
  }

  #putBack() {
    this.#kept = this.#kept.filter(({ entry, written }) => {
      const row = this.#do.rowOf(entry);
      if (!row) return true;
      this.#do.reopen(row, itemOf(row).entry, written);
      return false;
    });
  }
}
