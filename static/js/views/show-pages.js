// Shows a list that is read a page at a time: its items, a word where there are none, and a button for what follows.

import { find } from "./elements.js";
import { moreButton, showListEnd } from "./list-end.js";
import { reconcile } from "./reconcile.js";

const shown = new WeakMap();

// into, none: selectors of the place of the items and, if there is one, of the word. sort() gives the items in the order to
// show. Until the signal comes, if any, or another list is shown there. Gives a way to draw it again.
export function showPages(container, { list, into, none, sort = (all) => all, key = ({ id }) => id, create, update, signal }) {
  const draw = () => {
    if (signal?.aborted) return;
    reconcile(find(into, container), sort(list.items), { key, create, update });
    if (none) find(none, container).hidden = list.items.length > 0 || list.failed || Boolean(list.searching);
    showListEnd(container, list);
  };
  shown.get(container)?.close();
  shown.set(container, list);
  list.addEventListener("change", draw, { signal });
  signal?.addEventListener("abort", () => list.close());
  moreButton(container).onclick = () => list.more();
  return draw;
}
