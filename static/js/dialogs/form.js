// Forms that speak to the server: busy while they do, and saying in words what went wrong.

import { explain } from "../i18n.js";
import { find } from "../views/elements.js";

export function onSubmit(form, act) {
  form.onsubmit = (event) => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(form));
    return attempt(form, () => act(fields));
  };
}

export async function attempt(container, act) {
  const failure = find(".form-error", container);
  failure.hidden = true;
  container.setAttribute("aria-busy", "true");
  try {
    await act();
  } catch (error) {
    failure.textContent = explain(error);
    failure.hidden = false;
  } finally {
    container.removeAttribute("aria-busy");
  }
}

export function resetForm(form) {
  form.reset();
  find(".form-error", form).hidden = true;
}
