// Jumping to a room by a few letters of its name.

import { locale, number } from "../i18n.js";
import { clone, find, setIcon } from "../views/elements.js";
import { iconOf } from "../views/room-list.js";
import { isComposing } from "../views/text-area.js";
import { dialogOf, open } from "./dialog.js";

const MOST_SHOWN = 12;

export function jump({ rooms, onChosen }) {
  const dialog = dialogOf("jump");
  const input = find("input", dialog);
  const choose = (item) => {
    dialog.close();
    onChosen(item.dataset.room);
  };
  input.value = "";
  input.oninput = () => draw(dialog, matching(rooms, input.value), choose);
  input.onkeydown = (event) => key(event, { dialog, choose });
  input.oninput();
  return open(dialog);
}

function matching(rooms, query) {
  const wanted = folded(query.trim());
  return [...rooms.mine, ...rooms.archived, ...rooms.joinable]
    .map((room) => ({ room, at: folded(room.name).indexOf(wanted) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_SHOWN)
    .map(({ room }) => room);
}

// The start of a name before its middle; what waits to be read before the rest.
const rank = ({ room, at }) => (at > 0 ? 2 : 0) + (room.unread ? 0 : 1);

const folded = (text) => text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLocaleLowerCase(locale);

function draw(dialog, found, choose) {
  const items = found.map((room, index) => itemFor(room, { index, choose, dialog }));
  find(".jump-list", dialog).replaceChildren(...items);
  find(".jump-none", dialog).hidden = found.length > 0;
  select(dialog, items[0]);
}

function itemFor(room, { index, choose, dialog }) {
  const item = clone("jump-item");
  item.id = `jump-${index}`;
  item.dataset.room = room.id;
  setIcon(item, iconOf(room));
  find("span", item).textContent = room.name;
  find(".jump-unread", item).textContent = room.unread ? number(room.unread) : "";
  item.onclick = () => choose(item);
  item.onpointermove = () => select(dialog, item);
  return item;
}

function select(dialog, item) {
  for (const other of dialog.querySelectorAll(".jump-item")) other.setAttribute("aria-selected", other === item);
  find("input", dialog).setAttribute("aria-activedescendant", item?.id ?? "");
  item?.scrollIntoView({ block: "nearest" });
}

function key(event, { dialog, choose }) {
  if (isComposing(event)) return;
  const selected = find('[aria-selected="true"]', dialog);
  if (event.key === "Enter" && selected) choose(selected);
  else if (event.key === "ArrowDown") select(dialog, selected?.nextElementSibling ?? selected);
  else if (event.key === "ArrowUp") select(dialog, selected?.previousElementSibling ?? selected);
  else return;
  event.preventDefault();
}
