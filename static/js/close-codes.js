// What each close code of a socket or of a room asks of us: come back or not, and what to tell the reader.

const COME_BACK = { again: true, state: "reconnecting" };

// A pause for those who were too fast or too many; long enough for the limit's window to move on.
const PAUSE_SECONDS = 5;

// A node that restarts sends all its readers away within seconds, and there may be others to take them.
const SPREAD_SECONDS = 2;

const VERDICTS = {
  1007: { again: false, state: "broken" },
  1008: { again: false, state: "broken" },
  1009: { again: false, state: "broken" },
  1012: { again: true, state: "restarting", spreadSeconds: SPREAD_SECONDS },
  4401: { again: false, state: "ended" },
  4403: { again: false, state: "removed" },
  4404: { again: false, state: "gone" },
  4409: { again: false, state: "crowded" },
  4429: { again: true, state: "too-fast", pauseSeconds: PAUSE_SECONDS },
};

// States that no waiting ends.
export const FINAL = new Set(["broken", "ended", "removed", "banned", "gone", "crowded"]);

// Those of a room that one is no longer in.
export const OUT = new Set(["removed", "banned", "gone"]);

// A code may have reasons that are told in other words.
const BY_REASON = { banned: { again: false, state: "banned" } };

export const verdictOn = (code, reason) => BY_REASON[reason] ?? VERDICTS[code] ?? COME_BACK;
