// Whether nothing is to ring now.

import { isToCome } from "../endings.js";
import { fieldOf } from "../zoned-time.js";

export const isQuiet = ({ me, wishes }, now = Date.now()) => isToCome(me.quiet_until) || isIn(wishes.quietHours, now);

// By the clock on the wall there; those that end earlier than they begin go over midnight.
function isIn(quietHours, now) {
  if (!quietHours) return false;
  const { begins, ends, time_zone: timeZone } = quietHours;
  const time = fieldOf(now, timeZone).slice("2026-12-01T".length);
  return begins < ends ? begins <= time && time < ends : begins <= time || time < ends;
}
