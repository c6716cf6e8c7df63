// The panels that the slot beside the conversation can show, by their name in the address.
//
// A panel is one file, with a template `panel-{name}`, a line in later.js and its name here: show(body, {conversation,
// subject, router, presence, signal}) fills it and keeps it up to date until the signal aborts. The people are there at once.

import { t } from "../i18n.js";
import { withLater } from "../views/with-later.js";
import { people } from "./people.js";

const LATE = ["audit", "person", "pins", "reports", "scheduled", "thread", "threads"];

const comesLater = (name) => ({
  title: () => t(`${name}.title`),
  show: (body, parts) => withLater(({ panels }) => parts.signal.aborted || panels[name].show(body, parts)),
});

// What these are about is in the address, too: a person, or a message and maybe a place in its thread.
const SUBJECTS = { person: /./, thread: /^[1-9]\d*(:[1-9]\d*)?$/ };

const PANELS = { people, ...Object.fromEntries(LATE.map((name) => [name, comesLater(name)])) };

// Nothing for one that isn't there, or that an address names without what it is about.
export function panelOf(kind, subject) {
  if (!Object.hasOwn(PANELS, kind)) return null;
  return !SUBJECTS[kind] || SUBJECTS[kind].test(subject ?? "") ? PANELS[kind] : null;
}
