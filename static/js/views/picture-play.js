// What moves does so as long as somebody wants it to.

import { t } from "../i18n.js";
import { clone } from "./elements.js";
import { showStill } from "./message-files.js";

export function playButton(image, address, { name, thumbnails }) {
  const button = clone("picture-play");
  const show = (plays) => {
    button.setAttribute("aria-pressed", plays);
    button.title = t(plays ? "files.still" : "files.play", { name });
    button.setAttribute("aria-label", button.title);
  };
  button.onclick = () => {
    const plays = button.getAttribute("aria-pressed") !== "true";
    if (!plays) showStill(image, address, thumbnails);
    else {
      image.srcset = "";
      image.src = address;
    }
    show(plays);
  };
  show(false);
  return button;
}
