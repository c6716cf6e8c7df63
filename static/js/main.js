// Starts the page: asks who is here, builds the parts, and opens what the address names.

import { AccountSocket } from "./account-socket.js";
import { App } from "./app.js";
import { account } from "./dialogs/account.js";
import { browse } from "./dialogs/browse.js";
import { createRoom } from "./dialogs/create-room.js";
import { close, closeOnRequest, dialogOf, open } from "./dialogs/dialog.js";
import { jump } from "./dialogs/jump.js";
import { invite } from "./dialogs/invite.js";
import { roomDetails } from "./dialogs/room-details.js";
import { HOME } from "./address.js";
import { Drafts } from "./drafts.js";
import { loadWords } from "./i18n.js";
import { bindKeys } from "./keys.js";
import { layers } from "./layers.js";
import { Outbox } from "./outbox.js";
import { nameOf } from "./people.js";
import { Presence } from "./presence.js";
import { Rooms } from "./rooms.js";
import { Router } from "./router.js";
import { Sections } from "./sections.js";
import { keepPage } from "./service-worker.js";
import { Store } from "./store.js";
import { BackgroundSender } from "./background-sender.js";
import { showAvatar } from "./views/avatar.js";
import { ConversationView } from "./views/conversation-view.js";
import { find } from "./views/elements.js";
import { DraftsPage } from "./views/drafts-page.js";
import { Shell } from "./views/shell.js";
import { SideSlot } from "./views/side-slot.js";
import { Sidebar } from "./views/sidebar.js";
import { Stage } from "./views/stage.js";
import { UpdateNote } from "./views/update-note.js";
import { persist, whoIsHere } from "./who.js";

async function start() {
  const socket = new AccountSocket();
  socket.connect();
  new UpdateNote(find(".update-note"));
  const [me] = await Promise.all([whoIsHere(), persist(loadWords)]);
  const store = new Store({ me });
  const rooms = new Rooms({ store, socket });
  const presence = new Presence({ socket });
  const shell = new Shell();
  const router = new Router({ keepsPanel: (panel) => panel === "people" && shell.showsPanelBesides });
  const outbox = new Outbox({ userId: me.id });
  const drafts = new Drafts({ userId: me.id });
  const sidebar = new Sidebar(find(".sidebar"), { rooms, drafts, sections: new Sections() });
  const conversationView = new ConversationView({ router, drafts });
  const app = new App({
    me,
    socket,
    rooms,
    router,
    outbox,
    drafts,
    shell,
    conversationView,
    store,
    backgroundSender: new BackgroundSender({ outbox, socket }),
    stage: new Stage(find(".conversation")),
    sidebar,
    slot: new SideSlot(find(".slot"), { router, presence, isOverlay: () => !shell.showsPanelBesides }),
    draftsPage: new DraftsPage(find(".drafts-page"), { drafts, rooms }),
  });
  const openers = dialogOpeners({ me, app, rooms, router, outbox, drafts, store });
  showAccount(me);
  closeOnRequest();
  bindOpeners(openers);
  bindKeys(pageKeys({ openers, app, router, shell, sidebar, conversationView }));
  layers.start();
  socket.listen();
  await app.start();
  keepPage();
}

function pageKeys({ openers, app, router, shell, sidebar, conversationView }) {
  return {
    openers,
    goTo: (step, { unread }) => {
      const room = sidebar.neighbour(step, { unread });
      if (room) router.goToRoom(room);
    },
    closePanel: () => {
      const liesOver = Boolean(router.address.panel) && !shell.showsPanelBesides;
      if (liesOver) router.up();
      return liesOver;
    },
    isInRoom: () => app.conversation !== null,
    ...conversationView.keys,
  };
}

function dialogOpeners({ me, app, rooms, router, outbox, drafts, store }) {
  const goTo = (room) => router.goToRoom(room.id);
  const home = () => router.go(HOME);
  const showMembers = () => router.go({ ...router.address, panel: "people" });
  const withRoom = (show) => () => app.conversation && show(app.conversation);
  return {
    "create-room": () => createRoom({ rooms, onCreated: goTo }),
    browse: () => browse({ rooms, onJoined: goTo }),
    jump: () => jump({ rooms, onChosen: (id) => router.goToRoom(id) }),
    room: withRoom((conversation) => roomDetails({ conversation, rooms, onLeft: home, onMembers: showMembers })),
    invite,
    account: () => account({ me, outbox, drafts, store, onRenamed: (changed) => showRenamed(Object.assign(me, changed), app) }),
    keys: () => open(dialogOf("keys")),
  };
}

// A dialog opened out of another takes its place.
function bindOpeners(openers) {
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-open]");
    if (!button) return;
    const dialog = button.closest("dialog");
    if (dialog) close(dialog);
    openers[button.dataset.open]();
  });
}

function showRenamed(me, app) {
  showAccount(me);
  app.conversation?.renamed();
}

function showAccount(me) {
  const button = find(".account-button");
  showAvatar(find(".avatar", button), me);
  find(".account-name", button).textContent = nameOf(me);
  for (const part of document.querySelectorAll("[data-for-owners]")) part.hidden = me.role !== "owner";
}

start();
