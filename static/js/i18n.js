// The words of the page, and how this reader writes dates, numbers and lists.

const language = document.documentElement.dataset.language;

// "en" alone would show 12-hour times to readers in Britain: the browser knows the region.
export const locale = navigator.language.startsWith(language)
  ? navigator.language
  : document.documentElement.lang;

const plurals = new Intl.PluralRules(locale);
const numbers = new Intl.NumberFormat(locale);
const lists = new Intl.ListFormat(locale, { type: "conjunction" });
const clock = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit" });
const shortDay = new Intl.DateTimeFormat(locale, { month: "short", day: "numeric" });
const shortDayOtherYear = new Intl.DateTimeFormat(locale, { dateStyle: "short" });
const mediumDay = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
const fullDate = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" });
const dayThisYear = new Intl.DateTimeFormat(locale, { weekday: "long", month: "long", day: "numeric" });
const dayOtherYear = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
const monthOfYear = new Intl.DateTimeFormat(locale, { year: "numeric", month: "long" });
const relativeDays = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });

const words = {};

// Those of the first screen: what its modules can say (app/web/pages/words.py).
export const loadWords = () => addWords(document.getElementById("words").href);

export async function addWords(file) {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  Object.assign(words, await answer.json());
}

export function t(key, params = {}) {
  const text = words[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => params[name] ?? "");
}

export function tn(key, count, params = {}) {
  return t(`${key}_${plurals.select(count)}`, { count: numbers.format(count), ...params });
}

// What has no code is no answer of the server's but a mistake in this page, and is told as one too.
export function explain(error) {
  if (!error.code) reportError(error);
  const key = `error.${error.code}`;
  return key in words ? t(key) : t("error.unknown");
}

// Up to three names in full: "Ada, Ben and 4 others" says as much as a list of six. count: how many there are, if not all are named.
export function nameList(names, count = names.length) {
  const named = count > 3 ? names.slice(0, 2) : names;
  const others = count - named.length;
  return lists.format(others > 0 ? [...named, tn("people.others", others)] : named);
}

export const number = (value) => numbers.format(value);
// Of what has been counted so far there may be more.
export const atLeast = (value, { hasMore }) => (hasMore ? t("more_than", { count: number(value) }) : number(value));
export const time = (at) => clock.format(at);
export const dateAndTime = (at) => fullDate.format(at);
// By the clocks of a place.
export function dateAndTimeIn(at, timeZone) {
  const style = { weekday: "short", month: "short", day: "numeric", hour: "numeric", minute: "2-digit", timeZone };
  return new Intl.DateTimeFormat(locale, style).format(at);
}

// Within a sentence, and so short that one sees at once how near it is; the whole date belongs into the title.
export function nearDate(at, now = new Date()) {
  const days = daysBetween(now, at);
  const shown = Math.abs(days) <= 1 ? relativeDays.format(days, "day") : dateOfYear(at, now).format(at);
  return t("date.at", { date: shown, time: time(at) });
}

// The same, standing by itself.
export const nearDateAlone = (at) => capitalised(nearDate(at));

export const monthAndYear = (at) => monthOfYear.format(at);

// The time of day in another place. Empty for a zone that this browser doesn't know.
export function timeIn(timeZone, at = new Date()) {
  try {
    const there = new Intl.DateTimeFormat(locale, { weekday: "short", hour: "numeric", minute: "2-digit", timeZone });
    return t("person.time", { time: there.format(at), place: timeZone.split("/").at(-1).replaceAll("_", " ") });
  } catch {
    return "";
  }
}

export function day(at, now = new Date()) {
  const days = daysBetween(now, at);
  if (days === 0 || days === -1) return capitalised(relativeDays.format(days, "day"));
  return (at.getFullYear() === now.getFullYear() ? dayThisYear : dayOtherYear).format(at);
}

// The time today, the day before that: what fits beside a name.
export function shortDate(at, now = new Date()) {
  if (daysBetween(now, at) === 0) return time(at);
  return (at.getFullYear() === now.getFullYear() ? shortDay : shortDayOtherYear).format(at);
}

const dateOfYear = (at, now) => (at.getFullYear() === now.getFullYear() ? shortDay : mediumDay);
const daysBetween = (from, to) => Math.round((startOfDay(to) - startOfDay(from)) / 86_400_000);
const startOfDay = (at) => new Date(at.getFullYear(), at.getMonth(), at.getDate());
const capitalised = (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
