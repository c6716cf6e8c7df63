// The panels that the slot beside the conversation can show, by their name in the address.
//
// A panel is one file and one line here, with a template `panel-{name}`: title() names it, and show(body, {conversation,
// subject, router, presence, signal}) fills it and keeps it up to date until the signal aborts.

import { people } from "./people.js";
import { person } from "./person.js";

export const PANELS = { people, person };
