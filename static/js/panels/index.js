// The panels that the slot beside the conversation can show, by their name in the address.
//
// A panel is one file, with a template `panel-{name}`, a line in later.js and its name here: show(body, {conversation,
// subject, router, presence, signal}) fills it and keeps it up to date until the signal aborts. The people are there at once.

import { t } from "../i18n.js";
import { withLater } from "../views/with-later.js";
import { people } from "./people.js";

// With the words above each, which are there before it is.
const LATE = {
  audit: "audit.title",
  person: "person.title",
  pins: "pins.title",
  reports: "reports.title",
  scheduled: "scheduled.title",
  search: "search.title",
  thread: "thread.title",
  threads: "threads.title",
  webhooks: "webhooks.title",
};

const comesLater = ([name, title]) => {
  const show = (body, parts) => withLater(({ panels }) => parts.signal.aborted || fill(body, name, panels[name], parts));
  return [name, { title: () => t(title), show }];
};

function fill(body, name, panel, parts) {
  body.append(document.getElementById(`panel-${name}`).content.cloneNode(true));
  panel.show(body, parts);
}

// What these are about is in the address, too: a person, or a message and maybe a place in its thread.
const SUBJECTS = { person: /./, thread: /^[1-9]\d*(:[1-9]\d*)?$/ };

const PANELS = {
  people: { ...people, show: (body, parts) => fill(body, "people", people, parts) },
  ...Object.fromEntries(Object.entries(LATE).map(comesLater)),
};

// Nothing for one that isn't there, or that an address names without what it is about.
export function panelOf(kind, subject) {
  if (!Object.hasOwn(PANELS, kind)) return null;
  return !SUBJECTS[kind] || SUBJECTS[kind].test(subject ?? "") ? PANELS[kind] : null;
}
