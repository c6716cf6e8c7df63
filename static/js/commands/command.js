// What all commands need: how they refuse, and how they read what stands behind their names.

import { api } from "../api.js";
import { t } from "../i18n.js";

// A text that begins like one; "/etc/hosts" does not. Behind an "@" stands the bot that is meant.
const COMMAND = /^\/([a-z][a-z0-9_-]*)(?:@(\S+))?(?:\s+([^]*))?$/u;
const UNITS_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const SPAN = /^(\d{1,4})\s*(m|h|d)$/u;
const OFF = new Set(["off", "0"]);

// In words for whoever wrote it; the text stays.
export class WrongUse extends Error {}

// {name, bot, rest}, or null for a text that is none.
export function commandIn(text) {
  const [, name, bot, rest = ""] = text.match(COMMAND) ?? [];
  return name ? { name, bot, rest: rest.trim() } : null;
}

export const usageOf = (name) => `/${name} ${t(`command.${name}.usage`)}`.trim();

export function needed(rest, name) {
  if (!rest) throw new WrongUse(t("command.use", { usage: usageOf(name) }));
  return rest;
}

// "2h" is a time from now on, "off" is null. Throws for what is neither.
export function until(word, name) {
  if (OFF.has(word)) return null;
  const [, count, unit] = word.match(SPAN) ?? [];
  if (!Number(count)) throw new WrongUse(t("command.time", { usage: usageOf(name) }));
  return new Date(Date.now() + Number(count) * UNITS_MS[unit]).toISOString();
}

// Of the account with this name, with "@" before it or without.
export async function personCalled(word) {
  const name = word.replace(/^@/u, "");
  try {
    return await api.get(`/users/${encodeURIComponent(name)}`);
  } catch (error) {
    if (error.status === 404) throw new WrongUse(t("command.nobody", { name }));
    throw error;
  }
}
