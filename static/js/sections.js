// The sections of the list of rooms, and which of them are folded.

const FOLDED = "parley:folded";
// Old rooms are looked for now and then; the others are used all day.
const FOLDED_AT_FIRST = ["archived"];

export class Sections {
  #folded = new Set(JSON.parse(localStorage.getItem(FOLDED)) ?? FOLDED_AT_FIRST);
  #currentId = null;
  #currentWasUnread = false;

  // A room that was opened from among the unread ones stays there until another one is opened.
  enter(room) {
    if (room?.id === this.#currentId) return;
    this.#currentId = room?.id ?? null;
    this.#currentWasUnread = Boolean(room?.unread);
  }

  of({ mine, archived }) {
    const isUnread = (room) => (room.id === this.#currentId ? this.#currentWasUnread : room.unread > 0);
    return { unread: mine.filter(isUnread), rooms: mine.filter((room) => !isUnread(room)), archived };
  }

  isFolded(section) {
    return this.#folded.has(section);
  }

  fold(section, folded) {
    if (folded) this.#folded.add(section);
    else this.#folded.delete(section);
    localStorage.setItem(FOLDED, JSON.stringify([...this.#folded]));
  }
}
