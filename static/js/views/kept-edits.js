// When the room starts afresh its rows go. What was written in an open editor is kept: the editor is opened again where
// the message still is, else the text becomes a draft.

import { mayEdit } from "../permissions.js";
import { itemOf } from "./message-row.js";
import { closeEditor } from "./message-editor.js";

export class KeptEdits {
  #log;
  #do;
  #kept = [];

  // actions: rowOf(entry) gives a row or nothing; reopen(row, entry, written); keepAsDraft(text).
  constructor(log, actions) {
    this.#log = log;
    this.#do = actions;
  }

  show(conversation, { signal }) {
    this.#kept = [];
    conversation.addEventListener("resync", () => this.#keep(), { signal });
    conversation.addEventListener("state", () => conversation.state === "live" && this.#putBack(conversation), { signal });
  }

  #keep() {
    for (const row of this.#log.querySelectorAll(".message.is-editing")) {
      const { entry } = itemOf(row);
      this.#kept.push({ entry, written: closeEditor(row) });
    }
  }

  #putBack(conversation) {
    for (const { entry, written } of this.#kept.splice(0)) {
      const row = this.#do.rowOf(entry);
      const now = row && itemOf(row).entry;
      if (now && mayEdit(now, conversation)) this.#do.reopen(row, now, written);
      else if (written !== entry.text) this.#do.keepAsDraft(written);
    }
  }
}
