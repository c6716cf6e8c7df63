// Commands about the room that one is in.

import { archiveAsked, leaveAsked } from "../dialogs/room-ends.js";
import { t } from "../i18n.js";
import { mayAdd, mayGovern, mayKeepOrder, mayModerate } from "../permissions.js";
import { nameOf } from "../people.js";
import { needed, personCalled, until, WrongUse } from "./command.js";

const NOTIFY = ["all", "mentions", "nothing"];

const isGroup = ({ room }) => room.kind !== "direct";
const mayDescribe = ({ room }) => mayModerate(room) && room.kind !== "direct";

export const roomCommands = [
  {
    name: "topic",
    may: mayDescribe,
    run: ({ rest, room, rooms }) => rooms.update(room.id, { topic: needed(rest, "topic") }),
  },
  {
    name: "rename",
    may: mayDescribe,
    run: ({ rest, room, rooms }) => rooms.update(room.id, { name: needed(rest, "rename") }),
  },
  {
    name: "invite",
    may: ({ room }) => mayAdd(room),
    async run({ rest, conversation, say }) {
      const names = needed(rest, "invite").split(/[\s,]+/u);
      const people = await Promise.all(names.map(personCalled));
      await conversation.members.add(people);
      say(t("command.invite.done", { names: people.map(nameOf).join(", ") }));
    },
  },
  {
    name: "mute",
    may: ({ room }) => mayKeepOrder(room) && room.kind !== "direct",
    async run({ rest, conversation, say }) {
      const [name, span, ...reason] = needed(rest, "mute").split(/\s+/u);
      const mutedUntil = until(span ?? "", "mute");
      const person = await personCalled(name);
      const why = reason.length ? { reason: reason.join(" ") } : {};
      await conversation.members.mute(person.id, { muted_until: mutedUntil, ...why });
      say(t(mutedUntil ? "command.mute.done" : "command.mute.lifted", { name: nameOf(person) }));
    },
  },
  {
    name: "notify",
    may: () => true,
    async run({ rest, room, rooms, say }) {
      if (!NOTIFY.includes(rest)) throw new WrongUse(t("command.use", { usage: `/notify ${t("command.notify.usage")}` }));
      await rooms.set(room.id, { notify: rest });
      say(t("command.notify.done", { choice: t(`mine.notify.${rest}`) }));
    },
  },
  {
    name: "archive",
    may: ({ room }) => isGroup({ room }) && mayGovern(room) && !room.archived,
    run: ({ room, rooms }) => archiveAsked(room, rooms),
  },
  {
    name: "leave",
    may: isGroup,
    async run({ room, rooms, goHome }) {
      if (await leaveAsked(room, rooms)) goHome();
    },
  },
];
