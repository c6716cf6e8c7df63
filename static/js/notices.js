// What a run of notices says, one sentence for each kind of change; people are `named` in it.

import { nameList, number, t, tn } from "./i18n.js";
import { named } from "./people.js";

// These say the same of several people at once: "Ada, Ben and Chen joined".
const FOLDABLE = new Set(["joined", "left", "added", "removed"]);

// Said already by what stands above it.
const SILENT = new Set(["began", "brought"]);

// These undo each other.
const PASSING = new Set(["joined", "left"]);

export function sentences(entries) {
  const said = [];
  for (const entry of settled(entries)) {
    const last = said.at(-1);
    if (last && foldsInto(last[0], entry)) last.push(entry);
    else said.push([entry]);
  }
  return said.map(sentence);
}

// Of someone who comes and goes within one run only the last is said.
function settled(entries) {
  const last = new Map(entries.filter(({ type }) => PASSING.has(type)).map((entry) => [entry.user.id, entry]));
  const told = entries.filter(({ type }) => !SILENT.has(type));
  return told.filter((entry) => !PASSING.has(entry.type) || last.get(entry.user.id) === entry);
}

function foldsInto(first, { type, user }) {
  if (first.type !== type || !FOLDABLE.has(type)) return false;
  return PASSING.has(type) || first.user.id === user.id;
}

function sentence(entries) {
  const [{ type, user, member, role, name, topic, text, retention_days: days }] = entries;
  const params = { user: named(user), name, topic, text, member: member && named(member) };
  if (FOLDABLE.has(type)) {
    const names = [...new Set(entries.map((entry) => named(entry.member ?? entry.user)))];
    return tn(`notice.${type}`, names.length, { ...params, names: nameList(names) });
  }
  if (type === "retention" && days) return tn("notice.retention.days", days, { ...params, count: number(days) });
  if (type === "retention") return t(days === 0 ? "notice.retention.ever" : "notice.retention.server", params);
  if (type === "role") return t(`notice.role.${role}`, params);
  if (type === "topic" && !topic) return t("notice.topic.removed", params);
  return t(`notice.${type}`, params);
}
