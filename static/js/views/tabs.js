// Tabs, each with its page: one is shown, the arrow keys walk from one to the next.

import { find } from "./elements.js";

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

// Begins with the first one. onShown(page) is called for each page that is turned to.
export function showTabs(container, { onShown }) {
  const list = find('[role="tablist"]', container);
  const tabs = [...list.children].filter((tab) => !tab.hidden);
  const show = (shown) => {
    for (const tab of list.children) {
      const isShown = tab === shown;
      tab.setAttribute("aria-selected", isShown);
      tab.tabIndex = isShown ? 0 : -1;
      pageOf(tab).hidden = !isShown;
    }
    shown.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const turnTo = (tab) => {
    show(tab);
    onShown(pageOf(tab));
  };
  for (const tab of tabs) tab.onclick = () => turnTo(tab);
  list.onkeydown = (event) => {
    const tab = neighbour(tabs, event);
    if (!tab) return;
    event.preventDefault();
    turnTo(tab);
    tab.focus();
  };
  show(tabs[0]);
}

const pageOf = (tab) => find(`#${tab.getAttribute("aria-controls")}`);

function neighbour(tabs, { key, target }) {
  if (key === "Home") return tabs[0];
  if (key === "End") return tabs.at(-1);
  return STEPS[key] && tabs.at((tabs.indexOf(target) + STEPS[key]) % tabs.length);
}
