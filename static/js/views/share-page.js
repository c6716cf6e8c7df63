// What another app has shared: one says for which room or person it is, and finds it there as a draft with files.

import { Choices } from "../choices.js";
import { bothOf } from "../drafts.js";
import { t, tn } from "../i18n.js";
import { whyClosed } from "../permissions.js";
import { forgetShared } from "../shared.js";
import { sharedNow } from "../shared-now.js";
import { bytes } from "../units.js";
import { FILES_MOST, trayOf } from "../uploads.js";
import { MOST_BYTES } from "./attachments.js";
import { ChoiceList } from "./choice-list.js";
import { clone, find, setText } from "./elements.js";
import { HAS_KEYBOARD } from "./text-area.js";
import { say, sayWhy } from "./toast.js";

export class SharePage {
  #element;
  #rooms;
  #drafts;
  #router;
  #parts;
  #choices = null;

  // parts: what ChoiceList needs.
  constructor(element, { rooms, drafts, router, ...parts }) {
    this.#element = element;
    this.#rooms = rooms;
    this.#drafts = drafts;
    this.#router = router;
    this.#parts = parts;
  }

  async show() {
    const shared = await sharedNow();
    find(".share-none", this.#element).hidden = Boolean(shared);
    find(".share-what", this.#element).hidden = !shared;
    const isToGo = Boolean(shared?.text || shared?.files.some((one) => !whyNot(one)));
    const start = isToGo && HAS_KEYBOARD.matches ? "input" : ".place-title";
    if (shared) this.#tell(shared);
    find(".share-where", this.#element).hidden = !isToGo;
    if (isToGo) this.#offer(shared);
    find(start, this.#element).focus();
  }

  leave() {
    this.#choices?.close();
    this.#choices = null;
  }

  #tell({ text, files, isAll }) {
    setText(find(".shared-text", this.#element), text);
    find(".shared-files", this.#element).replaceChildren(...files.map(itemOf));
    const most = find(".shared-most", this.#element);
    most.hidden = isAll;
    setText(most, isAll ? "" : tn("files.most", FILES_MOST));
  }

  #offer(shared) {
    this.leave();
    this.#choices = new Choices({
      rooms: this.#rooms,
      directory: this.#parts.directory,
      isOffered: ({ room }) => !room || !whyClosed(room),
    });
    const onChosen = (choice) => this.#give(shared, choice).catch(sayWhy);
    new ChoiceList(find(".share-where", this.#element), { choices: this.#choices, onChosen, ...this.#parts });
  }

  // What stands there already stays above it. Going back does not lead here: nothing waits any more.
  async #give({ text, files }, { kind, id }) {
    const room = kind === "room" ? id : (await this.#rooms.openDirect([id])).id;
    if (text) this.#drafts.keep(room, bothOf(this.#drafts.of(room), text), { isDone: true });
    const given = files.filter((one) => !whyNot(one)).map(({ file }) => file);
    const areAll = trayOf(room, room).add(given, MOST_BYTES);
    await forgetShared();
    this.#router.go({ view: "room", room }, { replace: true });
    if (!areAll) say(tn("files.most", FILES_MOST));
  }
}

function itemOf(shared) {
  const item = clone("shared-file");
  const refusal = whyNot(shared);
  if (refusal) item.dataset.state = "failed";
  setText(find(".file-name", item), shared.name);
  setText(find(".file-size", item), refusal || bytes(shared.size));
  return item;
}

// What keeps it from being attached; empty for nothing.
function whyNot({ size, file }) {
  if (MOST_BYTES && size > MOST_BYTES) return t("files.too_large", { most: bytes(MOST_BYTES) });
  return file ? "" : t("share.no_space");
}
