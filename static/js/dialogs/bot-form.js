// What a button of a bot asks for: one of several options, or a form. What is filled in goes to the bot, and not to the room.

import { explain, t } from "../i18n.js";
import { clone, find, setText, textElement } from "../views/elements.js";
import { dialogOf, open } from "./dialog.js";
import { resetForm } from "./form.js";

let forms = 0;

// press(what) tells the server: {value} of a select, {answers} of a form.
export async function answerButton({ label, options, form }, press) {
  const dialog = dialogOf("bot-form");
  const element = find("form", dialog);
  const fields = options ? [optionField({ label, options })] : form.fields.map(fieldFor);
  resetForm(element);
  find(".bot-form-fields", element).replaceChildren(...fields.map(({ place }) => place));
  find(".bot-form-note", element).hidden = Boolean(options);
  setText(find('[data-testid="bot-form-submit"]', element), form?.submit ?? t("form.choose"));
  const read = () => Object.fromEntries(fields.map(({ id, value }) => [id, value()]).filter(([, value]) => value !== null));
  submit(element, fields, async () => {
    await press(options ? { value: read().option } : { answers: read() });
    dialog.close("done");
  });
  return open(dialog, { title: label });
}

function submit(element, fields, act) {
  const failure = find(".form-error", element);
  let isUnderWay = false;
  element.onsubmit = async (event) => {
    event.preventDefault();
    if (isUnderWay) return;
    isUnderWay = true;
    failure.hidden = true;
    element.setAttribute("aria-busy", "true");
    await act().catch((error) => {
      const wrong = fields.find(({ id }) => id === error.field);
      failure.textContent = wrong ? t("form.wrong", { label: wrong.label }) : explain(error);
      failure.hidden = false;
      wrong?.input.focus();
    });
    element.removeAttribute("aria-busy");
    isUnderWay = false;
  };
}

function optionField({ label, options }) {
  return selectField({ id: "option", label, options, required: true });
}

function fieldFor(field) {
  if (field.kind === "checkbox") return checkField(field);
  return field.kind === "select" ? selectField(field) : textField(field);
}

function textField({ id, label, kind, required, min, max }) {
  const input = document.createElement(kind === "long_text" ? "textarea" : "input");
  const isNumber = kind === "number";
  if (isNumber) {
    Object.assign(input, { type: "number", step: "any", min: min ?? "", max: max ?? "" });
  } else {
    if (min !== undefined) input.minLength = min;
    input.maxLength = max;
    input.dir = "auto";
    if (kind === "long_text") input.rows = 4;
  }
  const value = () => (input.value === "" ? null : isNumber ? Number(input.value) : input.value);
  return labelled({ id, label, required, input, value });
}

function selectField({ id, label, options, required }) {
  const input = document.createElement("select");
  input.append(optionElement("", t(required ? "form.please" : "form.nothing")), ...options.map((one) => optionElement(one.id, one.label)));
  return labelled({ id, label, required, input, value: () => input.value || null });
}

function optionElement(value, label) {
  const option = textElement("option", label);
  option.value = value;
  return option;
}

function checkField({ id, label, required }) {
  const place = clone("bot-form-check");
  const input = find("input", place);
  input.required = required;
  setText(find("span", place), label);
  return { id, label, input, place, value: () => input.checked };
}

function labelled({ id, label, required, input, value }) {
  const place = clone("bot-form-field");
  input.id = `bot-form-${(forms += 1)}`;
  input.required = required;
  input.autocomplete = "off";
  const name = find("label", place);
  name.htmlFor = input.id;
  setText(name, required ? label : t("command.optional", { words: label }));
  place.append(input);
  return { id, label, input, place, value };
}
