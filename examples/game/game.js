// The page: draws what the rules make of the log, and sends what its player does.

import { Room, signIn } from "../page/room.js";
import { APP, HEIGHT, Race, WIDTH } from "./rules.js";

const KEYS = { ArrowUp: "north", ArrowRight: "east", ArrowDown: "south", ArrowLeft: "west" };
const LINES = 200;
const $ = (name) => document.getElementById(name);
let race = new Race();
let isLive = false;
let joins = false;
let drawn = false;

const room = new Room({
  onEvent(event) {
    race.take(event);
    if (event.user.id === room.me.id && event.data?.join) joins = false;
    if (event.type === "message" && !event.deleted) say(event);
    drawSoon();
  },
  onState(now, why = "No connection. It comes back by itself.") {
    isLive = now;
    joins = false;
    $("status").textContent = isLive ? "" : why;
    drawSoon();
  },
  onReset() {
    race = new Race();
    $("chat").replaceChildren();
  },
});

signIn(room, () => $("water").focus());

$("say").onsubmit = (event) => {
  event.preventDefault();
  const input = event.target.querySelector("input");
  if (input.value.trim()) room.write({ type: "send", text: input.value });
  input.value = "";
};

document.onkeydown = (event) => {
  if (event.target instanceof HTMLInputElement || !(event.key in KEYS)) return;
  event.preventDefault();
  act({ move: KEYS[event.key] });
};

$("helm").onclick = ({ target }) => {
  if (target.dataset.move) act({ move: target.dataset.move });
};

function act(data) {
  room.write({ type: "app", app: APP, data });
}

function say({ user, text }) {
  const line = document.createElement("li");
  const who = document.createElement("b");
  who.textContent = `${user.display_name ?? user.name}: `;
  line.append(who, text);
  const chat = $("chat");
  chat.append(line);
  if (chat.childElementCount > LINES) chat.firstElementChild.remove();
  chat.scrollTop = chat.scrollHeight;
}

/** Once a frame, however much has come. */
function drawSoon() {
  if (drawn) return;
  drawn = true;
  requestAnimationFrame(() => {
    drawn = false;
    draw();
  });
}

function draw() {
  const boats = [...race.boats];
  // Whoever is here takes part, in the next race, too.
  if (isLive && race.judge && !joins && !race.boats.has(room.me.id)) {
    joins = true;
    act({ join: true });
  }
  const cells = Array.from({ length: WIDTH * HEIGHT }, () => document.createElement("span"));
  const cell = ([x, y]) => cells[y * WIDTH + x];
  if (race.cargo) cell(race.cargo).textContent = "📦";
  for (const [id, { at, name }] of boats) {
    cell(at).textContent = "⛵";
    cell(at).title = name;
    cell(at).classList.toggle("mine", id === room.me.id);
  }
  $("water").replaceChildren(...cells);
  const rows = boats.sort(([, one], [, other]) => other.score - one.score);
  $("scores").replaceChildren(
    ...rows.map(([id, { name, score }]) => {
      const row = document.createElement("li");
      row.textContent = `${name} ${score}${race.winner === id ? " 🏁" : ""}`;
      return row;
    }),
  );
}
