// One thread: the conversation once more, with a line on top for what concerns all of it.

import { explain, t } from "../i18n.js";
import { whyClosed } from "../permissions.js";
import { Thread } from "../thread.js";
import { ConversationView } from "../views/conversation-view.js";
import { find, setText } from "../views/elements.js";
import { sayWhy } from "../views/toast.js";

// Made when the first one is opened; then its place moves from slot to slot.
let view = null;

export const thread = {
  show(body, { conversation, subject, threads, signal, ...parts }) {
    const [root, seq] = subject.split(":").map(Number);
    const place = find(".thread", body);
    view ??= new ConversationView({ ...parts, threads, root: place });
    if (view.root !== place) place.replaceWith(view.root);
    const shown = new Thread({ conversation, root, threads });
    signal.addEventListener("abort", () => shown.close());
    const draw = () => drawBar(view.root, shown);
    for (const type of ["thread", "room", "state"]) shown.addEventListener(type, draw, { signal });
    draw();
    view.show(shown);
    if (seq) shown.addEventListener("change", () => view.goTo(seq), { signal, once: true });
  },
};

function drawBar(place, shown) {
  const { rootEntry, follows, failure, room } = shown;
  const bar = find(".thread-bar", place);
  const isSolved = Boolean(rootEntry?.solved);
  bar.hidden = !rootEntry;
  setText(find(".thread-failure", place), failure ? explain(failure) : "");
  drawToggle(find('[data-act="follow"]', bar), { isOn: follows, act: () => shown.follow(!follows) });
  setText(find('[data-act="follow"] span', bar), t(follows ? "thread.unfollow" : "thread.follow"));
  const solve = find('[data-act="solve"]', bar);
  drawToggle(solve, { isOn: isSolved, act: () => shown.solve(!isSolved) });
  setText(find("span", solve), t(isSolved ? "thread.solved" : "thread.solve"));
  const isClosed = Boolean(whyClosed(room));
  solve.hidden = isClosed;
  find(".thread-solved", bar).hidden = !isClosed || !isSolved;
}

function drawToggle(button, { isOn, act }) {
  button.setAttribute("aria-pressed", isOn);
  button.onclick = () => act().catch(sayWhy);
}
