// The keys that work everywhere on the page.

const isWriting = ({ target }) => target.closest("input, textarea, select") !== null;

const isReading = ({ target }) => target === document.body || target.matches(".message, .timeline-scroll");

export function bindKeys(page) {
  document.addEventListener("keydown", (event) => {
    const act = actionOf(event, page);
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function actionOf(event, { openers, shell, writeOn }) {
  if (document.querySelector("dialog[open]") || event.isComposing) return null;
  const withModifier = event.ctrlKey || event.metaKey || event.altKey;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") return openers.jump;
  if (event.key === "?" && !isWriting(event)) return openers.keys;
  if (event.key === "Escape") return () => shell.closeOverlay() || writeOn();
  // Whoever begins to type means the composer; the character itself follows the focus.
  if (event.key.length === 1 && event.key !== " " && !withModifier && isReading(event)) writeOn();
  return null;
}
