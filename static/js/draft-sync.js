// Gives the server the drafts that are written here, and takes those of other devices.

import { api } from "./api.js";
import { partsOf } from "./drafts.js";

const PAUSE_MS = 1000;
const LATER = new Set(["too_many_requests", "busy", "unavailable", "storage_full", "outcome_unknown"]);
const LATER_SECONDS = 2;

export class DraftSync {
  #drafts;
  #socket;
  // By place, when its draft is due.
  #timers = new Map();
  #underWay = new Set();
  // What has come of the list that follows a connection.
  #items = [];

  constructor({ drafts, socket }) {
    this.#drafts = drafts;
    this.#socket = socket;
    drafts.addEventListener("written", ({ detail: { place, isDone } }) => this.#giveIn(place, isDone ? 0 : PAUSE_MS));
    socket.addEventListener("frame", ({ detail }) => this.#answers[detail.type]?.(detail));
    document.addEventListener("visibilitychange", () => document.hidden && this.#giveAll());
    addEventListener("pagehide", () => this.#giveAll());
  }

  #answers = {
    hello: () => (this.#items = []),
    draft: (draft) => this.#drafts.take(draft),
    drafts: ({ items, more }) => {
      this.#items.push(...items);
      if (more) return;
      this.#drafts.takeAll(this.#items);
      this.#giveAll();
    },
  };

  #giveAll() {
    for (const place of this.#drafts.unkept) this.#giveIn(place, 0);
  }

  #giveIn(place, milliseconds) {
    clearTimeout(this.#timers.get(place));
    if (milliseconds) this.#timers.set(place, setTimeout(() => this.#give(place), milliseconds));
    else this.#give(place);
  }

  // One after the other: the version of the next is the answer to this one. It goes on when the page is closed.
  async #give(place) {
    if (!this.#socket.isOpen || this.#underWay.has(place) || !this.#drafts.unkept.includes(place)) return;
    this.#underWay.add(place);
    const given = this.#drafts.give(place);
    const again = await api.putLasting(addressOf(place), given).then(
      (draft) => this.#drafts.kept(draft),
      (error) => this.#refused(error),
    );
    this.#underWay.delete(place);
    if (again !== undefined || this.#drafts.of(place) !== given.text) this.#giveIn(place, again ?? PAUSE_MS);
  }

  // In how many milliseconds to try again, if at all: else it stays in this browser until it is changed, or connected anew.
  #refused({ code, draft, retryAfterSeconds = LATER_SECONDS }) {
    if (LATER.has(code)) return retryAfterSeconds * 1000;
    if (code !== "draft_changed") return undefined;
    this.#drafts.take(draft, { isAnswer: true });
    return 0;
  }
}

function addressOf(place) {
  const { room, thread } = partsOf(place);
  return thread ? `/rooms/${room}/messages/${thread}/thread/draft` : `/rooms/${room}/draft`;
}
