// A board for all in a room. A line is an `app` event, so it is there for whoever comes later; while
// it is being drawn it is a signal, which is kept nowhere.

import { Room, signIn } from "../page/room.js";

const APP = "whiteboard";
const SVG = "http://www.w3.org/2000/svg";
// In one event, which has 4,096 bytes.
const POINTS = 300;
const SIGNAL_EVERY_MS = 50;
const $ = (name) => document.getElementById(name);
const board = $("board");
/** By person, the line that they are drawing. */
const passing = new Map();
let points = null;
let signalled = 0;

const room = new Room({
  onEvent({ type, app, data, deleted, user }) {
    if (type !== "app" || app !== APP || deleted) return;
    forget(user.id);
    if (data?.clear) board.replaceChildren();
    else if (isLine(data)) board.append(path(data));
  },
  onSignal({ app, data, user }) {
    if (app !== APP || !isLine(data) || user.id === room.me.id) return;
    forget(user.id);
    const line = path(data);
    line.classList.add("passing");
    passing.set(user.id, line);
    board.append(line);
  },
  onState(isLive, why = "No connection. It comes back by itself.") {
    $("status").textContent = isLive ? "" : why;
  },
  onReset() {
    board.replaceChildren();
  },
});

signIn(room, () => board.focus());

board.onpointerdown = (event) => {
  board.setPointerCapture(event.pointerId);
  points = [place(event)];
};

board.onpointermove = (event) => {
  if (points === null) return;
  points.push(place(event));
  if (points.length === POINTS) {
    finish();
    points = [place(event)];
  } else if (event.timeStamp - signalled > SIGNAL_EVERY_MS) {
    signalled = event.timeStamp;
    room.signal(APP, line());
  }
};

board.onpointerup = finish;
board.onpointercancel = finish;
$("clear").onclick = () => room.write({ type: "app", app: APP, data: { clear: true } });

/** What was drawn is sent; it is shown when it comes back, in its place among all lines. */
function finish() {
  if (points === null) return;
  room.write({ type: "app", app: APP, data: line() });
  points = null;
}

function line() {
  return { points: points.flat(), colour: $("colour").value };
}

function place({ clientX, clientY }) {
  const { left, top, width, height } = board.getBoundingClientRect();
  return [((clientX - left) / width) * 1600, ((clientY - top) / height) * 1000].map(Math.round);
}

/** Others may write whatever they like under this name. */
function isLine(data) {
  const { points, colour } = data ?? {};
  const areNumbers = Array.isArray(points) && points.length >= 2 && points.every(Number.isFinite);
  return areNumbers && /^#[0-9a-f]{6}$/.test(colour);
}

function path({ points, colour }) {
  const drawn = document.createElementNS(SVG, "path");
  // A point alone is a line of no length, which is drawn as a dot.
  drawn.setAttribute("d", `M${points.slice(0, 2)} L${points.join(" ")}`);
  drawn.setAttribute("stroke", colour);
  return drawn;
}

function forget(user) {
  passing.get(user)?.remove();
  passing.delete(user);
}
