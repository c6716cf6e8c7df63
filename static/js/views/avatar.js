// A person's initials on the hue that is theirs.

import { hueOf, initialsOf } from "../people.js";

export function showAvatar(element, user) {
  element.textContent = initialsOf(user);
  element.style.setProperty("--hue", hueOf(user));
}
