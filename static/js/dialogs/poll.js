// A new poll.

import { newClientId } from "../client-id.js";
import { dateAndTimeIn, t } from "../i18n.js";
import { clone, find, setText } from "../views/elements.js";
import { isComposing } from "../views/text-area.js";
import { fieldOf, instantOfField, usualTimes, zoneOf } from "../zoned-time.js";
import { dialogOf, open } from "./dialog.js";
import { onSubmit, resetForm } from "./form.js";
import { onceMeant } from "./once-meant.js";

const LEAST = 2;
const MOST = 20;

// Whether it was asked.
export async function askPoll({ conversation, question = "", options = [] }) {
  const dialog = dialogOf("poll");
  const form = find("form", dialog);
  const list = find(".poll-fields", form);
  const clientId = newClientId();
  resetForm(form);
  form.elements.text.value = question;
  list.replaceChildren();
  for (const text of [...options, ...Array(Math.max(LEAST - options.length, 0)).fill("")]) addOption(list, text);
  const add = find(".poll-add", form);
  const draw = () => drawOptions(list, add);
  add.onclick = () => {
    addOption(list, "").focus();
    draw();
  };
  list.onclick = ({ target }) => {
    if (target.closest("button")) removeOption(target.closest(".poll-field"), draw);
  };
  // Without braces it would give false for other keys, which is to say that they do nothing.
  list.onkeydown = (event) => {
    if (event.key === "Enter" && !isComposing(event)) goOn(event, list);
  };
  draw();
  const times = offerTimes(form, zoneOf(conversation.me));
  const ask = onceMeant((poll) => conversation.ask({ ...poll, client_id: clientId }));
  onSubmit(form, async (fields) => {
    await ask(pollOf(form, fields, times));
    dialog.close("done");
  });
  return (await open(dialog)) === "done";
}

function addOption(list, text) {
  const field = list.appendChild(clone("poll-field"));
  find("input", field).value = text;
  return find("input", field);
}

function removeOption(field, draw) {
  const next = field.nextElementSibling ?? field.previousElementSibling;
  field.remove();
  find("input", next).focus();
  draw();
}

function drawOptions(list, add) {
  const fields = [...list.children];
  fields.forEach((field, index) => {
    const label = t("poll.option", { number: index + 1 });
    const input = find("input", field);
    input.setAttribute("aria-label", label);
    input.placeholder = label;
    input.required = index < LEAST;
    find("button", field).hidden = fields.length <= LEAST;
  });
  add.hidden = fields.length >= MOST;
}

// Enter leads from one option to the next.
function goOn(event, list) {
  const next = event.target.closest(".poll-field")?.nextElementSibling;
  if (!event.target.matches("input") || !next) return;
  event.preventDefault();
  find("input", next).focus();
}

function offerTimes(form, timeZone) {
  const times = usualTimes(timeZone);
  const { ends, other } = form.elements;
  // On a Sunday they are the same.
  find('option[value="monday"]', ends).hidden = times.monday.getTime() === times.tomorrow.getTime();
  for (const [name, at] of Object.entries(times)) {
    setText(find(`option[value="${name}"]`, ends), t("poll.end.at", { when: t(`time.${name}`), date: dateAndTimeIn(at, timeZone) }));
  }
  other.min = fieldOf(Date.now(), timeZone);
  other.value = fieldOf(times.tomorrow, timeZone);
  const draw = () => {
    find(".poll-other", form).hidden = ends.value !== "other";
    other.disabled = ends.value !== "other";
  };
  ends.onchange = draw;
  draw();
  return { ...times, get other() {
    return instantOfField(other.value, timeZone);
  } };
}

function pollOf(form, { text, multiple, anonymous, ends }, times) {
  const options = [...form.querySelectorAll(".poll-field input")].map(({ value }) => value.trim()).filter(Boolean);
  const endsAt = ends === "never" ? null : times[ends].toISOString();
  return { text, options, multiple: Boolean(multiple), anonymous: Boolean(anonymous), ends_at: endsAt };
}
