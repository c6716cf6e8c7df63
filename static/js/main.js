// Starts the page: asks who is here, builds the parts, and opens what the address names.

import { api } from "./api.js";
import { App } from "./app.js";
import { Backoff } from "./backoff.js";
import { account } from "./dialogs/account.js";
import { browse } from "./dialogs/browse.js";
import { createRoom } from "./dialogs/create-room.js";
import { closeOnRequest, dialogOf, open } from "./dialogs/dialog.js";
import { jump } from "./dialogs/jump.js";
import { addMember } from "./dialogs/member.js";
import { roomDetails } from "./dialogs/room-details.js";
import { loadWords } from "./i18n.js";
import { bindKeys } from "./keys.js";
import { Outbox } from "./outbox.js";
import { nameOf } from "./people.js";
import { Rooms } from "./rooms.js";
import { Router } from "./router.js";
import { Store } from "./store.js";
import { BackgroundSender } from "./background-sender.js";
import { showAvatar } from "./views/avatar.js";
import { ConversationView } from "./views/conversation-view.js";
import { find } from "./views/elements.js";
import { RoomList } from "./views/room-list.js";
import { Shell } from "./views/shell.js";
import { Stage } from "./views/stage.js";

async function start() {
  const [me] = await Promise.all([persist(() => api.get("/me")), persist(loadWords)]);
  const rooms = new Rooms();
  const router = new Router();
  const outbox = new Outbox({ userId: me.id });
  const store = new Store({ userId: me.id });
  const shell = new Shell();
  const conversationView = new ConversationView({ onRooms: () => router.go("/") });
  const app = new App({
    me,
    rooms,
    router,
    outbox,
    shell,
    conversationView,
    store,
    backgroundSender: new BackgroundSender({ outbox }),
    stage: new Stage(find(".conversation")),
    roomList: new RoomList(find(".rooms"), { rooms }),
  });
  const openers = dialogOpeners({ me, app, rooms, router, outbox, store, shell });
  showAccount(me);
  closeOnRequest();
  bindOpeners(openers);
  bindKeys({ openers, shell, writeOn: () => conversationView.focusComposer() });
  app.start();
}

async function persist(ask) {
  const backoff = new Backoff();
  for (;;) {
    try {
      return await ask();
    } catch ({ status }) {
      if (status === 401) location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
      await new Promise((resolve) => setTimeout(resolve, backoff.next() * 1000));
    }
  }
}

function dialogOpeners({ me, app, rooms, router, outbox, store, shell }) {
  const goTo = (room) => router.goToRoom(room.id);
  const home = () => router.go("/");
  const showMembers = () => shell.showMembers();
  const withRoom = (show) => () => app.conversation && show(app.conversation);
  return {
    "create-room": () => createRoom({ rooms, onCreated: goTo }),
    browse: () => browse({ rooms, onJoined: goTo }),
    jump: () => jump({ rooms, onChosen: (id) => router.goToRoom(id) }),
    room: withRoom((conversation) => roomDetails({ conversation, rooms, onLeft: home, onMembers: showMembers })),
    "add-member": withRoom((conversation) => addMember({ conversation })),
    account: () => account({ me, outbox, store, onRenamed: (changed) => showAccount(Object.assign(me, changed)) }),
    keys: () => open(dialogOf("keys")),
  };
}

// A dialog opened out of another takes its place.
function bindOpeners(openers) {
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-open]");
    if (!button) return;
    button.closest("dialog")?.close();
    openers[button.dataset.open]();
  });
}

function showAccount(me) {
  const button = find(".account-button");
  showAvatar(find(".avatar", button), me);
  find(".account-name", button).textContent = nameOf(me);
}

start();
