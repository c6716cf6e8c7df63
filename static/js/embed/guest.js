// The page of a guest: chooses a name, then shows the room. The token stays in this browser, so that they are the same one when they come back.

import { isOut } from "../close-codes.js";
import { addWords, explain, loadWords, nearDate } from "../i18n.js";
import { lateFile } from "../late.js";
import { ROOT, kept } from "../root.js";
import { find } from "../views/elements.js";
import { Room } from "./room.js";
import { Session } from "./session.js";
import { RoomView } from "./view.js";

// Nothing brings this guest back.
const isOver = (state) => state === "ended" || isOut(state);
const door = find(".guest-door");
const place = kept(`guest:${door.dataset.code}`);

async function start() {
  await Promise.all([loadWords(), addWords(lateFile("words"))]);
  const guest = JSON.parse(localStorage.getItem(place));
  if (guest && Date.parse(guest.expires_at) > Date.now()) return enter(guest);
  localStorage.removeItem(place);
  const until = find(".guest-until");
  if (!until) return;
  until.textContent = nearDate(new Date(until.dateTime));
  const form = find(".guest-form");
  form.hidden = false;
  form.elements.display_name.focus();
  form.onsubmit = (event) => {
    event.preventDefault();
    come(form);
  };
}

async function come(form) {
  const failure = find(".form-error", form);
  const button = find("button", form);
  button.disabled = true;
  const body = JSON.stringify({ code: door.dataset.code, display_name: form.elements.display_name.value });
  const options = { method: "POST", headers: { "Content-Type": "application/json" }, body, credentials: "omit" };
  const answer = await fetch(`${ROOT}/api/v1/guests`, options).catch(() => null);
  const said = await answer?.json().catch(() => null);
  button.disabled = false;
  failure.hidden = answer?.ok === true;
  if (!answer?.ok) return (failure.textContent = explain({ code: said?.code ?? "unreachable" }));
  localStorage.setItem(place, JSON.stringify(said));
  enter(said);
}

async function enter({ token, room: id }) {
  door.hidden = true;
  find(".embed").hidden = false;
  const credential = async () => ({ access_token: token });
  const room = new Room({ session: new Session({ credential }), id });
  new RoomView(room);
  room.addEventListener("state", () => isOver(room.state) && localStorage.removeItem(place));
  await room.open();
}

start();
