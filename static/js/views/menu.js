// A menu at the button that opens it. Arrows walk in it; Esc, Tab, "back" and a press elsewhere close it.

import { layers } from "../layers.js";
import { clone, find, setIcon } from "./elements.js";

// Between the button and the menu, and at the edge of the window.
const GAP_PX = 4;
const EDGE_PX = 8;

// What is open: {button, close}.
let opened = null;

// items: {name, icon, text, isDangerous}. Gives the name of what was chosen, or nothing.
export function openMenu(button, { label, items }) {
  // A second press on the button closes what the first one opened.
  if (opened?.button === button) return opened.close();
  opened?.close();
  return new Promise((resolve) => show(button, { label, items, resolve }));
}

// A row of a menu or of a sheet.
export function menuRow({ name, icon, text, isDangerous }, choose) {
  const row = clone("menu-row");
  setIcon(row, icon);
  find("span", row).textContent = text;
  row.dataset.testid = `sheet-${name}`;
  row.classList.toggle("is-dangerous", isDangerous);
  row.onclick = () => choose(name);
  return row;
}

function show(button, { label, items, resolve }) {
  const menu = clone("menu");
  let chosen;
  const choose = (name) => {
    chosen = name;
    close();
  };
  const rows = items.map((item) => menuRow(item, choose));
  for (const row of rows) row.role = "menuitem";
  menu.setAttribute("aria-label", label);
  menu.append(...rows);
  // Within a landmark, as all of the page.
  button.closest("main, aside, nav, body").append(menu);
  menu.showPopover();
  place(menu, button);
  const listening = new AbortController();
  const layer = layers.open(() => {
    opened = null;
    listening.abort();
    menu.remove();
    button.setAttribute("aria-expanded", "false");
    resolve(chosen);
  });
  const close = () => layers.close(layer);
  opened = { button, close };
  button.setAttribute("aria-expanded", "true");
  closeFromElsewhere({ menu, button, close }, listening);
  menu.onkeydown = (event) => key(event, { rows, close });
  rows[0].focus({ preventScroll: true });
}

// What it belongs to may move under it.
function closeFromElsewhere({ menu, button, close }, { signal }) {
  const isElsewhere = ({ target }) => !menu.contains(target) && !button.contains(target);
  for (const type of ["pointerdown", "wheel"]) {
    addEventListener(type, (event) => isElsewhere(event) && close(), { capture: true, passive: true, signal });
  }
  addEventListener("resize", close, { signal });
}

function key(event, { rows, close }) {
  const at = rows.indexOf(document.activeElement);
  const next = {
    ArrowDown: (at + 1) % rows.length,
    ArrowUp: at - 1,
    Home: 0,
    End: -1,
  }[event.key];
  event.stopPropagation();
  if (next !== undefined) rows.at(next).focus();
  else if (event.key === "Escape" || event.key === "Tab") close();
  else return focusByLetter(event, rows, at);
  return event.preventDefault();
}

function focusByLetter({ key: letter }, rows, at) {
  const after = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  const begins = (row) => row.textContent.trim().toLocaleLowerCase().startsWith(letter.toLocaleLowerCase());
  if (letter.trim().length === 1) after.find(begins)?.focus();
}

// Below the button, or above it where more of the menu can be seen there. What doesn't fit scrolls.
function place(menu, button) {
  const at = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const isMirrored = getComputedStyle(button).direction === "rtl";
  const below = innerHeight - EDGE_PX - at.bottom - GAP_PX;
  const above = at.top - GAP_PX - EDGE_PX;
  const isBelow = height <= below || below >= above;
  const shown = Math.min(height, isBelow ? below : above);
  const left = isMirrored ? at.left : at.right - width;
  menu.style.maxBlockSize = `${shown}px`;
  menu.style.top = `${isBelow ? at.bottom + GAP_PX : at.top - GAP_PX - shown}px`;
  menu.style.left = `${within(left, innerWidth - width)}px`;
}

const within = (wanted, most) => Math.max(EDGE_PX, Math.min(wanted, most - EDGE_PX));
