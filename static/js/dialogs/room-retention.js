// How long one room keeps messages: a choice for those who may make it, a sentence for the others.

import { api } from "../api.js";
import { number, t, tn } from "../i18n.js";
import { mayGovern } from "../permissions.js";
import { find } from "../views/elements.js";
import { meant } from "./erasing.js";
import { attempt } from "./form.js";

const CHOICES = [7, 30, 90, 180, 365, 730];

// The server's rule is asked for: it may be another one by now.
export async function prepareRetention(dialog, { room, rooms, me }) {
  const part = find(".room-retention", dialog);
  const text = find(".room-retention-text", dialog);
  const select = find("select", part);
  const mayChoose = room.kind !== "direct" && (mayGovern(room) || me.role === "owner");
  part.hidden = text.hidden = true;
  select.onchange = null;
  let rule = await api.get(`/rooms/${room.id}/retention`).catch(() => null);
  if (!rule || dialog.dataset.room !== room.id) return;
  const show = () => {
    fillChoices(select, rule);
    text.textContent = rule.days ? keptFor(rule.days) : "";
    text.hidden = mayChoose || !rule.days;
  };
  show();
  part.hidden = !mayChoose;
  select.onchange = async () => {
    const days = select.value === "" ? null : Number(select.value);
    await attempt(find(".room-form", dialog), async () => {
      await meant((said) => set({ retention_days: days, ...said }, { room, rooms }), { days: days ?? rule.usual_days });
      rule = await api.get(`/rooms/${room.id}/retention`);
    });
    show();
  };
}

// An owner of the server sets it in rooms of others, too.
async function set(fields, { room, rooms }) {
  if (mayGovern(room)) await rooms.update(room.id, fields);
  else await api.put(`/rooms/${room.id}/retention`, fields);
}

function fillChoices(select, { retention_days: own, usual_days: usual, most_days: most }) {
  const usualText = usual ? tn("retention.days", usual, { count: number(usual) }) : t("retention.ever");
  const options = [new Option(t("retention.usual", { days: usualText }), "")];
  if (!most) options.push(new Option(t("retention.ever"), "0"));
  const days = new Set(CHOICES.filter((count) => !most || count <= most));
  if (own) days.add(own);
  for (const count of [...days].sort((a, b) => a - b)) options.push(new Option(tn("retention.days", count, { count: number(count) }), String(count)));
  if (most && own === 0) options.push(new Option(t("retention.ever"), "0"));
  select.replaceChildren(...options);
  select.value = own === null ? "" : String(own);
}

const keptFor = (days) => tn("retention.kept", days, { count: number(days) });
