// "#har" becomes "#harbour": rooms of one's own.

import { folded } from "../folded.js";

const MOST = 8;

export const roomCompletion = {
  pattern: /(?:^|[\s(])(#[^\s#]*)$/u,
  search([, word], { rooms }, { show }) {
    const wanted = folded(word.slice(1));
    const named = rooms.mine.filter(({ kind }) => kind !== "direct").map((room) => ({ room, at: folded(room.name).indexOf(wanted) }));
    const found = named.filter(({ at }) => at >= 0).sort((a, b) => Math.min(a.at, 1) - Math.min(b.at, 1));
    show(found.slice(0, MOST).map(({ room }) => itemOf(room)));
  },
};

const itemOf = ({ name, topic }) => ({ text: `#${name} `, label: name, detail: topic ?? "", sign: "#" });
