// How many wait, as a row says it.

import { atLeast } from "../i18n.js";

// Beyond this the exact number tells nothing more.
const MOST_COUNTED = 999;

export function countOf(unread) {
  return atLeast(Math.min(unread, MOST_COUNTED), { hasMore: unread > MOST_COUNTED });
}
