// One room's details, and what may be done with the whole of it.

import { number, t, tn } from "../i18n.js";
import { mayGovern, mayInviteGuests, mayKeepOrder, mayModerate } from "../permissions.js";
import { find } from "../views/elements.js";
import { listExclusions } from "./bans.js";
import { confirm, confirmWhy } from "./confirm.js";
import { dialogOf, open } from "./dialog.js";
import { attempt, onSubmit, resetForm } from "./form.js";
import { listGuestLinks } from "./guests.js";
import { archive, leave, questionBefore } from "./room-ends.js";
import { prepareMine } from "./room-mine.js";
import { prepareRetention } from "./room-retention.js";

// onPanel(name) opens one beside the room.
export function roomDetails({ conversation, rooms, sections, me, onLeft, onPanel }) {
  const dialog = dialogOf("room-details");
  const form = find(".room-form", dialog);
  const { room } = conversation;
  resetForm(form);
  fill(dialog, room);
  find(".room-facts", dialog).textContent = facts(room);
  permit(dialog, conversation);
  prepareMine(find(".room-mine", dialog), { room, rooms, sections });
  onSubmit(form, async (fields) => {
    await rooms.update(room.id, changes(room, fields));
    dialog.close();
  });
  prepareSuggestion(dialog, { room, rooms, me });
  dialog.dataset.room = room.id;
  prepareRetention(dialog, { room, rooms, me });
  const bans = find(".bans", dialog);
  bans.open = false;
  bans.ontoggle = () => bans.open && listExclusions(bans, { room });
  const guests = find(".guests", dialog);
  guests.open = false;
  guests.ontoggle = () => guests.open && listGuestLinks(guests, { room, mayMake: mayInviteGuests(room, { me, by: find(".app").dataset.guests }) });
  bind(dialog, { room, rooms, onLeft, onPanel });
  return open(dialog);
}

// A field for those who may change it, text for the others: `permit` shows one of the two.
function fill(dialog, { name, topic, description, slow_seconds: slowSeconds, writers, history, shows_readers: showsReaders }) {
  const { elements } = find(".room-form", dialog);
  elements.name.value = name;
  elements.topic.value = topic ?? "";
  elements.description.value = description ?? "";
  showSeconds(elements.slow_seconds, slowSeconds);
  elements.writers.value = writers;
  elements.joined_only.checked = history === "joined";
  elements.shows_readers.checked = showsReaders;
  find(".room-name-text", dialog).textContent = name;
  const chosen = (select, usual) => (select.value === usual ? "" : select.selectedOptions[0].text);
  const texts = [[".room-topic-text", topic], [".room-description-text", description]];
  texts.push([".room-slow-text", chosen(elements.slow_seconds, "0")], [".room-writers-text", chosen(elements.writers, "members")]);
  for (const [place, text] of texts) {
    find(place, dialog).textContent = text ?? "";
    find(place, dialog).parentElement.hidden = !text;
  }
}

// An owner of the server says which rooms newcomers are shown first.
function prepareSuggestion(dialog, { room, rooms, me }) {
  const choice = find(".room-suggested", dialog);
  const input = find("input", choice);
  choice.hidden = me.role !== "owner" || room.kind !== "public" || room.archived;
  input.checked = room.suggested === true;
  input.onchange = () => attempt(find(".room-form", dialog), () => rooms.suggest(room.id, input.checked));
}

function facts({ kind, member_count: count }) {
  return tn(`room.facts.${kind}`, count, { count: number(count) });
}

// The program of somebody else may have chosen another pause than those that are offered here.
function showSeconds(select, seconds) {
  const value = String(seconds);
  if (![...select.options].some((option) => option.value === value)) select.append(new Option(t("room.slow.other", { count: number(seconds) }), value));
  select.value = value;
}

// A box that isn't ticked is in no form.
function changes(room, { name, topic, description, slow_seconds: slowSeconds, writers, joined_only: joinedOnly, shows_readers: showsReaders }) {
  const words = { name: name.trim(), topic: topic.trim(), description: description.trim() };
  const own = mayGovern(room) ? { history: joinedOnly ? "joined" : "all", shows_readers: Boolean(showsReaders) } : {};
  const wanted = { ...words, slow_seconds: Number(slowSeconds), writers, ...own };
  return Object.fromEntries(Object.entries(wanted).filter(([field, value]) => value !== (room[field] ?? "")));
}

function permit(dialog, { room }) {
  const isDirect = room.kind === "direct";
  const owner = mayGovern(room);
  const editable = mayModerate(room);
  for (const part of [".room-fields", ".room-save"]) find(part, dialog).hidden = !editable;
  find(".room-texts", dialog).hidden = editable || isDirect;
  find(".room-owners", dialog).hidden = !owner;
  find(".bans", dialog).hidden = !mayKeepOrder(room);
  find(".guests", dialog).hidden = !mayKeepOrder(room) || isDirect;
  for (const place of ["reports", "webhooks", "audit"]) show(dialog, place, mayKeepOrder(room));
  show(dialog, "archive", owner && !room.archived);
  show(dialog, "restore", owner && room.archived);
  show(dialog, "leave", !isDirect);
  show(dialog, "delete", owner);
}

function show(dialog, action, allowed) {
  find(`[data-action="${action}"]`, dialog).hidden = !allowed;
}

function bind(dialog, { room, rooms, onLeft, onPanel }) {
  const form = find(".room-form", dialog);
  const closing = (act) => attempt(form, async () => {
    await act();
    dialog.close();
  });
  const end = (act) => closing(async () => (await act()) !== false && onLeft());
  const acts = {
    members: () => closing(() => onPanel("people")),
    reports: () => closing(() => onPanel("reports")),
    webhooks: () => closing(() => onPanel("webhooks")),
    audit: () => closing(() => onPanel("audit")),
    threads: () => closing(() => onPanel("threads")),
    scheduled: () => closing(() => onPanel("scheduled")),
    archive: async () => {
      const why = await confirmWhy(questionBefore("archive", room));
      if (why) closing(() => archive(room, rooms, why));
    },
    restore: () => closing(() => rooms.update(room.id, { archived: false })),
    // The last one is asked another question.
    leave: async () => {
      if (room.member_count === 1 || (await confirm(questionBefore("leave", room)))) end(() => leave(room, rooms));
    },
    delete: async () => {
      const why = await confirmWhy(questionBefore("delete", room));
      if (why) end(() => rooms.delete(room.id, why));
    },
  };
  for (const [action, act] of Object.entries(acts)) find(`[data-action="${action}"]`, dialog).onclick = act;
}
