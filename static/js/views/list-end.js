// The end of a list that is read a page at a time: a button for what follows, and a word when that failed.

import { t } from "../i18n.js";
import { find } from "./elements.js";

export const moreButton = (container) => find(".list-more", container);

export function showListEnd(container, { hasMore, failed }) {
  const button = moreButton(container);
  const hadFocus = document.activeElement === button;
  find(".list-trouble", container).hidden = !failed;
  button.textContent = t(failed ? "again" : "list.more");
  button.hidden = !hasMore && !failed;
  // With the button the focus would be gone from the list.
  const last = [...container.querySelectorAll("li button")].at(-1) ?? find(':is(ul, [role="group"])[tabindex]', container);
  if (hadFocus && button.hidden) last?.focus();
}
