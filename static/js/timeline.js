// The newest part of one room's log, as far as this browser has read it without a hole.

import { isMessage } from "./event-types.js";
import { Piece } from "./piece.js";
import { begun } from "./shown.js";

// Only what stands around the eye is drawn, so this is a matter of memory alone: about 10 MB.
const KEPT_MESSAGES = 20_000;

export class Timeline extends Piece {
  // The oldest event there is for this reader.
  floor = 1;
  epoch = null;

  static from({ epoch, first, cursor, entries }) {
    const timeline = new Timeline({ first, last: cursor, entries });
    timeline.epoch = epoch;
    return timeline;
  }

  get cursor() {
    return this.last;
  }

  get position() {
    return this.cursor === null ? null : { after: this.cursor, epoch: this.epoch };
  }

  // "applied", "repeat", or "hole" when events between the cursor and this one are missing.
  apply(event) {
    if (this.cursor !== null) {
      if (event.seq <= this.cursor) return "repeat";
      if (event.seq > this.cursor + 1) return "hole";
    }
    this.take(begun(event));
    return "applied";
  }

  // The server has nothing older than its head to show: an empty room.
  startAt(head) {
    if (this.cursor !== null) return;
    this.last = head;
    this.first = head + 1;
  }

  reset() {
    this.clear();
    this.epoch = null;
  }

  // Notices aren't counted: folded, hundreds of them fill no screen, and what is missing above would be asked for again.
  trim() {
    if (this.entries.length <= KEPT_MESSAGES) return;
    const messages = this.entries.filter(isMessage);
    if (messages.length > KEPT_MESSAGES) this.dropBefore(messages.at(-KEPT_MESSAGES / 2).seq);
  }
}
