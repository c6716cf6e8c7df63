// Does something with what comes later, in the order in which it was asked for. Where it can't be had, that is said.

import { explain } from "../i18n.js";
import { later } from "../rest.js";
import { say } from "./toast.js";

export const withLater = (act) =>
  later().then(act, () => say(explain({ code: "unreachable" })));
