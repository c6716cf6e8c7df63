// Markdown for what is selected in a text. Each format gives what to write: {from, to, text}, and what is selected then:
// {start, end}, places in the new text.

import { addressAt } from "./web-addresses.js";

const LIST_ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/u;
const NEXT_ITEM = /^([ \t]*)(?:([-*+])|(\d{1,9})([.)])|(>))([ \t]+)/u;
const FENCE = /^[ \t]*(?:`{3,}|~{3,})/u;
const PLACEHOLDER = "https://";

export const FORMATS = {
  bold: around("**"),
  italic: around("*"),
  strike: around("~~"),
  code: aroundCode,
  "code-block": fenced,
  quote: eachLine({ has: /^>[ \t]?/u, mark: () => "> " }),
  list: eachLine({ has: /^[-*+][ \t]+/u, mark: () => "- ", instead: LIST_ITEM }),
  numbers: eachLine({ has: /^\d{1,9}[.)][ \t]+/u, mark: (index) => `${index + 1}. `, instead: LIST_ITEM }),
  link: linked,
};

function around(mark) {
  return (area) => {
    const { value, start, end } = trimmed(area);
    const words = value.slice(start, end);
    const { length } = mark;
    const isInside = value.slice(start - length, start) === mark && value.slice(end, end + length) === mark;
    if (isInside && !isHalfOf(mark, value, start)) {
      return { from: start - length, to: end + length, text: words, start: start - length, end: end - length };
    }
    // Over an empty line it would end.
    const text = words.split(/(\n\s*\n)/u).map((part, index) => (index % 2 || (!part && words) ? part : mark + part + mark));
    const whole = text.join("");
    return { from: start, to: end, text: whole, start: start + length, end: start + whole.length - length };
  };
}

// One star beside another is the end of "**".
const isHalfOf = (mark, value, start) => mark === "*" && value[start - 2] === "*" && value[start - 3] !== "*";

function aroundCode(area) {
  const words = area.value.slice(area.start, area.end);
  if (words.includes("\n")) return fenced(area);
  const longest = Math.max(0, ...[...words.matchAll(/`+/gu)].map(([run]) => run.length));
  if (!longest) return around("`")(area);
  const mark = "`".repeat(longest + 1);
  const text = `${mark} ${words} ${mark}`;
  return { from: area.start, to: area.end, text, start: area.start, end: area.start + text.length };
}

export function fenced(area) {
  const { value, from, to } = wholeLines(area);
  const code = value.slice(from, to);
  const longest = Math.max(2, ...[...code.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const start = from + fence.length + 1;
  return { from, to, text: `${fence}\n${code}\n${fence}`, start, end: start + code.length };
}

// Once more takes it away again.
function eachLine({ has, mark, instead }) {
  return (area) => {
    const { value, from, to } = wholeLines(area);
    const lines = value.slice(from, to).split("\n");
    const isSo = lines.every((line) => has.test(line) || !line.trim()) && lines.some((line) => line.trim());
    let count = 0;
    const changed = lines.map((line) => {
      if (isSo) return line.replace(has, "");
      if (!line.trim() && lines.length > 1) return line;
      return mark(count++) + (instead ? line.replace(instead, "") : line);
    });
    const text = changed.join("\n");
    const place = from + text.length;
    return { from, to, text, start: lines.length > 1 ? from : place, end: place };
  };
}

function linked(area) {
  const { value, start, end } = trimmed(area);
  const words = value.slice(start, end);
  if (isAddress(words)) return { from: start, to: end, text: `[](${words})`, start: start + 1, end: start + 1 };
  const place = start + words.length + 3;
  return { from: start, to: end, text: `[${words}](${PLACEHOLDER})`, start: place, end: place + PLACEHOLDER.length };
}

const isAddress = (text) => text !== "" && addressAt(text, 0) === text;

// The selection as the words of a link; null where that is not what is meant.
export function linkTo(address, area) {
  const { value, start, end } = trimmed(area);
  const words = value.slice(start, end);
  if (!words || words.includes("\n") || isAddress(words) || !isAddress(address)) return null;
  const text = `[${words}](${address})`;
  return { from: start, to: end, text, start: start + text.length, end: start + text.length };
}

// The next line of a list, a quote or code; null for a line like any other. An item without words ends its list.
export function nextLine({ value, start, end }) {
  if (start !== end) return null;
  const from = value.lastIndexOf("\n", start - 1) + 1;
  const line = value.slice(from, start);
  if (isInFence(value.slice(0, from))) return written(start, `\n${/^[ \t]*/u.exec(line)[0]}`);
  const [item, indent, sign, number, point, quote, gap] = NEXT_ITEM.exec(line) ?? [];
  if (!item) return null;
  if (item === line) return { from, to: start, text: "", start: from, end: from };
  const mark = sign ?? quote ?? `${Number(number) + 1}${point}`;
  return written(start, `\n${indent}${mark}${gap}`);
}

const written = (at, text) => ({ from: at, to: at, text, start: at + text.length, end: at + text.length });

const isInFence = (text) => text.split("\n").filter((line) => FENCE.test(line)).length % 2 === 1;

// Without the spaces at its ends: signs beside a space are no marks.
function trimmed({ value, start, end }) {
  const words = value.slice(start, end);
  if (!words.trim()) return { value, start, end };
  return { value, start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
}

function wholeLines({ value, start, end }) {
  const to = value.indexOf("\n", end);
  return { value, from: value.lastIndexOf("\n", start - 1) + 1, to: to < 0 ? value.length : to };
}
