// The last lines of each room, kept in the browser so that a room opens at once. Only a cache: the log is the truth.

const KEPT_ENTRIES = 60;
// A tenth of what browsers usually grant, so that the outbox always finds room.
const KEPT_CHARACTERS = 50_000;
const KEPT_ROOMS = 10;

const PREFIX = "parley:lines:";
const OWNER = "parley:owner";

export class Store {
  #prefix;
  #wiped = false;

  // What another account left in this browser goes before anything is shown.
  constructor({ userId }) {
    this.#prefix = `${PREFIX}${userId}:`;
    if (localStorage.getItem(OWNER) !== userId) forgetEverything();
    tryToKeep(OWNER, userId);
  }

  read(room) {
    const kept = localStorage.getItem(this.#prefix + room);
    return kept && JSON.parse(kept);
  }

  write(room, timeline) {
    if (timeline.cursor === null || this.#wiped) return;
    this.#forgetAllBut(KEPT_ROOMS - 1, room);
    tryToKeep(this.#prefix + room, tailOf(timeline));
  }

  forget(room) {
    localStorage.removeItem(this.#prefix + room);
  }

  // The session is over: whoever uses this browser next finds nothing, and nothing is written any more.
  wipe() {
    this.#wiped = true;
    forgetEverything();
  }

  #forgetAllBut(count, room) {
    const others = Object.keys(localStorage)
      .filter((key) => key.startsWith(this.#prefix) && key !== this.#prefix + room)
      .map((key) => ({ key, savedAt: JSON.parse(localStorage.getItem(key)).savedAt }))
      .sort((a, b) => b.savedAt - a.savedAt);
    for (const { key } of others.slice(count)) localStorage.removeItem(key);
  }
}

function forgetEverything() {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  }
}

// The newest entries without a hole, as many as fit.
function tailOf({ epoch, cursor, first, entries }) {
  let tail = entries.slice(-KEPT_ENTRIES);
  let content = JSON.stringify(tail);
  while (content.length > KEPT_CHARACTERS) {
    tail = tail.slice(Math.ceil(tail.length / 4));
    content = JSON.stringify(tail);
  }
  const start = tail.length === entries.length ? first : (tail[0]?.seq ?? cursor + 1);
  return JSON.stringify({ epoch, first: start, cursor, entries: tail, savedAt: Date.now() });
}

function tryToKeep(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    localStorage.removeItem(key);
  }
}
