// What one sees of the room: its messages, what is the matter, and where to write.

import { isFinal } from "../close-codes.js";
import { explain, nearDate, t, time } from "../i18n.js";
import { late } from "../late.js";
import { hasMarkup } from "../markup.js";
import { filesIn, saidIn } from "../shown.js";
import { clone, find, setLine, setText } from "../views/elements.js";
import { plainNodes } from "../views/plain-nodes.js";
import { firstLine } from "../views/quote.js";

// Of one author within so long, the name stands once.
const RUN_MS = 5 * 60_000;
// So near to the end one follows it.
const NEAR_PX = 60;

export class RoomView {
  #room;
  #list = find(".embed-messages");
  #scroller = find(".embed-scroll");
  #rows = new Map();
  #loading = false;

  constructor(room) {
    this.#room = room;
    room.addEventListener("change", () => this.#drawSoon());
    room.addEventListener("state", () => this.#drawState());
    this.#scroller.onscroll = () => this.#loadOlder();
    this.#listen();
    this.#drawState();
  }

  #listen() {
    const form = find(".embed-composer");
    const text = form.elements.text;
    form.onsubmit = (event) => {
      event.preventDefault();
      if (!text.value.trim()) return;
      this.#room.say(text.value);
      text.value = "";
      this.#toEnd();
    };
    text.onkeydown = (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing || matchMedia("(pointer: coarse)").matches) return;
      event.preventDefault();
      form.requestSubmit();
    };
  }

  #frame = 0;

  #drawSoon() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw() {
    const follows = this.#scroller.scrollHeight - this.#scroller.scrollTop - this.#scroller.clientHeight < NEAR_PX;
    const fromEnd = this.#scroller.scrollHeight - this.#scroller.scrollTop;
    let before = null;
    const rows = this.#room.messages.map((message) => {
      const row = this.#rowOf(message);
      this.#drawMessage(row, message, before);
      before = message;
      return row;
    });
    this.#list.replaceChildren(...rows);
    find(".embed-empty").hidden = rows.length > 0 || this.#room.state !== "live";
    this.#scroller.scrollTop = follows ? this.#scroller.scrollHeight : this.#scroller.scrollHeight - fromEnd;
  }

  #rowOf(message) {
    const key = message.seq ?? message.client_id;
    if (!this.#rows.has(key)) this.#rows.set(key, clone("embed-message"));
    return this.#rows.get(key);
  }

  #drawMessage(row, message, before) {
    const at = new Date(message.at);
    const isRun = before && before.user.id === message.user.id && at - new Date(before.at) < RUN_MS;
    row.classList.toggle("is-run", Boolean(isRun));
    row.classList.toggle("is-own", message.user.id === this.#room.me.id);
    row.dataset.state = message.state ?? "sent";
    setText(find(".embed-name", row), nameOf(message.user));
    setLine(find(".embed-mark", row), markOf(message.user));
    const when = find("time", row);
    setText(when, time(at));
    when.dateTime = message.at;
    when.title = nearDate(at);
    setLine(find(".embed-edited", row), message.edited_at && !message.deleted ? t("message.edited") : "");
    const failed = find(".embed-failed", row);
    failed.hidden = message.state !== "failed";
    if (!failed.hidden) {
      setText(find(".embed-why", failed), explain({ code: message.code }));
      find(".embed-retry", failed).onclick = () => this.#room.retry(message);
      find(".embed-drop", failed).onclick = () => this.#room.drop(message);
    }
    setLine(find(".embed-quote", row), this.#quoteIn(message));
    drawText(find(".embed-text", row), message);
    setLine(find(".embed-files", row), message.deleted ? "" : filesIn(message));
    drawOptions(find(".embed-options", row), message);
  }

  // Of what is there: whoever goes back reads the older ones.
  #quoteIn({ quote, deleted }) {
    const quoted = !deleted && this.#room.message(quote);
    return quoted && `${nameOf(quoted.user)}: ${quoted.deleted ? t("message.deleted") : firstLine(saidIn(quoted))}`;
  }

  #drawState() {
    const { state, name } = this.#room;
    setText(find(".embed-title"), name);
    document.body.dataset.state = state;
    // Unless the page around gives another token, nothing would be sent any more.
    for (const field of find(".embed-composer").elements) field.disabled = isFinal(state);
    setLine(find(".embed-status"), state === "live" ? "" : t(state === "ended" ? "embed.ended" : `status.${state}`));
  }

  async #loadOlder() {
    if (this.#scroller.scrollTop > NEAR_PX || this.#loading || !this.#room.hasOlder) return;
    this.#loading = true;
    await this.#room.loadOlder().catch(() => {});
    this.#loading = false;
  }

  #toEnd() {
    requestAnimationFrame(() => (this.#scroller.scrollTop = this.#scroller.scrollHeight));
  }
}

const nameOf = ({ display_name: displayName, name }) => displayName || name;

const markOf = ({ bot, guest }) => (bot ? t("bot.mark") : guest ? t("guest.mark") : "");

// A text that stands there already stays, with what is marked in it.
function drawText(element, { text, deleted }) {
  const shown = deleted ? t("message.deleted") : text;
  if (element.dataset.text === shown) return;
  element.dataset.text = shown;
  element.classList.toggle("is-deleted", Boolean(deleted));
  element.replaceChildren(plainNodes(shown));
  outward(element);
  if (!deleted && hasMarkup(shown)) drawMarkup(element, shown);
}

async function drawMarkup(element, text) {
  const module = await late("markdown").catch(() => null);
  const rendered = module?.render(text);
  if (!rendered || element.dataset.text !== text) return;
  element.classList.toggle("has-blocks", rendered.hasBlocks);
  element.replaceChildren(rendered.nodes);
  outward(element);
}

// What a poll asks about. One votes where all of Parley is.
function drawOptions(list, { poll, deleted }) {
  list.hidden = !poll || Boolean(deleted);
  if (list.hidden || list.childElementCount) return;
  list.append(
    ...poll.options.map(({ text }) => {
      const option = document.createElement("li");
      option.dir = "auto";
      option.textContent = text;
      return option;
    }),
  );
}

// No other page is to stand in this frame.
function outward(element) {
  for (const link of element.querySelectorAll("a")) Object.assign(link, { target: "_blank", rel: "noopener noreferrer" });
}
