// A person's initials on the hue that is theirs.

import { hueOf, initialsOf, pictureOf } from "../people.js";
import { setText } from "./elements.js";

export function showAvatar(element, user, { size = "small" } = {}) {
  setText(element, initialsOf(user));
  element.style.setProperty("--hue", hueOf(user));
  const picture = pictureOf(user, size);
  element.classList.toggle("has-picture", Boolean(picture));
  element.style.backgroundImage = picture ? `url("${picture}")` : "";
}

// A point beside the picture: "active", "idle", or none.
export function showPresence(element, state) {
  element.dataset.presence = state;
}
