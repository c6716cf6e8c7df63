// The line below a message that leads to its thread: who has replied last, how many times, and when.

import { shortDate, t, time, tn } from "../i18n.js";
import { showAvatar } from "./avatar.js";
import { clone, find, setText } from "./elements.js";
import { reconcile } from "./reconcile.js";

const MOST_PICTURES = 3;
const DAY_MS = 86_400_000;

export function showThreadLine(line, { replies, solved }, personOf) {
  reconcile(find(".thread-people", line), replies.people.slice(0, MOST_PICTURES), {
    key: (id) => id,
    create: () => clone("thread-person"),
    update: (picture, id) => showAvatar(picture, personOf({ id, name: "…" })),
  });
  setText(find(".thread-count", line), tn("thread.replies", replies.count));
  setText(find(".thread-at", line), whenOf(new Date(replies.last_at)));
  setText(find(".thread-solved", line), solved ? t("thread.solved") : "");
}

export const whenOf = (at) => (Date.now() - at < DAY_MS ? time(at) : shortDate(at));
