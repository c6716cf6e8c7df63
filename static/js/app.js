// What is shown: follows the address, and keeps title, list, conversation and panel in step.

import { HOME, toSignIn } from "./address.js";
import { api } from "./api.js";
import { ENDS, isOut } from "./close-codes.js";
import { Conversation } from "./conversation.js";
import { number, t } from "./i18n.js";
import { forgetEverything, LAST_ROOM } from "./store.js";
import { team } from "./team.js";
import { HAS_KEYBOARD } from "./views/text-area.js";

// Of an owner of the server.
const OWNERS_PAGES = new Set(["accounts", "audit", "abandoned", "monitor", "settings"]);

export class App {
  #me;
  #parts;
  #conversation = null;
  // What stands in its place: drafts, accounts, …
  #page = null;
  #isInTrouble = false;
  #hasGreeted = false;
  // Of the message that the address names.
  #seq = null;

  // parts: {socket, rooms, outbox, drafts, store, backgroundSender, router, shell, stage, sidebar, slot, pages, conversationView}
  constructor({ me, ...parts }) {
    this.#me = me;
    this.#parts = parts;
    const { rooms, router, socket, conversationView } = parts;
    router.addEventListener("change", ({ detail }) => this.#follow(detail));
    rooms.addEventListener("change", () => this.#roomsChanged());
    rooms.addEventListener("told", ({ detail }) => this.#roomTold(detail));
    socket.addEventListener("state", () => this.#socketChanged(socket));
    socket.addEventListener("frame", ({ detail }) => detail.type === "hello" && this.#greeted(detail));
    document.addEventListener("visibilitychange", () => this.#drawTitle());
    team.addEventListener("change", () => this.#drawTitle());
    router.placeHere = () => this.#conversation && conversationView.place;
    addEventListener("pagehide", () => this.#keep());
  }

  get conversation() {
    return this.#conversation;
  }

  async start() {
    const { rooms, router, shell } = this.#parts;
    if (!rooms.loaded) await rooms.settled;
    if (!rooms.loaded) rooms.addEventListener("loaded", () => this.#follow(), { once: true });
    const { address } = router;
    if (address.view === "room" && !address.panel) {
      router.go({ ...address, panel: shell.panelAtFirst }, { replace: true });
    } else this.#follow();
  }

  #follow({ again = false } = {}) {
    const { address } = this.#parts.router;
    this.#isInTrouble = false;
    if (address.view === "room") return this.#toRoom({ ...address, again });
    if (address.view in this.#parts.pages) return this.#toPage(address.view, { again });
    return this.#toRooms();
  }

  async #toRoom({ room: wanted, seq, panel, again }) {
    const { router, rooms, shell } = this.#parts;
    if (wanted === this.#conversation?.id && !this.#conversation.isOver) {
      shell.show("room");
      this.#showPanel(panel);
      return this.#toPlace(seq, { again });
    }
    const room = rooms.find(wanted) ?? (await rooms.fetch(wanted).catch((error) => this.#missed(wanted, error)));
    if (!room || wanted !== router.address.room) return;
    if (room.id === wanted) this.#enter(room, { seq, panel });
    else router.go({ ...router.address, room: room.id }, { replace: true });
  }

  // Where there is space for both, the last room stands beside the list.
  #toRooms() {
    const { rooms, router, shell, stage } = this.#parts;
    const last = rooms.mine.find(({ id }) => id === localStorage.getItem(LAST_ROOM)) ?? rooms.mine[0];
    if (last && shell.showsRoomsBesides) {
      return router.go({ view: "room", room: last.id, panel: shell.panelAtFirst }, { replace: true });
    }
    this.#leave();
    shell.show("rooms");
    stage.show({ title: t("stage.none.title"), text: t("stage.none.text"), actions: [] });
    this.#drawTitle();
  }

  // What closes above it leaves it as it is.
  #toPage(view, { again }) {
    const { shell, sidebar, stage, pages } = this.#parts;
    if (this.#page === pages[view] && !again) return;
    this.#leave();
    if (OWNERS_PAGES.has(view) && this.#me.role !== "owner") return this.#showClosed();
    this.#page = pages[view];
    stage.clear();
    shell.show(view);
    sidebar.showCurrent({ view });
    this.#page.show();
    this.#drawTitle();
  }

  // Within the open room: to a message, or back to where the reader was.
  #toPlace(seq, { again }) {
    const { router, conversationView } = this.#parts;
    if (seq === this.#seq && !(seq && again)) return;
    this.#seq = seq;
    if (seq && (again || !router.place)) conversationView.goTo(seq);
    else conversationView.comeBackTo(router.place);
  }

  #enter(room, { seq, panel }) {
    const { shell, stage, conversationView } = this.#parts;
    this.#leave({ to: room.id });
    shell.show("room");
    if (!room.role) return this.#offerToJoin(room);
    stage.clear();
    localStorage.setItem(LAST_ROOM, room.id);
    const conversation = new Conversation({ ...this.#parts, room, me: this.#me });
    this.#conversation = conversation;
    conversation.addEventListener("state", () => this.#stateChanged(conversation.state));
    conversation.addEventListener("room", () => this.#drawTitle());
    // The network takes longest, and the conversation is drawn last: what stands around it decides where its lines break.
    conversation.open();
    this.#parts.sidebar.showCurrent({ room: room.id });
    this.#showPanel(panel);
    conversationView.show(conversation);
    this.#drawTitle();
    this.#seq = seq;
    const { place } = this.#parts.router;
    if (place) conversationView.comeBackTo(place);
    else if (seq) return conversationView.goTo(seq);
    // One on the screen would cover what there is to read.
    if (HAS_KEYBOARD.matches) conversationView.focusComposer();
  }

  #showPanel(panel) {
    const { slot, shell } = this.#parts;
    slot.show(panel, this.#conversation);
    if (panel === "people" || !panel) shell.notePanel(Boolean(panel));
  }

  #leave({ to = null } = {}) {
    const { rooms, store, slot, sidebar, backgroundSender } = this.#parts;
    const { id } = this.#conversation ?? {};
    this.#conversation?.close();
    this.#conversation = null;
    this.#page?.leave?.();
    this.#page = null;
    slot.show(null, null);
    if (id && !rooms.find(id)?.role) store.forget(id);
    backgroundSender.openRoom = to;
    sidebar.showCurrent({});
  }

  #offerToJoin(room) {
    const { rooms } = this.#parts;
    const join = () =>
      rooms.join(room.id).then(
        () => this.#follow(),
        (error) => this.#showTrouble(error),
      );
    this.#parts.stage.show({
      title: room.name,
      text: room.topic || t("stage.join.text"),
      actions: [{ label: t("browse.join"), act: join, primary: true }],
    });
  }

  #showClosed() {
    const { shell, stage } = this.#parts;
    shell.show("room");
    stage.show({
      title: t("error_page.forbidden.title"),
      text: t("error_page.forbidden.detail"),
      actions: [this.#toList],
    });
    this.#drawTitle();
  }

  get #toList() {
    return { label: t("status.rooms.action"), act: () => this.#parts.router.go(HOME), primary: true };
  }

  #missed(wanted, error) {
    if (!error.code) reportError(error);
    if (wanted === this.#parts.router.address.room) this.#showTrouble(error);
  }

  #showTrouble({ status, code }) {
    const { shell, stage } = this.#parts;
    const what = status === 404 ? "missing" : code === "unreachable" ? "offline" : "trouble";
    this.#isInTrouble = what !== "missing";
    this.#leave();
    shell.show("room");
    stage.show({
      title: t(`stage.${what}.title`),
      text: t(`stage.${what}.text`),
      actions: [what === "missing" ? this.#toList : { label: t("again"), act: () => this.#follow(), primary: true }],
    });
  }

  #stateChanged(state) {
    const forgets = ENDS[state]?.forgets;
    if (forgets === "room") this.#parts.store.forget(this.#conversation.id);
    if (forgets === "everything") forgetEverything();
  }

  #roomsChanged() {
    if (!this.#parts.rooms.failed && this.#isInTrouble) this.#follow();
    this.#drawTitle();
  }

  // Somebody has added them, or they joined on another device, and look at its address.
  #roomTold({ id }) {
    const isHere = id === this.#parts.router.address.room;
    if (isHere && (!this.#conversation || isOut(this.#conversation.state))) this.#follow();
  }

  // Somebody else has signed in meanwhile: what is shown is not theirs.
  #greeted({ user }) {
    if (user.id !== this.#me.id) {
      forgetEverything();
      location.reload();
    }
  }

  #socketChanged({ state, isOpen }) {
    if (state === "ended") this.#sessionEnded();
    if (!isOpen) return;
    // With its answer comes the version of the server, which may be another by now.
    if (this.#hasGreeted) api.get("/me").catch(() => {});
    this.#hasGreeted = true;
  }

  #keep() {
    this.#conversation?.keep();
    this.#conversation?.noteRead();
    this.#parts.rooms.keep();
  }

  // With a room open, its status line says so and keeps what was being written.
  #sessionEnded() {
    forgetEverything();
    if (!this.#conversation) toSignIn();
  }

  #drawTitle() {
    const room = this.#conversation?.room.name ?? this.#page?.title;
    const title = room ? t("title.room", { room, team: team.name }) : team.name;
    const unread = this.#parts.sidebar.unreadTotal;
    document.title = unread ? t("title.unread", { count: number(unread), title }) : title;
    // On the icon of the app, where it is installed as one.
    navigator.setAppBadge?.(unread).catch(() => {});
  }
}
