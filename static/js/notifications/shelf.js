// The notifications that the system shows for us: one for each room or thread, gone when that is read, on whichever device.
//
// The worker hears which one was pressed (templates/service-worker.js), and tells the page.

import { addressOf } from "../address.js";
import { t } from "../i18n.js";
import { ROOT } from "../root.js";
import { HAS_KEYBOARD } from "../views/text-area.js";
import { placeOf } from "./shown.js";

// As in the worker. Who has to open a keyboard first presses the notification itself.
const REPLY = "reply";

export class Shelf {
  // writeOn() goes to where one writes in the room that is open.
  constructor({ router, writeOn }) {
    navigator.serviceWorker?.addEventListener("message", ({ data }) => {
      const address = data.goTo && addressOf(new URL(data.goTo, location.origin));
      if (!address) return;
      router.go(address);
      if (data.isReply) writeOn();
    });
  }

  // replyPath: where one answers at once; null for none.
  async show({ title, text, place, path, replyPath = null, seq = 0, icon = null }) {
    const registration = await navigator.serviceWorker.ready;
    await registration.showNotification(title, {
      body: text,
      tag: place,
      renotify: true,
      // What is heard is chosen here.
      silent: true,
      ...(icon && { icon }),
      data: { path, replyPath, seq },
      actions: replyPath && HAS_KEYBOARD.matches ? [{ action: REPLY, title: t("notify.reply") }] : [],
    });
  }

  // What is read is nothing to tell any more.
  hear(frame) {
    const { type, room, seq, root, read_seq: readSeq } = frame;
    if (type === "read") this.#close(placeOf(room), seq);
    if (type === "thread" && readSeq) this.#close(placeOf(room, root), readSeq);
    if (type === "room_gone") this.#close(placeOf(room), Infinity);
  }

  // Those of rooms that are read; of threads the page hears with the next event.
  async tidy(isRead) {
    for (const notification of await shownHere()) {
      const { tag, data } = notification;
      if (data.seq && !tag.includes("/") && isRead(tag, data.seq)) notification.close();
    }
  }

  async #close(place, seq) {
    for (const notification of await shownHere({ tag: place })) if (notification.data.seq <= seq) notification.close();
  }
}

async function shownHere(filter) {
  const registration = await navigator.serviceWorker?.getRegistration(`${ROOT}/`);
  return (await registration?.getNotifications(filter)) ?? [];
}
