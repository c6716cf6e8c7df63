// A time as people say it, with the whole date in its title.

import { dateAndTime, nearDateAlone } from "../i18n.js";
import { setText } from "./elements.js";

// at: as the server has it.
export function showWhen(element, at) {
  const when = new Date(at);
  if (element.matches("time")) element.dateTime = at;
  element.title = dateAndTime(when);
  setText(element, nearDateAlone(when));
}
