// Somebody's card where no room is open: what there is to know of them, and a way to write to them.

import { person } from "../panels/person.js";
import { find } from "../views/elements.js";
import { dialogOf, open } from "./dialog.js";

// In the place of a conversation, of which a card shows what part somebody has in it.
function nowhere() {
  const members = Object.assign(new EventTarget(), { list: [], loaded: false, need() {} });
  return Object.assign(new EventTarget(), { members, room: { kind: "direct" }, isOver: true });
}

export async function personCard({ subject, router, ...state }) {
  const dialog = dialogOf("person-card");
  const body = find(".dialog-body", dialog);
  const closing = new AbortController();
  body.replaceChildren(document.getElementById("panel-person").content.cloneNode(true));
  const goToRoom = (room) => {
    dialog.close();
    router.goToRoom(room);
  };
  person.show(body, { ...state, subject, conversation: nowhere(), router: { goToRoom }, signal: closing.signal });
  await open(dialog);
  closing.abort();
}
