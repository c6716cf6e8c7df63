// Messages of this room, or of all, by what is said in them. What is looked for is in the address.

import { searchIn, searchPanel } from "../address.js";
import { dateAndTime, explain, nearDateAlone, t } from "../i18n.js";
import { partsOf, SearchedMessages } from "../searched.js";
import { showAvatar } from "../views/avatar.js";
import { clone, find, setText } from "../views/elements.js";
import { showName } from "../views/people-in-text.js";
import { showPages } from "../views/show-pages.js";
import { zoneOf } from "../zoned-time.js";

const OPERATORS = ["from:", "in:", "has:link", "has:poll", "has:file", "has:image", "before:", "after:", "on:", "is:pinned", "is:saved", "is:mine", "is:unsolved"];

// Whoever goes on from a hit and comes back finds the list as it was.
let last = null;

export const search = {
  show(body, { conversation, subject, router, isOverlay, me, directory, rooms, blocks, signal }) {
    const found = listFor(conversation.id, subject, zoneOf(me));
    const input = find(".search-input", body);
    input.value = found.words;
    const ask = () => {
      found.ask(input.value.trim());
      draw();
      offerOperators(find(".search-operators", body), input, ask);
    };
    for (const choice of body.querySelectorAll('[name="where"]')) {
      choice.checked = (choice.value === "everywhere") === found.everywhere;
      choice.onchange = () => {
        found.everywhere = choice.value === "everywhere";
        ask();
      };
    }
    // The words stay in the address that one comes back to.
    const open = (hit) => {
      const panel = searchPanel(found.words, found);
      last = { panel, found };
      router.go({ ...router.address, panel }, { replace: true });
      router.go(placeOf(hit, { beside: isOverlay() ? null : panel }));
    };
    const drawList = showPages(body, {
      list: found,
      into: ".search-list",
      key: ({ room, seq }) => `${room} ${seq}`,
      create: () => clone("search-item"),
      update: (item, hit) => update(item, hit, { directory, rooms, blocks, open, here: conversation.id }),
      signal,
    });
    const draw = () => {
      drawList();
      tell(body, found);
    };
    for (const part of [found, directory, rooms, blocks]) part.addEventListener("change", draw, { signal });
    input.oninput = ask;
    find("form", body).onsubmit = (event) => {
      event.preventDefault();
      ask();
    };
    found.resume();
    draw();
    offerOperators(find(".search-operators", body), input, ask);
    if (!found.words) input.focus();
  },
};

function listFor(room, subject, zone) {
  const { words, everywhere } = searchIn(subject);
  const isLast = last?.panel === searchPanel(words, { everywhere });
  if (isLast && (everywhere || last.found.room === room)) return last.found;
  const found = new SearchedMessages(room, zone);
  found.everywhere = everywhere;
  found.ask(words);
  return found;
}

// A reply stands in its thread, which takes the place of the list.
function placeOf({ room, seq, thread }, { beside }) {
  if (thread) return { view: "room", room, seq: thread, panel: `thread:${thread}:${seq}` };
  return { view: "room", room, seq, panel: beside };
}

// Those that go on from what is being typed; all of them behind a space.
function offerOperators(element, input, ask) {
  const begun = input.value.split(/\s/).at(-1).toLowerCase();
  const sign = begun.startsWith("-") ? "-" : "";
  const word = begun.slice(sign.length);
  const offered = OPERATORS.filter((operator) => operator.startsWith(word) && operator !== word);
  element.replaceChildren(...offered.map((operator) => buttonFor(operator, () => {
    input.value = input.value.slice(0, input.value.length - word.length) + operator + (operator.endsWith(":") ? "" : " ");
    input.focus();
    ask();
  })));
  element.hidden = offered.length === 0;
}

function buttonFor(operator, choose) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-small";
  button.textContent = operator;
  button.onclick = choose;
  return button;
}

function tell(body, found) {
  const note = find(".search-note", body);
  setText(note, found.words ? outcomeOf(found) : t("search.hint"));
  note.hidden = !note.textContent;
}

function outcomeOf({ items, searching, failed, refusal, hasMore, said }) {
  if (refusal) return explain(refusal);
  if (failed) return "";
  if (searching) return hasMore && !items.length ? t("search.older") : "";
  const isPart = said.is_whole === false;
  if (!items.length && hasMore) return t("search.so_far");
  if (isPart) return t("search.part");
  return items.length ? "" : t("search.none");
}

function update(item, hit, { directory, rooms, blocks, open, here }) {
  const author = directory.of(hit.user);
  showAvatar(find(".avatar", item), author);
  showName(find(".report-author", item), author);
  const place = find(".search-place", item);
  setText(place, hit.room === here ? "" : (rooms.find(hit.room)?.name ?? ""));
  place.hidden = !place.textContent;
  const when = find("time", item);
  when.dateTime = hit.at;
  setText(when, nearDateAlone(new Date(hit.at)));
  when.title = dateAndTime(new Date(hit.at));
  // In its place it can be unfolded.
  const parts = blocks.has(hit.user.id) ? [{ text: t("message.blocked") }] : partsOf(hit.snippet);
  find(".report-message", item).replaceChildren(...parts.map(nodeOf));
  find('[data-action="show"]', item).onclick = () => open(hit);
}

function nodeOf({ text, isHit }) {
  if (!isHit) return document.createTextNode(text);
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}
