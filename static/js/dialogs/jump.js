// Jumping to a room by a few letters of its name.

import { locale, number, t } from "../i18n.js";
import { Joinable } from "../joinable.js";
import { clone, find, setIcon } from "../views/elements.js";
import { iconOf } from "../views/sidebar.js";
import { isComposing } from "../views/text-area.js";
import { dialogOf, open } from "./dialog.js";

// As many as one page of those to join has; the others are found by typing on.
const MOST = 50;

export async function jump({ rooms, onChosen }) {
  const dialog = dialogOf("jump");
  const input = find("input", dialog);
  const joinable = new Joinable();
  const known = new Map();
  const choose = (item) => {
    dialog.close();
    onChosen(item.dataset.room);
  };
  const show = () => draw(dialog, { found: matching({ rooms, joinable, known }, input.value.trim()), joinable, choose });
  joinable.addEventListener("change", () => {
    for (const room of joinable.items) known.set(room.id, room);
    show();
  });
  input.value = "";
  input.oninput = () => {
    joinable.search(input.value.trim());
    select(dialog, null);
    show();
  };
  input.onkeydown = (event) => key(event, { dialog, choose });
  input.oninput();
  await open(dialog);
  joinable.close();
}

// One's own rooms are here already. Those to join stand below them, so that an answer moves nothing that is being chosen.
function matching({ rooms, joinable, known }, words) {
  const own = byRank([...rooms.mine, ...rooms.archived], words);
  const searched = joinable.words === words && !joinable.searching ? joinable.items : [];
  const others = new Map([...byRank([...known.values()], words), ...searched].map((room) => [room.id, room]));
  for (const { id } of own) others.delete(id);
  const shown = [...own.slice(0, MOST), ...[...others.values()].slice(0, MOST)];
  return { shown, hasMore: shown.length < own.length + others.size || (searched.length > 0 && joinable.hasMore) };
}

function byRank(rooms, words) {
  const wanted = folded(words);
  return rooms
    .map((room) => ({ room, at: folded(room.name).indexOf(wanted) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => rank(a) - rank(b))
    .map(({ room }) => room);
}

// The start of a name before its middle; what waits to be read before the rest.
const rank = ({ room, at }) => (at > 0 ? 2 : 0) + (room.unread ? 0 : 1);

const folded = (text) => text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLocaleLowerCase(locale);

function draw(dialog, { found: { shown, hasMore }, joinable, choose }) {
  const chosen = find('[aria-selected="true"]', dialog)?.dataset.room;
  const items = shown.map((room, index) => itemFor(room, { index, choose, dialog }));
  find(".jump-list", dialog).replaceChildren(...items);
  const note = find(".jump-note", dialog);
  note.hidden = shown.length > 0 ? !hasMore : joinable.searching;
  note.textContent = t(hasMore ? "jump.more" : joinable.failed ? "list.trouble" : "jump.none");
  select(dialog, items.find((item) => item.dataset.room === chosen) ?? items[0]);
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
