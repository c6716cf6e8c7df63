// The messages that a message links to, as small cards below it. A card is as high before its message is here as afterwards, so
// that nothing moves.

import { dateAndTime } from "../i18n.js";
import { clone, find, setText } from "./elements.js";
import { showQuote } from "./quote.js";
import { reconcile } from "./reconcile.js";
import { whenOf } from "./thread-line.js";

// Of those only to which there is a link: not what stands in code.
export function cardsIn(text, cards) {
  if (!cards.length) return cards;
  const links = new Set([...text.querySelectorAll("a[href]")].map(({ href }) => href));
  return cards.filter(({ href }) => links.has(href));
}

export function showCards(list, cards) {
  reconcile(list, cards, { key: ({ href }) => href, create: () => clone("message-card"), update });
}

function update(card, { href, where, entry, name, isHidden }) {
  if (card.href !== href) card.href = href;
  showQuote(card, entry && { entry, name, isHidden });
  setText(find(".card-where", card), where);
  const when = find("time", card);
  setText(when, entry ? whenOf(new Date(entry.at)) : "");
  when.dateTime = entry?.at ?? "";
  when.title = entry ? dateAndTime(new Date(entry.at)) : "";
}
