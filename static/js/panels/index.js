// The panels that the slot beside the conversation can show, by their name in the address.
//
// A panel is one file and one line here, with a template `panel-{name}`: title() names it, and show(body, {conversation,
// subject, router, presence, signal}) fills it and keeps it up to date until the signal aborts.

import { audit } from "./audit.js";
import { people } from "./people.js";
import { person } from "./person.js";
import { pins } from "./pins.js";
import { reports } from "./reports.js";
import { thread } from "./thread.js";

export const PANELS = { audit, people, person, pins, reports, thread };
