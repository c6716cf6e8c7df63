// What was done by those who may more than others: who, to whom, when and why, and where, if it isn't clear.

import { nearDate, number, t, tn } from "../i18n.js";
import { named } from "../people.js";
import { clone, find, setText } from "./elements.js";
import { drawWords } from "./people-in-text.js";
import { showWhen } from "./when.js";
import { showPages } from "./show-pages.js";

export function showActs(container, { showsRooms = false, ...list }) {
  showPages(container, {
    create: () => clone("audit-item"),
    update: (item, act) => update(item, act, { showsRooms }),
    ...list,
  });
}

function update(item, act, { showsRooms }) {
  drawWords(find(".audit-what", item), sentence(act));
  const why = find(".audit-why", item);
  setText(why, act.reason ? t("audit.reason", { reason: act.reason }) : "");
  why.hidden = !act.reason;
  setText(find(".audit-where", item), showsRooms && act.room ? `${whereOf(act)} · ` : "");
  const when = find("time", item);
  showWhen(when, act.at);
}

// Direct rooms have no name.
function whereOf({ room, details }) {
  const name = room.name ?? details.name;
  return name ? t("audit.where", { room: name }) : t("audit.where.gone");
}

// Of an act that this page doesn't know its name is all there is to say.
function sentence({ act, actor, member, room, details }) {
  const params = {
    user: actor ? named(actor) : t("audit.console"),
    member: member && named(member),
    room: details.name ?? room?.name,
    name: details.name,
    host: details.host,
    emoji: details.emoji,
    setting: details.setting && t(`settings.${details.setting}`),
    count: details.retention_days && number(details.retention_days),
    role: details.role && t(`role.${details.role}`),
    until: details.until && nearDate(new Date(details.until)),
  };
  const isOfOther = member && actor?.id !== member.id;
  const key = keyOf(act, { ...details, member, isOfOther });
  if (act === "retention" && details.retention_days) return tn("audit.retention.days", details.retention_days, params);
  const text = act === "invite" && details.uses ? tn(key, details.uses, params) : t(key, params);
  return text.startsWith("audit.") ? `${params.user}: ${act}` : text;
}

// Some acts are told in other words by what came of them.
function keyOf(act, { until, by, outcome, uses, member, isOfOther, retention_days: days }) {
  const kinds = {
    ban: until && "until",
    mute: "until",
    reset_password: by,
    resolve_report: outcome,
    invite: uses ? null : "any",
    retention: days === 0 ? "ever" : "server",
    revoke_invite: member && "of",
    make_token: isOfOther && "of",
    revoke_token: isOfOther && "of",
    remove_app: isOfOther && "of",
  };
  const kind = kinds[act];
  return kind ? `audit.${act}.${kind}` : `audit.${act}`;
}
