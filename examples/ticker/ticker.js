// Prices as they move. A price is a signal: only the newest matters. What is kept is the close.

import { Room, signIn } from "../page/room.js";

const APP = "ticker";
const $ = (name) => document.getElementById(name);
const prices = new Map();
const closes = new Map();

const room = new Room({
  onEvent({ type, app, data, deleted }) {
    if (type === "app" && app === APP && !deleted) take(data?.closes, closes);
  },
  onSignal({ app, data }) {
    if (app === APP) take(data?.prices, prices);
  },
  onState(isLive, why = "No connection. These prices may be old.") {
    $("status").textContent = isLive ? "" : why;
  },
  onReset() {
    closes.clear();
  },
});

signIn(room, () => {});

function take(given, into) {
  for (const [name, price] of Object.entries(given ?? {})) {
    if (Number.isFinite(price)) into.set(name, price);
  }
  draw();
}

function draw() {
  const names = [...new Set([...closes.keys(), ...prices.keys()])].sort();
  $("prices").replaceChildren(...names.map(row));
}

function row(name) {
  const price = prices.get(name) ?? closes.get(name);
  const change = closes.has(name) ? (price / closes.get(name) - 1) * 100 : 0;
  const cells = [name, price.toFixed(2), `${change >= 0 ? "+" : "−"}${Math.abs(change).toFixed(2)} %`];
  const made = document.createElement("tr");
  made.append(
    ...cells.map((text) => {
      const cell = document.createElement("td");
      cell.textContent = text;
      return cell;
    }),
  );
  made.lastChild.className = change >= 0 ? "up" : "down";
  return made;
}
