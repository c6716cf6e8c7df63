// A room in a frame of somebody else's page: asks that page who reads here, and shows the room.

import { addWords, loadWords } from "../i18n.js";
import { lateFile } from "../late.js";
import { find } from "../views/elements.js";
import { Parent } from "./parent.js";
import { Room } from "./room.js";
import { Session } from "./session.js";
import { RoomView } from "./view.js";

async function start() {
  const { origin, room: id } = find(".embed").dataset;
  const parent = new Parent({ origin, onTheme: (theme) => (document.documentElement.dataset.theme = theme) });
  await Promise.all([loadWords(), addWords(lateFile("words"))]);
  const room = new Room({ session: new Session(parent), id });
  new RoomView(room);
  room.addEventListener("state", () => parent.say("state", { state: room.state }));
  room.addEventListener("message", ({ detail: { seq, user } }) => {
    parent.say("message", { seq, user: user.id, own: user.id === room.me.id });
  });
  parent.say("ready");
  await room.open();
}

start();
