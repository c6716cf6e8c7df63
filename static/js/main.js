// Starts the page: asks who is here, builds the parts, and opens what the address names.

import { AccountSocket } from "./account-socket.js";
import { api } from "./api.js";
import { App } from "./app.js";
import { close, closeOnRequest } from "./dialogs/dialog.js";
import { explain, loadWords, t } from "./i18n.js";
import { bindKeys } from "./keys.js";
import { later, whenLater } from "./rest.js";
import { layers } from "./layers.js";
import { nameOf, statusOf } from "./people.js";
import { Router } from "./router.js";
import { keepPage } from "./service-worker.js";
import { stateFor } from "./state.js";
import { showAvatar, showPresence } from "./views/avatar.js";
import { ConversationView } from "./views/conversation-view.js";
import { find, setText } from "./views/elements.js";
import { LatePage } from "./views/late-page.js";
import { firstLine } from "./views/quote.js";
import { isForNotes } from "./views/room-sign.js";
import { Shell } from "./views/shell.js";
import { SideSlot } from "./views/side-slot.js";
import { Sidebar } from "./views/sidebar.js";
import { Stage } from "./views/stage.js";
import { TabBar } from "./views/tab-bar.js";
import { showTeam } from "./views/team-sign.js";
import { say } from "./views/toast.js";
import { UpdateNote } from "./views/update-note.js";
import { withLater } from "./views/with-later.js";
import { persist, whoIsHere } from "./who.js";

// A page that is never idle, or in a room that doesn't open, needs the rest all the same.
const LATEST_MS = 2000;

async function start() {
  const { press, nowOpen } = bindOpeners();
  const socket = new AccountSocket();
  socket.connect();
  new UpdateNote(find(".update-note"));
  const [me] = await Promise.all([whoIsHere(), persist(loadWords)]);
  const state = { ...stateFor({ me, socket }), keepsEdits: "keepsEdits" in find(".app").dataset };
  const shell = new Shell({ tabs: new TabBar(find(".tabs"), state) });
  const router = new Router({ keepsPanel: (panel) => panel === "people" && shell.showsPanelBesides });
  const sidebar = new Sidebar(find(".sidebar"), state);
  const slot = new SideSlot(find(".slot"), { router, isOverlay: () => !shell.showsPanelBesides, ...state });
  const conversationView = new ConversationView({ root: find(".conversation"), router, slot, ...state });
  const app = new App({
    ...state,
    router,
    shell,
    sidebar,
    conversationView,
    stage: new Stage(find(".conversation")),
    slot,
    pages: pagesWith({ router, ...state }),
  });
  showTeam();
  showAccount(state);
  tellOutcomes(state.reports);
  tellFailures(state);
  tellReminders({ router, ...state });
  tellAnswers({ router, ...state });
  closeOnRequest();
  bindKeys(pageKeys({ press, app, router, shell, sidebar, slot, conversationView }));
  layers.start();
  socket.listen();
  await app.start();
  whenLater(({ dialogOpeners, Notifier }) => {
    const notifier = new Notifier({ router, writeOn: conversationView.keys.writeOn, ...state });
    nowOpen(dialogOpeners({ app, router, state: { notifier, ...state } }));
  });
  fetchLater(app.conversation);
  keepPage();
}

// The room that is opened first comes first. Where it failed, it is tried again when the network is back.
function fetchLater(conversation) {
  const fetch = () => whenIdle(() => later().catch(() => {}));
  conversation?.addEventListener("state", () => conversation.state === "live" && fetch());
  if (conversation) setTimeout(fetch, LATEST_MS);
  else fetch();
}

function whenIdle(act) {
  if (globalThis.requestIdleCallback) requestIdleCallback(act, { timeout: LATEST_MS });
  else setTimeout(act);
}

