// A text as it was typed, with web addresses as links.

import { addressesIn } from "../web-addresses.js";
import { link } from "./link.js";

export function plainNodes(text) {
  const nodes = document.createDocumentFragment();
  let end = 0;
  for (const [address, index] of addressesIn(text)) {
    const anchor = link(address);
    anchor?.append(address);
    nodes.append(text.slice(end, index), anchor ?? address);
    end = index + address.length;
  }
  nodes.append(text.slice(end));
  return nodes;
}
