// Amounts in the units and the way of this reader.

import { locale, t } from "./i18n.js";

const formats = new Map();

function format(unit, digits = 3) {
  const key = `${unit} ${digits}`;
  if (!formats.has(key)) {
    // In short it would be "2 byte".
    const style = unit ? { style: "unit", unit, unitDisplay: unit === "byte" ? "long" : "short" } : {};
    formats.set(key, new Intl.NumberFormat(locale, { ...style, maximumSignificantDigits: digits }));
  }
  return formats.get(key);
}

const SIZES = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"];

export function bytes(value, digits) {
  const step = Math.min(SIZES.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3));
  return format(SIZES[step], digits).format(value / 1000 ** step);
}

// Not as a share of one: 12.5 is 12.5 %.
export const percent = (value) => format("percent").format(value);

export const milliseconds = (value) =>
  value < 1000 ? format("millisecond", 2).format(value) : format("second").format(value / 1000);

export const amount = (value) => format("", 3).format(value);

export const perSecond = (value) => t("per_second", { amount: amount(value) });
