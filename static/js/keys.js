// The keys that work everywhere on the page.

import { layers } from "./layers.js";

const isWriting = ({ target }) => target.closest("input, textarea, select") !== null;

const isReading = ({ target }) => target === document.body || target.matches(".message, .timeline-scroll");

// page: {open(name), goTo(step, {unread}), closePanel(event), closeBeside(), isInRoom(), find(), search(), scrollUp(),
// toNewest(), leaveComposer(event), writeOn()}
export function bindKeys(page) {
  document.addEventListener("keydown", (event) => {
    const act = actionOf(event, page);
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function actionOf(event, page) {
  if (!layers.isEmpty || event.isComposing) return null;
  const command = event.ctrlKey || event.metaKey;
  if (command && !event.altKey && event.key.toLowerCase() === "k") return () => page.open("jump");
  // Once more, and it is the browser's own: then a layer is open.
  if (command && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "f" && page.isInRoom()) return page.find;
  if (event.altKey && !command) return roomKey(event, page);
  if (command) return null;
  if (event.key === "?" && !isWriting(event)) return () => page.open("keys");
  if (event.key === "/" && isReading(event) && page.isInRoom()) return page.search;
  if (event.key === "PageUp" && event.target.matches(".composer-text")) return page.scrollUp;
  if (event.key === "End" && isReading(event)) return page.toNewest;
  if (event.key === "Escape") return () => page.closePanel(event) || page.leaveComposer(event) || page.closeBeside() || page.writeOn();
  // Whoever begins to type means the composer; the character itself follows the focus.
  if (event.key.length === 1 && event.key !== " " && isReading(event)) page.writeOn();
  return null;
}

function roomKey({ key, shiftKey: unread }, { goTo }) {
  const step = { ArrowUp: -1, ArrowDown: 1 }[key];
  return step && (() => goTo(step, { unread }));
}
