// The poll of a message: what can be chosen, how it stands, and who has chosen what, where that is open.

import { dateAndTime, nameList, nearDate, number, t, tn } from "../i18n.js";
import { nameOf } from "../people.js";
import { showAvatar } from "./avatar.js";
import { clone, find, setText } from "./elements.js";
import { reconcile } from "./reconcile.js";

const MOST_PICTURES = 3;
// What is further away is drawn again before, most likely.
const LONGEST_TIMER_MS = 2 ** 31 - 1;

const timers = new WeakMap();
let groups = 0;

// What a radio button belongs to: the same poll may stand on the page twice, in the room and in its thread.
const groupOf = new WeakMap();

export function showPoll(card, item) {
  const { entry, poll: own } = item;
  const { poll } = entry;
  const { chosen, mayVote, mayEnd } = JSON.parse(own);
  const hasEnded = isOver(poll);
  if (!groupOf.has(card)) groupOf.set(card, `poll-${(groups += 1)}`);
  const options = find(".poll-options", card);
  options.setAttribute("aria-label", t(poll.multiple ? "poll.several" : "poll.one"));
  const isOpen = mayVote && !hasEnded;
  options.setAttribute("role", isOpen ? (poll.multiple ? "group" : "radiogroup") : "list");
  card.classList.toggle("has-ended", hasEnded);
  const most = Math.max(1, ...poll.options.map(({ votes }) => votes));
  const context = { item, group: groupOf.get(card), isOpen, hasEnded, most };
  const lines = poll.options.map((option, index) => ({ ...option, key: isOpen ? String(index) : `result-${index}`, isChosen: chosen.includes(index) }));
  reconcile(options, lines, {
    create: () => (isOpen ? createOption(poll, context.group) : clone("poll-result")),
    update: (line, option) => showOption(line, option, context),
  });
  setText(find(".poll-facts", card), factsOf(poll, hasEnded));
  find(".poll-facts", card).title = poll.ends_at ? dateAndTime(new Date(poll.ends_at)) : "";
  find('[data-action="unvote"]', card).hidden = !isOpen || !chosen.length;
  find('[data-action="voters"]', card).hidden = poll.anonymous || !poll.voter_count;
  find('[data-action="end-poll"]', card).hidden = !mayEnd || hasEnded;
  drawAtItsEnd(card, item, hasEnded);
}

const isOver = ({ ended, ends_at: endsAt }) => Boolean(ended) || (endsAt !== null && new Date(endsAt) <= Date.now());

// What was chosen, by what stands in the card.
export const choicesIn = (card) =>
  [...card.querySelectorAll("input:checked")].map((input) => Number(input.closest(".poll-option").dataset.key));

function createOption({ multiple }, group) {
  const line = clone("poll-option");
  Object.assign(find("input", line), { type: multiple ? "checkbox" : "radio", name: group });
  return line;
}

function showOption(line, { text, votes, voters = [], isChosen }, { item, isOpen, hasEnded, most }) {
  const { poll } = item.entry;
  const share = poll.voter_count ? votes / poll.voter_count : 0;
  const spoken = tn("poll.option.spoken", votes, { option: text, percent: percent(share) });
  if (isOpen) showChoice(find("input", line), { isChosen, spoken });
  else showResult(line, { isChosen, spoken });
  line.classList.toggle("is-chosen", isChosen);
  line.classList.toggle("is-first", hasEnded && votes === most);
  setText(find(".poll-text", line), text);
  setText(find(".poll-votes", line), number(votes));
  setText(find(".poll-percent", line), poll.voter_count ? percent(share) : "");
  find(".poll-bar > span", line).style.inlineSize = `${share * 100}%`;
  showVoters(find(".poll-voters", line), { votes, voters }, item);
}

function showChoice(input, { isChosen, spoken }) {
  input.checked = isChosen;
  input.setAttribute("aria-label", spoken);
}

function showResult(line, { isChosen, spoken }) {
  find(".poll-mine", line).hidden = !isChosen;
  setText(find(".poll-spoken", line), spoken);
}

function showVoters(place, { votes, voters }, { personOf }) {
  const people = voters.map((id) => personOf({ id, name: "…" }));
  place.hidden = !people.length;
  place.title = people.length ? nameList(people.map(nameOf), votes) : "";
  reconcile(place, people.slice(-MOST_PICTURES), {
    key: ({ id }) => id,
    create: () => clone("thread-person"),
    update: showAvatar,
  });
}

function factsOf(poll, hasEnded) {
  const facts = [tn("poll.voters", poll.voter_count)];
  if (poll.multiple) facts.push(t("poll.several"));
  if (poll.anonymous) facts.push(t("poll.anonymous"));
  if (hasEnded) facts.push(t("poll.ended"));
  else if (poll.ends_at) facts.push(t("poll.ends", { date: nearDate(new Date(poll.ends_at)) }));
  return facts.join(" · ");
}

const percent = (share) => t("poll.percent", { count: number(Math.round(share * 100)) });

// Nobody says so when the time has come.
function drawAtItsEnd(card, item, hasEnded) {
  clearTimeout(timers.get(card));
  const milliseconds = new Date(item.entry.poll.ends_at ?? 0) - Date.now();
  if (hasEnded || milliseconds <= 0 || milliseconds > LONGEST_TIMER_MS) return;
  timers.set(card, setTimeout(() => showPoll(card, item), milliseconds + 1));
}
