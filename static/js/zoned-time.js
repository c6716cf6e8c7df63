// Times by the clock on the wall of a time zone. A "wall" time is what that clock shows, in ms as if it were UTC.

const MORNING_HOUR = 9;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MONDAY = 1;

// The one of the account, else of this browser.
export const zoneOf = ({ time_zone: timeZone }) => timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

function instantOf(wall, timeZone) {
  let at = wall;
  // Twice: the first guess may lie on the other side of a change of clocks.
  for (let times = 0; times < 2; times += 1) at = wall - (wallOf(at, timeZone) - at);
  return new Date(at);
}

// For the field of a form, and back.
export const fieldOf = (at, timeZone) => new Date(wallOf(at, timeZone)).toISOString().slice(0, 16);
export const instantOfField = (value, timeZone) => instantOf(Date.parse(`${value}Z`), timeZone);

// By name, what one mostly means: {hour, tomorrow, monday}.
export function usualTimes(timeZone, now = Date.now()) {
  const today = Math.floor(wallOf(now, timeZone) / DAY_MS) * DAY_MS;
  const untilMonday = (7 + MONDAY - new Date(today).getUTCDay()) % 7 || 7;
  const morningIn = (days) => instantOf(today + days * DAY_MS + MORNING_HOUR * HOUR_MS, timeZone);
  return { hour: new Date(now + HOUR_MS), tomorrow: morningIn(1), monday: morningIn(untilMonday) };
}

function wallOf(at, timeZone) {
  const style = { timeZone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" };
  const parts = new Intl.DateTimeFormat("en-US", style).formatToParts(at);
  const { year, month, day, hour, minute, second } = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
