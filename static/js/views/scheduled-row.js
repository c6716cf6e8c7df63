// One message that is sent later: when, why it was not, and what may be done about it.

import { askMany } from "../dialogs/ask-many.js";
import { confirm } from "../dialogs/confirm.js";
import { onceMeant } from "../dialogs/once-meant.js";
import { pickTime } from "../dialogs/pick-time.js";
import { dateAndTimeIn, explain, t } from "../i18n.js";
import { zoneOf } from "../zoned-time.js";
import { find, setText } from "./elements.js";
import { firstWords } from "./quote.js";
import { sayWhy } from "./toast.js";

// onChange() is called once something was changed. mayChange: one that repeats is its author's and the moderators'.
export function showScheduled(item, scheduled, { store, me, roomName, onChange, mayChange = true, isBlocked = false }) {
  const { at, repeat, time_zone: timeZone, failure, text, state } = scheduled;
  setText(find(".draft-text", item), isBlocked ? t("message.blocked") : text);
  const isOnce = repeat === "once";
  const shown = dateAndTimeIn(new Date(at), isOnce ? zoneOf(me) : timeZone);
  setText(find(".scheduled-at", item), isOnce ? shown : t("scheduled.repeats", { repeat: t(`repeat.${repeat}`), date: shown }));
  const why = find(".scheduled-failure", item);
  why.hidden = !failure;
  const isStopped = !isOnce && state === "failed";
  setText(why, failure ? (isStopped ? t("scheduled.stopped") : t("scheduled.failed", { reason: explain({ code: failure }) })) : "");
  const button = (name, act) => {
    const found = find(`[data-act="${name}"]`, item);
    found.onclick = () => Promise.resolve(act()).then(onChange).catch(sayWhy);
    found.hidden = !mayChange;
    return found;
  };
  button("now", () => sendNow(scheduled, store)).hidden = !isOnce;
  button("change", () => change(scheduled, { store, me }));
  button("cancel", () => cancel({ text: find(".draft-text", item).textContent, roomName }, () => store.cancel(scheduled)));
}

// What becomes of it without its author is said once below them all.
export function hintAtRepeats(container, items) {
  find(".scheduled-hint", container).hidden = items.every(({ repeat }) => repeat === "once");
}

async function sendNow(scheduled, store) {
  try {
    await store.sendNow(scheduled);
  } catch (error) {
    const { count, most } = error;
    if (error.code !== "many_mentioned" || count > most) throw error;
    if (await askMany(count)) await store.sendNow(scheduled, { isMeant: true });
  }
}

const change = (scheduled, { store, me }) =>
  pickTime({
    title: t("scheduled.change"),
    action: t("save"),
    me,
    words: scheduled.text,
    repeats: true,
    repeat: scheduled.repeat,
    before: Date.parse(scheduled.at),
    act: onceMeant((changes) => store.change(scheduled, changes)),
  });

async function cancel({ text, roomName }, act) {
  const agreed = await confirm({
    title: t("scheduled.cancel.title"),
    text: t("scheduled.cancel.text", { text: firstWords(text), room: roomName }),
    action: t("scheduled.cancel"),
  });
  if (agreed) await act();
}
