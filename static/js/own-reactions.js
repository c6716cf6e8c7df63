// Which of the emoji under a message are the reader's own. Where the message does not name everybody, the server is asked, once;
// from then on the events tell. Knows no DOM.

import { api } from "./api.js";
import { countOf } from "./shown.js";

export class OwnReactions {
  #room;
  #me;
  #changed;
  // By message: whether an emoji is the reader's, as far as that is known beyond what the message says.
  #known = new Map();
  // One after the other, however many there are.
  #asking = Promise.resolve();

  constructor({ room, me, changed }) {
    this.#room = room;
    this.#me = me;
    this.#changed = changed;
  }

  of({ seq, reactions = [] }) {
    return reactions.filter((reaction) => this.#isMine(seq, reaction)).map(({ emoji }) => emoji);
  }

  hear({ type, target, emoji, user }) {
    if (emoji && user.id === this.#me.id) this.#known.get(target)?.set(emoji, type === "reacted");
  }

  clear() {
    this.#known.clear();
  }

  #isMine(seq, reaction) {
    if (reaction.users.includes(this.#me.id)) return true;
    if (countOf(reaction) <= reaction.users.length) return false;
    if (!this.#known.has(seq)) {
      const known = new Map();
      this.#known.set(seq, known);
      this.#asking = this.#asking.then(() => this.#ask(seq, known));
    }
    return this.#known.get(seq).get(reaction.emoji) ?? false;
  }

  async #ask(seq, known) {
    const { mine } = await api.get(`/rooms/${this.#room}/messages/${seq}/reactions?limit=1`).catch(() => ({}));
    // It is asked for again when the message is drawn the next time.
    if (!mine) return this.#known.delete(seq);
    // What was heard meanwhile is newer.
    for (const emoji of mine) if (!known.has(emoji)) known.set(emoji, true);
    if (mine.length) this.#changed();
  }
}
