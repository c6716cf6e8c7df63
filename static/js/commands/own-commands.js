// Commands about oneself.

import { api } from "../api.js";
import { dateAndTime, t } from "../i18n.js";
import { needed, until } from "./command.js";

// The first word, if it is an emoji; flags and keycaps are longer than they look.
const EMOJI = /^(\p{RGI_Emoji}|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f?)\s*/v;

export const ownCommands = [
  {
    name: "dnd",
    may: () => true,
    async run({ rest, directory, say }) {
      const quietUntil = until(needed(rest, "dnd"), "dnd");
      directory.take([await api.patch("/me", { quiet_until: quietUntil })]);
      say(quietUntil ? t("command.dnd.done", { date: dateAndTime(new Date(quietUntil)) }) : t("command.dnd.off"));
    },
  },
  {
    name: "status",
    may: () => true,
    async run({ rest, directory, say }) {
      const [all, emoji = ""] = rest.match(EMOJI) ?? [""];
      const text = rest.slice(all.length);
      directory.take([await api.patch("/me", { status: rest ? { emoji, text, until: null } : null })]);
      say(t(rest ? "command.status.done" : "command.status.off"));
    },
  },
];
