// Webhooks in words: where to, how it goes, and what they get, in the groups in which people choose types of events.

import { typeNames } from "./event-types.js";
import { nameList, nearDate, t, tn } from "./i18n.js";

const GROUPS = {
  messages: ["message", "edited", "deleted"],
  threads: ["solved", "unsolved"],
  reactions: ["reacted", "unreacted", "pressed"],
  polls: ["voted", "poll_ended"],
  pins: ["pinned", "unpinned"],
  members: ["joined", "left", "added", "removed", "banned", "unbanned", "muted", "unmuted", "role"],
};
const grouped = new Set(Object.values(GROUPS).flat());

// Whatever else there is, also what a later version of the server brings, is of the room.
export const groups = Object.entries({ ...GROUPS, room: typeNames.filter((name) => !grouped.has(name)) }).map(([name, types]) => ({ name, types }));

export const labelOf = ({ name }) => t(`webhooks.group.${name}`);

// Without any it gets all of them.
export function wordsFor(types) {
  if (!types.length) return t("webhooks.types.all");
  return nameList(groups.filter((group) => group.types.some((type) => types.includes(type))).map(labelOf));
}

// The rest of an address may be a secret.
export const hostOf = ({ url }) => new URL(url).host;

export function stateOf({ state, failures, next_try_at: nextAt, last_delivery: last }) {
  if (state !== "active") return t(`webhooks.state.${state}`);
  if (failures) return tn("webhooks.state.failing", failures, { date: nearDate(new Date(nextAt)) });
  return last ? t("webhooks.state.sent", { date: nearDate(new Date(last.at)) }) : t("webhooks.state.active");
}
