// One room's details, and what may be done with the whole of it.

import { atLeast, t, tn } from "../i18n.js";
import { mayGovern, mayModerate } from "../permissions.js";
import { find } from "../views/elements.js";
import { confirm } from "./confirm.js";
import { dialogOf, open } from "./dialog.js";
import { attempt, onSubmit, resetForm } from "./form.js";

export function roomDetails({ conversation, rooms, onLeft, onMembers }) {
  const dialog = dialogOf("room-details");
  const form = find("form", dialog);
  const { room } = conversation;
  resetForm(form);
  fill(dialog, room);
  find(".room-facts", dialog).textContent = facts(conversation);
  permit(dialog, conversation);
  onSubmit(form, async ({ name, topic }) => {
    await rooms.update(room.id, changes(room, { name, topic }));
    dialog.close();
  });
  bind(dialog, { room, rooms, onLeft, onMembers });
  return open(dialog);
}

// A field for those who may change it, text for the others: `permit` shows one of the two.
function fill(dialog, { name, topic }) {
  const { elements } = find("form", dialog);
  elements.name.value = name;
  elements.topic.value = topic ?? "";
  find(".room-name-text", dialog).textContent = name;
  const topicText = find(".room-topic-text", dialog);
  topicText.textContent = topic ?? "";
  topicText.parentElement.hidden = !topic;
}

function facts({ room, members }) {
  const key = room.kind === "private" ? "room.facts.private" : "room.facts.public";
  return tn(key, members.count, { count: atLeast(members.count, members) });
}

function changes(room, { name, topic }) {
  const wanted = { name: name.trim(), topic: topic.trim() };
  return Object.fromEntries(Object.entries(wanted).filter(([field, value]) => value !== (room[field] ?? "")));
}

function permit(dialog, { room }) {
  const owner = mayGovern(room);
  const editable = mayModerate(room);
  for (const part of [".room-fields", ".room-save"]) find(part, dialog).hidden = !editable;
  find(".room-texts", dialog).hidden = editable;
  show(dialog, "archive", owner && !room.archived);
  show(dialog, "restore", owner && room.archived);
  show(dialog, "delete", owner);
}

function show(dialog, action, allowed) {
  find(`[data-action="${action}"]`, dialog).hidden = !allowed;
}

function bind(dialog, { room, rooms, onLeft, onMembers }) {
  const form = find("form", dialog);
  const closing = (act) => attempt(form, async () => {
    await act();
    dialog.close();
  });
  const ending = (question, act) => async () => {
    if (await confirm(question)) closing(async () => onLeft(await act()));
  };
  const acts = {
    members: () => closing(onMembers),
    archive: () => closing(() => rooms.update(room.id, { archived: true })),
    restore: () => closing(() => rooms.update(room.id, { archived: false })),
    leave: ending(question("leave", room), () => rooms.leave(room.id)),
    delete: ending(question("delete", room), () => rooms.delete(room.id)),
  };
  for (const [action, act] of Object.entries(acts)) find(`[data-action="${action}"]`, dialog).onclick = act;
}

function question(what, { name, kind }) {
  const text = what === "leave" && kind === "private" ? "room.leave.private.text" : `room.${what}.text`;
  return { title: t(`room.${what}.title`, { room: name }), text: t(text), action: t(`room.${what}`) };
}
