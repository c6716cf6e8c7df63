// "/remind 20m tea": a note to oneself, which is saved with a reminder.

import { api } from "../api.js";
import { newClientId } from "../client-id.js";
import { dateAndTimeIn, explain, t } from "../i18n.js";
import { zoneOf } from "../zoned-time.js";
import { needed, usageOf, WrongUse } from "./command.js";
import { timeIn } from "./time-in.js";

// The server looks no further ahead.
const YEAR_MS = 365 * 86_400_000;
// A second try after an answer that was lost makes no second note.
let tried = { rest: null, clientId: null };

export const remindCommand = {
  name: "remind",
  may: () => true,
  async run({ rest, conversation: { me }, rooms, saved, say }) {
    const timeZone = zoneOf(me);
    const { at, text } = meant(needed(rest, "remind"), timeZone);
    if (tried.rest !== rest) tried = { rest, clientId: newClientId() };
    const room = await rooms.openDirect([me.id]);
    const { seq } = await api.post(`/rooms/${room.id}/messages`, { text, client_id: tried.clientId });
    await saved.save({ room: room.id, seq }, new Date(at).toISOString());
    tried = { rest: null, clientId: null };
    const takeBack = () => api.delete(`/rooms/${room.id}/messages/${seq}`).catch((error) => say(explain(error)));
    say(t("command.remind.done", { date: dateAndTimeIn(new Date(at), timeZone) }), { undo: { label: t("undo"), act: takeBack } });
  },
};

// Throws for what is no time to come, or has no text behind it.
function meant(rest, timeZone) {
  const found = timeIn(rest.replace(/^(?:me|我)\s+/iu, ""), timeZone);
  const wait = found ? found.at - Date.now() : 0;
  if (wait <= 0 || wait > YEAR_MS) throw new WrongUse(t("command.remind.time", { usage: usageOf("remind") }));
  const text = found.rest.replace(/^to\s+/iu, "").trim();
  if (!text) throw new WrongUse(t("command.use", { usage: usageOf("remind") }));
  return { at: found.at, text };
}
