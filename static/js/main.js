// Starts the page: asks who is here, builds the parts, and opens what the address names.

import { AccountSocket } from "./account-socket.js";
import { App } from "./app.js";
import { account } from "./dialogs/account.js";
import { addMember } from "./dialogs/add-member.js";
import { browse } from "./dialogs/browse.js";
import { createRoom } from "./dialogs/create-room.js";
import { close, closeOnRequest, dialogOf, open } from "./dialogs/dialog.js";
import { jump } from "./dialogs/jump.js";
import { invite } from "./dialogs/invite.js";
import { newMessage } from "./dialogs/new-message.js";
import { roomDetails } from "./dialogs/room-details.js";
import { changeSection, makeSection } from "./dialogs/section.js";
import { addRoomToSection } from "./dialogs/section-room.js";
import { manageEmoji } from "./dialogs/team-emoji.js";
import { HOME } from "./address.js";
import { explain, loadWords, t } from "./i18n.js";
import { bindKeys } from "./keys.js";
import { layers } from "./layers.js";
import { nameOf, statusOf } from "./people.js";
import { Router } from "./router.js";
import { keepPage } from "./service-worker.js";
import { stateFor } from "./state.js";
import { AbandonedPage } from "./views/abandoned-page.js";
import { AccountsPage } from "./views/accounts-page.js";
import { AuditPage } from "./views/audit-page.js";
import { showAvatar, showPresence } from "./views/avatar.js";
import { ConversationView } from "./views/conversation-view.js";
import { find, setText } from "./views/elements.js";
import { DraftsPage } from "./views/drafts-page.js";
import { InboxPage } from "./views/inbox-page.js";
import { SavedPage } from "./views/saved-page.js";
import { ScheduledPage } from "./views/scheduled-page.js";
import { Shell } from "./views/shell.js";
import { SideSlot } from "./views/side-slot.js";
import { Sidebar } from "./views/sidebar.js";
import { Stage } from "./views/stage.js";
import { ThreadsPage } from "./views/threads-page.js";
import { say } from "./views/toast.js";
import { UpdateNote } from "./views/update-note.js";
import { persist, whoIsHere } from "./who.js";

async function start() {
  const nowOpen = bindOpeners();
  const socket = new AccountSocket();
  socket.connect();
  new UpdateNote(find(".update-note"));
  const [me] = await Promise.all([whoIsHere(), persist(loadWords)]);
  const state = stateFor({ me, socket });
  const shell = new Shell();
  const router = new Router({ keepsPanel: (panel) => panel === "people" && shell.showsPanelBesides });
  const sidebar = new Sidebar(find(".sidebar"), state);
  const conversationView = new ConversationView({ root: find(".conversation"), router, ...state });
  const app = new App({
    ...state,
    router,
    shell,
    sidebar,
    conversationView,
    stage: new Stage(find(".conversation")),
    slot: new SideSlot(find(".slot"), { router, isOverlay: () => !shell.showsPanelBesides, ...state }),
    pages: pagesWith(state),
  });
  const openers = dialogOpeners({ app, router, state });
  showAccount(state);
  tellOutcomes(state.reports);
  tellFailures(state);
  tellReminders({ router, ...state });
  closeOnRequest();
  bindKeys(pageKeys({ openers, app, router, shell, sidebar, conversationView }));
  layers.start();
  socket.listen();
  await app.start();
  nowOpen(openers);
  keepPage();
}

// What can stand in the place of a conversation, by its name in the address.
function pagesWith(state) {
  const kinds = {
    inbox: InboxPage,
    threads: ThreadsPage,
    drafts: DraftsPage,
    scheduled: ScheduledPage,
    saved: SavedPage,
    accounts: AccountsPage,
    audit: AuditPage,
    abandoned: AbandonedPage,
  };
  const make = ([name, Page]) => [name, new Page(find(`[data-place="${name}"]`), state)];
  return Object.fromEntries(Object.entries(kinds).map(make));
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

function dialogOpeners({ app, router, state }) {
  const { me, rooms, directory } = state;
  const goTo = (room) => router.goToRoom(room.id);
  const home = () => router.go(HOME);
  const onPanel = (panel) => router.go({ ...router.address, panel });
  // With oneself there is no room; what one says of oneself is what there is.
  const onPerson = async (id) => {
    if (id === me.id) return openers.account;
    const room = await rooms.openDirect([id]);
    return () => goTo(room);
  };
  const withRoom = (show) => () => app.conversation && show(app.conversation);
  const openers = {
    "create-room": (section) => createRoom({ section, onCreated: goTo, ...state }),
    browse: () => browse({ rooms, onJoined: goTo }),
    jump: () => jump({ onRoom: (id) => router.goToRoom(id), onPerson, ...state }),
    "new-message": () => newMessage({ onOpened: goTo, ...state }),
    room: withRoom((conversation) => roomDetails({ conversation, onLeft: home, onPanel, ...state })),
    "add-people": withRoom((conversation) => addMember({ conversation, ...state })),
    "section-room": (id) => addRoomToSection({ id, ...state }),
    section: (id) => changeSection({ id, ...state }),
    "new-section": () => makeSection({ onMade: (id) => openers["section-room"](id), ...state }),
    invite: () => invite({ room: app.conversation?.room, ...state }),
    account: () =>
      account({
        onChanged: (changed) => directory.take([changed]),
        onReadingShown: () => app.conversation?.readers.load().catch(() => {}),
        ...state,
      }),
    "team-emoji": manageEmoji,
    keys: () => open(dialogOf("keys")),
  };
  return openers;
}

// A dialog opened out of another takes its place. The buttons stand in the page before it knows who is here and where: what
// was pressed last until then opens when it does. Gives the function that says so.
function bindOpeners() {
  let openers = null;
  let pressed = null;
  const press = ({ open, subject }) => (openers ? openers[open](subject) : (pressed = { open, subject }));
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-open]");
    if (!button) return;
    const dialog = button.closest("dialog");
    if (dialog) close(dialog);
    press(button.dataset);
  });
  return (all) => {
    openers = all;
    if (pressed) press(pressed);
  };
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
  saved.addEventListener("reminder", ({ detail: { room, seq } }) => {
    const name = rooms.find(room)?.name ?? "";
    say(t("saved.reminds", { room: name }), { undo: { label: t("saved.go"), act: () => router.go({ view: "room", room, seq }) } });
  });
}

function tellFailures({ scheduled, rooms }) {
  scheduled.addEventListener("failed", ({ detail: { room, failure } }) => {
    const name = rooms.find(room)?.name ?? t("scheduled.left");
    say(t("scheduled.failed.in", { room: name, reason: explain({ code: failure }) }));
  });
}

start();
