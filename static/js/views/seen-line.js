// How many have read what I said last, below the composer so that nothing moves. It leads to their names.

import { isMessage } from "../event-types.js";
import { showsReaders } from "../permissions.js";
import { tn } from "../i18n.js";
import { setText } from "./elements.js";
import { withLater } from "./with-later.js";

export class SeenLine {
  #button;

  constructor(button) {
    this.#button = button;
  }

  show(conversation, { signal }) {
    const draw = () => {
      const entry = lastOf(conversation);
      const count = entry ? othersWhoSaw(entry, conversation) : 0;
      this.#button.hidden = !count;
      setText(this.#button, count ? tn("seen.count", count) : "");
      this.#button.onclick = () => withLater(({ seenBy }) => seenBy({ entry, conversation }));
    };
    for (const part of [conversation, conversation.readers]) part.addEventListener("change", draw, { signal });
    draw();
  }
}

// Once somebody has answered, everybody knows that it was read.
function lastOf({ timeline, me, room }) {
  const entry = timeline.entries.findLast(isMessage);
  return entry && entry.user.id === me.id && showsReaders(entry, room) ? entry : null;
}

const othersWhoSaw = ({ seq }, { readers, me }) => readers.of(seq).filter((id) => id !== me.id).length;
