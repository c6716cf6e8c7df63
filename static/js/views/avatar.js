// A person's initials on the hue that is theirs.

import { hueOf, initialsOf } from "../people.js";
import { setText } from "./elements.js";

export function showAvatar(element, user) {
  setText(element, initialsOf(user));
  element.style.setProperty("--hue", hueOf(user));
}

// A point beside the picture: "active", "idle", or none.
export function showPresence(element, state) {
  element.dataset.presence = state;
}
