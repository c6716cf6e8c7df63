// What each close code of a socket or of a room asks of us: come back or not, and what to tell the reader.

// A pause for those who were too fast or too many; long enough for the limit's window to move on.
const PAUSE_SECONDS = 5;

// A node that restarts sends all its readers away within seconds, and there may be others to take them.
const SPREAD_SECONDS = 2;

// The states that no waiting ends. next: the step that is offered to the reader; forgets: what the browser then keeps no
// longer, "room" where one is no longer in it.
export const ENDS = {
  broken: { next: "reload" },
  crowded: { next: "reload" },
  ended: { next: "sign-in", forgets: "everything" },
  removed: { next: "rooms", forgets: "room" },
  banned: { next: "rooms", forgets: "room" },
  gone: { next: "rooms", forgets: "room" },
};

const VERDICTS = {
  1007: { state: "broken" },
  1008: { state: "broken" },
  1009: { state: "broken" },
  1012: { state: "restarting", spreadSeconds: SPREAD_SECONDS },
  4401: { state: "ended" },
  4403: { state: "removed" },
  4404: { state: "gone" },
  4409: { state: "crowded" },
  4429: { state: "too-fast", pauseSeconds: PAUSE_SECONDS },
};

// A code may have reasons that are told in other words.
const BY_REASON = { banned: { state: "banned" } };

export const isFinal = (state) => state in ENDS;

export const isOut = (state) => ENDS[state]?.forgets === "room";

export function verdictOn(code, reason) {
  const verdict = BY_REASON[reason] ?? VERDICTS[code] ?? { state: "reconnecting" };
  return { ...verdict, again: !isFinal(verdict.state) };
}
