// Forms that speak to the server: busy while they do, and saying in words what went wrong, or that it is done.

import { explain } from "../i18n.js";
import { find } from "../views/elements.js";

// act: false where nothing came of it.
export function onSubmit(form, act) {
  let isUnderWay = false;
  form.onsubmit = async (event) => {
    event.preventDefault();
    // Enter that is pressed twice means it once.
    if (isUnderWay) return;
    isUnderWay = true;
    const fields = Object.fromEntries(new FormData(form));
    await attempt(form, async () => {
      showDone(form, (await act(fields)) !== false);
    });
    isUnderWay = false;
  };
  form.oninput = () => showDone(form, false);
}

// Where a form stays open it has words for that. They are no longer true of what is typed next.
function showDone(form, isDone) {
  const words = form.querySelector(":scope > .form-success");
  if (words) words.hidden = !isDone;
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
  showDone(form, false);
  find(".form-error", form).hidden = true;
}
