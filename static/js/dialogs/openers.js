// Which dialog a button opens, by the name that it has in `data-open`.

import { HOME } from "../address.js";
import { account } from "./account.js";
import { addMember } from "./add-member.js";
import { manageApps } from "./all-apps.js";
import { browse } from "./browse.js";
import { createRoom } from "./create-room.js";
import { dialogOf, open } from "./dialog.js";
import { jump } from "./jump.js";
import { invite } from "./invite.js";
import { newMessage } from "./new-message.js";
import { personCard } from "./person-card.js";
import { roomDetails } from "./room-details.js";
import { changeSection, makeSection } from "./section.js";
import { addRoomToSection } from "./section-room.js";
import { manageEmoji } from "./team-emoji.js";

export function dialogOpeners({ app, router, state }) {
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
    person: (id) => (app.conversation ? onPanel(`person:${id}`) : personCard({ subject: id, router, ...state })),
    "team-emoji": manageEmoji,
    "all-apps": manageApps,
    keys: () => open(dialogOf("keys")),
  };
  return openers;
}
