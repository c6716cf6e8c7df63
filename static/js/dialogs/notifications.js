// What rings, where and when: each choice is kept at once, and one sentence says what they come to.

import { Endings, isToCome } from "../endings.js";
import { dateAndTime, t, time } from "../i18n.js";
import { NAMES, play } from "../notifications/sounds.js";
import { find, setText } from "../views/elements.js";
import { zoneOf } from "../zoned-time.js";
import { attempt } from "./form.js";
import { prepareMail } from "./mail.js";
import { fillZones } from "./profile.js";

// Most people's night.
const NIGHT = { begins: "22:00", ends: "07:00" };

let closing = null;

export function prepareNotifications(page, { me, wishes, notifier, directory }) {
  closing?.abort();
  closing = new AbortController();
  const { signal } = closing;
  const { device, push } = notifier;
  const parts = { me, wishes, device, push };
  const draw = () => drawAll(page, parts);
  const endings = new Endings(draw);
  const change = (fields) => attempt(page, () => wishes.change(fields)).then(draw);
  find('[name="notify"]', page).onchange = ({ target }) => change({ notify: target.value });
  find('[name="desktop"]', page).onchange = ({ target }) => device.setShows(target.checked);
  find('[name="push"]', page).onchange = ({ target }) => attempt(page, () => subscribe(push, target.checked)).then(draw);
  find('[name="sound"]', page).onchange = ({ target }) => {
    device.setSound(target.value);
    play(target.value);
  };
  const quiet = find(".quiet-hours", page);
  find('[name="is_quiet"]', page).onchange = ({ target }) => {
    const quietHours = target.checked ? { ...NIGHT, time_zone: zoneOf(me) } : null;
    change({ quiet_hours: quietHours });
  };
  quiet.onchange = () => isWhole(quiet) && change({ quiet_hours: hoursIn(quiet) });
  find('[data-action="test-notification"]', page).onclick = () => attempt(page, () => test(notifier, sentence(parts)));
  for (const part of [wishes, device, push, directory]) part.addEventListener("change", draw, { signal });
  endings.await([me.quiet_until]);
  prepareMail(find(".mail-setting", page), me);
  draw();
}

// The push service of a browser's maker may be away, or blocked.
const subscribe = (push, isWanted) =>
  push.set(isWanted).catch((error) => {
    throw error instanceof DOMException ? new NoPush() : error;
  });

async function test(notifier, words) {
  if (!(await notifier.test(words))) throw new NoPush();
}

class NoPush extends Error {
  code = "no_push";
}

// A field of time that is half typed has no value.
const isWhole = (quiet) => [...quiet.querySelectorAll("input")].every(({ value }) => value);

const hoursIn = (quiet) => Object.fromEntries(["begins", "ends", "time_zone"].map((name) => [name, find(`[name="${name}"]`, quiet).value]));

function drawAll(page, parts) {
  const { wishes, device, push } = parts;
  const { notify, quietHours } = wishes;
  // Told in a moment, and then drawn.
  if (notify === null) return;
  setText(find(".notify-says", page), sentence(parts));
  find('[name="notify"]', page).value = notify;
  const desktop = find('[name="desktop"]', page);
  desktop.checked = device.shows;
  desktop.disabled = !device.canShow || device.isRefused;
  const pushes = find('[name="push"]', page);
  if (!push.isTurning) pushes.checked = push.isOn;
  pushes.disabled = push.isTurning || !push.isPossible || device.isRefused;
  const why = push.needsInstalling ? "notify.install" : !device.canShow ? "notify.cannot" : device.isRefused ? "notify.refused" : null;
  const hint = find(".notify-hint", page);
  hint.hidden = !why;
  setText(hint, why ? t(why) : "");
  const sound = find('[name="sound"]', page);
  sound.value = NAMES.includes(device.sound) ? device.sound : "";
  find('[name="is_quiet"]', page).checked = Boolean(quietHours);
  drawHours(find(".quiet-hours", page), quietHours);
}

function drawHours(quiet, hours) {
  quiet.hidden = !hours;
  if (!hours) return;
  fillZones(find('[name="time_zone"]', quiet), hours.time_zone);
  for (const name of ["begins", "ends"]) find(`[name="${name}"]`, quiet).value = hours[name];
}

function sentence({ push, ...parts }) {
  const { me, wishes, device } = parts;
  if (!push.isOn || wishes.notify === "nothing" || isToCome(me.quiet_until)) return whileOpen(parts);
  if (!device.ringsAtAll) return t(`notify.says.${wishes.notify}.closed`);
  return t("notify.says.closed_too", { sentence: whileOpen(parts) });
}

function whileOpen({ me, wishes: { notify, quietHours }, device }) {
  if (notify === "nothing") return t("notify.says.nothing");
  if (!device.ringsAtAll) return t("notify.says.silent");
  if (isToCome(me.quiet_until)) return t("notify.says.quiet", { date: dateAndTime(new Date(me.quiet_until)) });
  const way = device.shows ? (device.sound ? "both" : "desktop") : "sound";
  if (!quietHours) return t(`notify.says.${notify}.${way}`);
  return t(`notify.says.${notify}.${way}.hours`, { begins: shown(quietHours.begins), ends: shown(quietHours.ends) });
}

// As this reader writes times of the day.
function shown(timeOfDay) {
  const [hours, minutes] = timeOfDay.split(":");
  return time(new Date(2026, 0, 1, hours, minutes));
}