// What can stand in the place of a conversation, by its name in the address, with the words above it.
function pagesWith(state) {
  const titles = {
    inbox: "inbox.title",
    threads: "threads.title",
    drafts: "drafts.title",
    scheduled: "scheduled.title",
    saved: "saved.title",
    share: "share.title",
    accounts: "accounts.title",
    audit: "acts.title",
    abandoned: "abandoned.title",
    monitor: "monitor.title",
    settings: "settings.title",
  };
  return Object.fromEntries(Object.entries(titles).map(([name, title]) => [name, new LatePage(name, { title, ...state })]));
}

function pageKeys({ press, app, router, shell, sidebar, slot, conversationView }) {
  const closePanel = () => {
    const isOpen = Boolean(router.address.panel);
    if (isOpen) router.up();
    return isOpen;
  };
  return {
    open: (open) => press({ open }),
    goTo: (step, { unread }) => {
      const room = sidebar.neighbour(step, { unread });
      if (room) router.goToRoom(room);
    },
    closePanel: ({ target }) => {
      const isOnTop = !shell.showsPanelBesides || target.closest(".slot");
      return Boolean(isOnTop) && closePanel();
    },
    // Whoever writes leaves the composer first: what stands beside it covers nothing.
    closeBeside: closePanel,
    isInRoom: () => app.conversation !== null,
    search: () => slot.open("search"),
    ...conversationView.keys,
  };
}

// A dialog opened out of another takes its place. The buttons stand in the page before it knows who is here and where, and
// before its dialogs have come: what was pressed last until then opens when all is there. Gives a way to open one by its
// name, and the function that says what is there.
function bindOpeners() {
  let openers = null;
  let pressed = null;
  const press = ({ open, subject }) => {
    if (openers) return openers[open](subject);
    pressed = { open, subject };
    return withLater(() => {});
  };
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-open]");
    if (!button) return;
    const dialog = button.closest("dialog");
    if (dialog) close(dialog);
    press(button.dataset);
  });
  const nowOpen = (all) => {
    openers = all;
    if (pressed) press(pressed);
  };
  return { press, nowOpen };
}

// At the foot of the list: who I am and how I am seen, as it is now.
function showAccount({ me, directory, presence }) {
  const button = find(".account-button");
  const draw = () => {
    showAvatar(find(".avatar", button), me);
    showPresence(find(".avatar", button), presence.of(me.id));
    setText(find(".account-status", button), statusOf(me));
    setText(find(".account-name", button), nameOf(me));
  };
  for (const part of [directory, presence]) part.addEventListener("change", draw);
  draw();
  // By a setting of the server everybody may invite.
  find(".app").classList.toggle("may-invite", me.role === "owner" || find(".app").dataset.invites === "everybody");
}

function tellOutcomes(reports) {
  reports.addEventListener("resolved", ({ detail: { outcome, note } }) => {
    say([t(`report.${outcome}`), note].filter(Boolean).join(" "));
  });
}

function tellReminders({ saved, rooms, router }) {
  saved.addEventListener("reminder", async ({ detail: { room, seq } }) => {
    const found = rooms.find(room);
    const note = found && isForNotes(found) ? await api.get(`/rooms/${room}/messages/${seq}`).catch(() => null) : null;
    const words = note?.text ? t("saved.reminds.note", { text: firstLine(note.text) }) : t("saved.reminds", { room: found?.name ?? "" });
    say(words, { undo: { label: t("saved.go"), act: () => router.go({ view: "room", room, seq }) } });
  });
}

// Where somebody looks at another room: it waits in its own.
function tellAnswers({ ephemerals, rooms, router }) {
  ephemerals.addEventListener("heard", ({ detail: { room, user } }) => {
    if (router.address.room === room) return;
    const words = t("ephemeral.elsewhere", { name: nameOf(user), room: rooms.find(room)?.name ?? "" });
    say(words, { undo: { label: t("saved.go"), act: () => router.go({ view: "room", room }) } });
  });
}

function tellFailures({ scheduled, rooms }) {
  scheduled.addEventListener("failed", ({ detail: { room, failure } }) => {
    const name = rooms.find(room)?.name ?? t("scheduled.left");
    say(t("scheduled.failed.in", { room: name, reason: explain({ code: failure }) }));
  });
}

start();
