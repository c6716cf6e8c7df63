// What was done in the room by those who may more than others: who, to whom, when and why.

import { dateAndTime, t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { nameOf } from "../people.js";
import { clone, find, setText } from "../views/elements.js";
import { moreButton, showListEnd } from "../views/list-end.js";
import { reconcile } from "../views/reconcile.js";

export const audit = {
  title: () => t("audit.title"),
  show(body, { conversation, signal }) {
    const acts = new PagedList();
    acts.addEventListener("change", () => signal.aborted || draw(body, acts), { signal });
    signal.addEventListener("abort", () => acts.close());
    moreButton(body).onclick = () => acts.more();
    acts.open(`/rooms/${conversation.id}/audit?limit=50`);
  },
};

function draw(body, { items, hasMore, failed }) {
  reconcile(find(".audit-list", body), items, {
    key: ({ id }) => id,
    create: () => clone("audit-item"),
    update,
  });
  find(".audit-none", body).hidden = items.length > 0 || failed;
  showListEnd(body, { hasMore, failed });
}

function update(item, act) {
  setText(find(".audit-what", item), sentence(act));
  const why = find(".audit-why", item);
  setText(why, act.reason ? t("audit.reason", { reason: act.reason }) : "");
  why.hidden = !act.reason;
  const when = find("time", item);
  when.dateTime = act.at;
  setText(when, dateAndTime(new Date(act.at)));
}

// Of an act that this page doesn't know its name is all there is to say.
function sentence({ act, actor, member, room, details }) {
  const params = {
    user: actor ? nameOf(actor) : t("audit.console"),
    member: member && nameOf(member),
    room: details.name ?? room?.name,
    role: details.role && t(`role.${details.role}`),
    until: details.until && dateAndTime(new Date(details.until)),
  };
  const key = `audit.${act}`;
  const text = t(details.until ? `${key}.until` : key, params);
  return text.startsWith("audit.") ? `${params.user}: ${act}` : text;
}
