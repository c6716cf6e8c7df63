// A link within a message.

import { addressOf } from "../address.js";

// Null for what no browser could open.
export function link(address) {
  if (!URL.canParse(address)) return null;
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.tabIndex = -1; // within a message, Enter leads there
  if (!isOurs(anchor)) {
    anchor.rel = "noopener noreferrer";
    anchor.target = "_blank";
  }
  return anchor;
}

// A place of this page is gone to within it.
const isOurs = (anchor) => anchor.origin === location.origin && addressOf(anchor) !== null;
