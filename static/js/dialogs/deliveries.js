// What a webhook has sent within a week, and sending a part of a room's log once more.

import { api } from "../api.js";
import { dateAndTime, nearDate, number, t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { clone, find } from "../views/elements.js";
import { showPages } from "../views/show-pages.js";
import { attempt, onSubmit, resetForm } from "./form.js";

// rooms: those that I am in, of a webhook for all of them. Gives a way to load the list again.
export function listDeliveries(section, { path, room, rooms }) {
  const list = new PagedList();
  const form = find(".range-form", section);
  const load = () => list.open(`${path}/deliveries?limit=20`);
  const again = (range) => api.post(`${path}/replays`, range);
  prepareRange(form, { room, rooms });
  showPages(section, {
    list,
    into: ".delivery-list",
    none: ".deliveries-none",
    create: () => clone("delivery-item"),
    update: (item, delivery) => update(item, delivery, { rooms, again: () => attempt(form, () => again(rangeOf(delivery, rooms)).then(load)) }),
  });
  onSubmit(form, async ({ first, last, room: chosen }) => {
    await again({ first: Number(first), last: Number(last), ...(rooms ? { room: chosen } : {}) });
    load();
  });
  load();
  return load;
}

function prepareRange(form, { room, rooms }) {
  resetForm(form);
  const select = form.elements.room;
  find(".range-room", form).hidden = room !== null;
  select.disabled = room !== null;
  select.replaceChildren(...(rooms ? rooms.mine.filter(({ name }) => name).map(({ id, name }) => new Option(name, id)) : []));
}

const rangeOf = ({ seq, room }, rooms) => ({ first: seq, last: seq, ...(rooms ? { room } : {}) });

function update(item, delivery, { rooms, again }) {
  const { type, seq, room } = delivery;
  const where = rooms && rooms.find(room)?.name;
  const what = [type, seq && t("webhooks.delivery.seq", { seq: number(seq) }), where].filter(Boolean);
  find(".delivery-what", item).textContent = what.join(" · ");
  const outcome = find(".delivery-outcome", item);
  outcome.textContent = outcomeOf(delivery);
  outcome.title = dateAndTime(new Date(delivery.at));
  const button = find("button", item);
  // A test tells of nothing that could be sent again.
  button.hidden = !seq;
  button.onclick = again;
}

function outcomeOf({ at, status, error, attempt: count, milliseconds }) {
  const parts = [nearDate(new Date(at)), error ?? t("webhooks.delivery.status", { status, milliseconds: number(milliseconds) })];
  if (count > 1) parts.push(t("webhooks.delivery.attempt", { count: number(count) }));
  return parts.join(" · ");
}
