// Rings for what has come: a notification on the desktop, a sound, or both, in one tab of this browser.

import { t } from "../i18n.js";
import { Arrivals } from "./arrivals.js";
import { Device } from "./device.js";
import { Push } from "./push.js";
import { isQuiet } from "./quiet.js";
import { itemToShow, messageToShow, placeOf } from "./shown.js";
import { Shelf } from "./shelf.js";
import { play } from "./sounds.js";
import { Tabs } from "./tabs.js";

// A message of which one has heard is one that rings no more, as an item of the inbox.
const MOST_REMEMBERED = 200;
// What comes together is heard once.
const SOUND_EVERY_MS = 2000;

export class Notifier {
  #parts;
  #tabs;
  #shelf;
  #rung = new Set();
  #soundedAt = -SOUND_EVERY_MS;

  // parts: {me, rooms, inbox, socket, blocks, directory, wishes, router, writeOn}
  constructor(parts) {
    const { me, router, socket, writeOn } = parts;
    this.#parts = parts;
    this.device = new Device({ me });
    this.push = new Push({ device: this.device });
    this.push.begin();
    // Other tabs are known by locks; where there are none, there are no notifications either.
    this.#tabs = navigator.locks ? new Tabs({ me }) : null;
    this.#shelf = new Shelf({ router, writeOn });
    const arrivals = new Arrivals({ ...parts, isWanted: () => this.#mayRing });
    arrivals.addEventListener("message", ({ detail }) => this.#ringForMessage(detail));
    arrivals.addEventListener("item", ({ detail }) => this.#ring(itemToShow(detail, parts)));
    const placed = () => this.#tabs?.show(document.hidden ? [] : placesAt(router.address));
    router.addEventListener("change", placed);
    document.addEventListener("visibilitychange", placed);
    placed();
    socket.addEventListener("frame", ({ detail }) => {
      this.#shelf.hear(detail);
      if (detail.type === "rooms" && !detail.more) this.#tidy();
    });
    if (parts.rooms.loaded) this.#tidy();
  }

  // Whatever the hour, and whichever tab this is. Returns whether all of it went out.
  async test(words) {
    this.#sound();
    if (this.device.shows) this.#shelf.show({ title: t("notify.test.title"), text: words, place: "test", path: location.pathname });
    return !this.push.isOn || this.push.test();
  }

  // What was pushed while no page was open, and has been read meanwhile.
  #tidy() {
    const { rooms } = this.#parts;
    this.#shelf.tidy((room, seq) => seq <= rooms.find(room)?.read_seq);
  }

  get #mayRing() {
    const { wishes } = this.#parts;
    return (this.#tabs?.rings ?? true) && this.device.ringsAtAll && wishes.notify !== "nothing" && !isQuiet(this.#parts);
  }

  async #ringForMessage(arrival) {
    await this.#parts.wishes.told;
    if (this.#wantsMessagesOf(arrival.room)) this.#ring(messageToShow(arrival, this.#parts));
  }

  // What is said to oneself comes as an item of the inbox as well.
  #wantsMessagesOf({ kind, mine, blocked }) {
    const isMeant = kind === "direct" || this.#parts.wishes.notify === "all";
    return isMeant && mine?.notify === "all" && !blocked;
  }

  async #ring(arrival) {
    await this.#parts.wishes.told;
    const { user, place, key } = arrival;
    if (this.#rung.has(key)) return;
    this.#remember(key);
    if (!this.#mayRing || this.#parts.blocks.has(user.id)) return;
    if (await this.#tabs?.isOnScreen(place)) return;
    this.#sound();
    if (this.device.shows) this.#shelf.show(arrival);
  }

  #sound() {
    const now = performance.now();
    if (now - this.#soundedAt < SOUND_EVERY_MS) return;
    this.#soundedAt = now;
    play(this.device.sound);
  }

  #remember(key) {
    this.#rung.add(key);
    if (this.#rung.size > MOST_REMEMBERED) this.#rung.delete(this.#rung.values().next().value);
  }
}

function placesAt({ view, room, panel }) {
  if (view !== "room") return [];
  const [, root] = /^thread:(\d+)/.exec(panel ?? "") ?? [];
  return [placeOf(room), ...(root ? [placeOf(room, root)] : [])];
}
