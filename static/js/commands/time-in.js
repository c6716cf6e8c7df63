// A time at the beginning of some words, as people type it: "20m", "18:30", "tomorrow 9:00", "monday", "2026-12-24 8:00".

import { fieldOf, instantOfField } from "../zoned-time.js";

const DAY_MS = 86_400_000;
const UNITS_MS = { "m|min|minutes?|分钟": 60_000, "h|hours?|小时": 3_600_000, "d|days?|天": DAY_MS };
// From Sunday on.
const WEEKDAYS = ["sunday|周日", "monday|周一", "tuesday|周二", "wednesday|周三", "thursday|周四", "friday|周五", "saturday|周六"];
const TODAY = "today|今天";
const TOMORROW = "tomorrow|明天";
const MORNING = "09:00";

// Chinese is written without spaces.
const END = "(?:\\s+|$|(?=\\p{Script=Han}))";
const CLOCK = "(?:at\\s+)?(?<hour>[01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)";
const SPAN = pattern(`(?:in\\s+)?(?<count>\\d{1,5})\\s*(?<unit>${Object.keys(UNITS_MS).join("|")})后?`);
const CLOCK_ALONE = pattern(CLOCK);
const DAY = pattern(`(?:on\\s+)?(?<day>${[TODAY, TOMORROW, ...WEEKDAYS].join("|")}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*${CLOCK})?`);

// {at, rest}: the instant in ms, and the words behind it. null where no time stands at the beginning.
export function timeIn(words, timeZone, now = Date.now()) {
  const read = (form, instant) => {
    const found = words.match(form);
    const at = found && instant(found.groups);
    return Number.isFinite(at) ? { at, rest: words.slice(found[0].length) } : null;
  };
  const today = fieldOf(now, timeZone).slice(0, "2026-11-29".length);
  const on = (date, time) => (isDate(date) ? instantOfField(`${date}T${time}`, timeZone).getTime() : null);
  const next = (time) => [today, daysAfter(today, 1)].map((date) => on(date, time)).find((at) => at > now);
  return (
    read(SPAN, ({ count, unit }) => now + Number(count) * millisecondsOf(unit)) ??
    read(CLOCK_ALONE, (clock) => next(timeOf(clock))) ??
    read(DAY, ({ day, ...clock }) => on(dateOf(day, today), timeOf(clock)))
  );
}

const timeOf = ({ hour, minute }) => (hour ? `${hour.padStart(2, "0")}:${minute}` : MORNING);

const millisecondsOf = (unit) => Object.entries(UNITS_MS).find(([names]) => isOneOf(names, unit))[1];

function dateOf(day, today) {
  if (isOneOf(TODAY, day)) return today;
  if (isOneOf(TOMORROW, day)) return daysAfter(today, 1);
  const weekday = WEEKDAYS.findIndex((names) => isOneOf(names, day));
  if (weekday < 0) return day;
  // In a week, if it is today.
  return daysAfter(today, (7 + weekday - new Date(today).getUTCDay()) % 7 || 7);
}

const daysAfter = (date, days) => new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, date.length);

// Also "2026-02-31" is a number of days after the first to browsers.
const isDate = (date) => !Number.isNaN(Date.parse(date)) && daysAfter(date, 0) === date;

const isOneOf = (names, word) => new RegExp(`^(?:${names})$`, "iu").test(word);

function pattern(words) {
  return new RegExp(`^${words}${END}`, "iu");
}
