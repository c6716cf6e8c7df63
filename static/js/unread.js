// What is unread in one room, and where reading stopped: over its timeline and how far it has been read. Knows no DOM.

import { isMessage } from "./event-types.js";
import { indexOf } from "./piece.js";
import { Reading } from "./reading.js";

export class Unread {
  #room;
  #me;
  #timeline;
  #history;
  #tell;

  // tell({seq, back}) gives false when it couldn't be said.
  constructor({ room, me, timeline, history, tell }) {
    this.#room = room;
    this.#me = me;
    this.#timeline = timeline;
    this.#history = history;
    this.#tell = tell;
    this.reading = this.#readingOf(room);
  }

  // What isn't loaded here is counted by the server.
  get count() {
    const { seen } = this.reading;
    if (seen === null || this.#timeline.first <= seen + 1) return this.#newsAfter(seen ?? this.#timeline.cursor);
    return Math.max(this.#room.unread, this.#newsAfter(seen));
  }

  // Of what was never on screen, the part below an event.
  below(seq) {
    if (this.#timeline.first > seq + 1) return this.count;
    return this.#newsAfter(seq, (entry) => !this.reading.saw(entry.seq));
  }

  // The first message below the line "New", if the place where reading stopped is among what is shown.
  get first() {
    const { newAfter } = this.reading;
    const { shown } = this.#history;
    if (newAfter === null || shown.first > newAfter + 1) return null;
    const news = shown.entries.slice(indexOf(shown.entries, newAfter + 1));
    return news.find((entry) => this.#isNews(entry))?.seq ?? null;
  }

  // Something unread was passed over, or isn't there to be seen.
  get stoppedElsewhere() {
    const { newAfter, hasGap } = this.reading;
    if (hasGap) return true;
    return newAfter !== null && this.#timeline.first > newAfter + 1 && this.#history.hasOlder && this.#history.isAtNewest;
  }

  // What the list of rooms is to say of this one, before the server does.
  get forList() {
    return { read_seq: this.reading.seen ?? 0, unread: this.count };
  }

  // Everything from this message on.
  begin(seq) {
    this.reading.goBack(seq - 1);
    this.#tell({ seq: seq - 1, back: true });
  }

  // On another device this room may have been read, or marked as unread. Says whether anything is another by it.
  take(room) {
    const before = this.#room;
    this.#room = room;
    if (before.isKept && !room.isKept) this.reading.readElsewhere(readUpTo(room));
    else if (room.toldReadSeq !== before.toldReadSeq) return this.#readElsewhere(room.toldReadSeq, before.toldReadSeq);
    return before.isKept === true;
  }

  // What was told from here has been seen here. The server only ever goes back where somebody marks as unread.
  #readElsewhere(seq, before) {
    const { seen, told } = this.reading;
    if (seen === null) return false;
    if (seq < before && seq !== told) this.reading.goBack(seq);
    else if (seq > seen) this.reading.readElsewhere(seq);
    else return false;
    return true;
  }

  // Where nothing is unread, all there is counts as seen: own messages and changes are never unread. Of a room that was kept
  // nobody knows yet what waits in it.
  #readingOf(room) {
    const tell = (seq) => this.#tell({ seq });
    return new Reading({ readSeq: readUpTo(room), hasUnread: room.unread > 0 || room.isKept === true, tell });
  }

  #newsAfter(seq, counts = () => true) {
    let count = 0;
    const { entries } = this.#timeline;
    for (let index = entries.length - 1; index >= 0 && entries[index].seq > seq; index -= 1) {
      if (this.#isNews(entries[index]) && counts(entries[index])) count += 1;
    }
    return count;
  }

  #isNews(entry) {
    return isMessage(entry) && entry.user.id !== this.#me.id && !entry.deleted;
  }
}

const readUpTo = ({ read_seq: readSeq, unread, head, isKept }) =>
  Math.max(readSeq ?? 0, unread > 0 || isKept ? 0 : (head ?? 0));
