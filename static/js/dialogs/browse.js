// Public rooms that can be joined.

import { clone, find } from "../views/elements.js";
import { dialogOf, open } from "./dialog.js";
import { attempt } from "./form.js";

export async function browse({ rooms, onJoined }) {
  const dialog = dialogOf("browse");
  const draw = () => drawList(dialog, rooms, (room) => join(room));
  const join = (room) =>
    attempt(dialog, async () => {
      await rooms.join(room.id);
      dialog.close();
      onJoined(room);
    });
  draw();
  rooms.addEventListener("change", draw);
  rooms.refresh();
  await open(dialog);
  rooms.removeEventListener("change", draw);
}

function drawList(dialog, { joinable }, join) {
  find(".browse-list", dialog).replaceChildren(...joinable.map((room) => itemFor(room, join)));
  find(".browse-none", dialog).hidden = joinable.length > 0;
}

function itemFor(room, join) {
  const item = clone("browse-item");
  find(".browse-name", item).textContent = room.name;
  find(".hint", item).textContent = room.topic ?? "";
  find("button", item).onclick = () => join(room);
  return item;
}
