// What was done in the room by those who may more than others.

import { t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { drawActs } from "../views/act-list.js";
import { find } from "../views/elements.js";
import { moreButton, showListEnd } from "../views/list-end.js";

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
  drawActs(find(".audit-list", body), items);
  find(".audit-none", body).hidden = items.length > 0 || failed;
  showListEnd(body, { hasMore, failed });
}
