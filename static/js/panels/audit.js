// What was done in the room by those who may more than others.

import { PagedList } from "../paged-list.js";
import { showActs } from "../views/act-list.js";

export const audit = {
  show(body, { conversation, signal }) {
    const acts = new PagedList();
    showActs(body, { list: acts, into: ".audit-list", none: ".audit-none", signal });
    acts.open(`/rooms/${conversation.id}/audit?limit=50`);
  },
};
