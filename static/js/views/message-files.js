// The files of a message: each is a link by which the browser saves it, or opens what is a picture, sound or film.

import { ROOT } from "../root.js";
import { bytes } from "../units.js";
import { clone, find, setText } from "./elements.js";
import { reconcile } from "./reconcile.js";

export function showFiles(list, { room, files }) {
  reconcile(list, files, { key: ({ id }) => id, create: () => clone("message-file"), update: (item, file) => update(item, room, file) });
}

function update(item, room, { id, name, bytes: size }) {
  const link = find("a", item);
  link.href = `${ROOT}/api/v1/rooms/${room}/files/${id}`;
  setText(find(".file-name", item), name);
  setText(find(".file-size", item), bytes(size));
}
