// The files of a message. A picture is shown small, in a place whose size is known before it comes, sound and film are played;
// others are a line by which the browser saves them, and the beginning of a text is shown if somebody wants it.

import { whenLater } from "../rest.js";
import { ROOT } from "../root.js";
import { bytes } from "../units.js";
import { clone, find, setText } from "./elements.js";
import { reconcile } from "./reconcile.js";

// What of a row a picture takes at most, in pixels.
const WIDTH = 400;
const HEIGHT = 300;

export function showFiles(list, { room, files }) {
  const create = ({ picture }) => clone(picture ? "message-picture" : "message-file");
  // What was sent a moment ago is no picture before the server says so.
  const key = ({ id, picture }) => (picture ? `picture ${id}` : id);
  reconcile(list, files, { key, create, update: (item, file) => update(item, `${ROOT}/api/v1/rooms/${room}/files/${file.id}`, file) });
}

function update(item, address, { name, type, bytes: size, picture, alt }) {
  find("a", item).href = address;
  if (picture) return showPicture(item, address, { name, picture, alt });
  const [kind] = type.split("/");
  if (kind === "audio" || kind === "video") showPlayer(item, kind, address, alt || name);
  if (type === "text/plain") whenLater(({ offerBeginning }) => offerBeginning(item, address, name));
  setText(find(".file-name", item), name);
  setText(find(".file-size", item), bytes(size));
}

// As a stop of its row, which has the focus first.
function showPlayer(item, kind, address, name) {
  if (find(kind, item)) return;
  const player = document.createElement(kind);
  Object.assign(player, { controls: true, preload: "metadata", src: address, tabIndex: -1, ariaLabel: name });
  item.prepend(player);
}

function showPicture(item, address, { name, alt, picture: { width, height, animated, thumbnails } }) {
  const image = find("img", item);
  if (image.src) return;
  const share = Math.min(1, WIDTH / width, HEIGHT / height);
  image.width = Math.ceil(width * share);
  image.height = Math.ceil(height * share);
  image.alt = alt || name;
  find("a", item).title = name;
  image.sizes = `${image.width}px`;
  showStill(image, address, thumbnails);
  if (animated) whenLater(({ playButton }) => item.append(playButton(image, address, { name, thumbnails })));
}

export function showStill(image, address, { small, large }) {
  image.srcset = `${address}?size=small ${small.width}w, ${address}?size=large ${large.width}w`;
  image.src = `${address}?size=small`;
}
