// Editing one message in its place.

import { attempt } from "../dialogs/form.js";
import { later, whenLater } from "../rest.js";
import { clone, find } from "./elements.js";
import { formatBar } from "./format-bar.js";
import { grow, isComposing, isSendKey, textOf } from "./text-area.js";

// `written` is what an editor of before had in it; help(textarea) completes words in it; save(text) keeps the text until it is
// stored; onEmpty() is a promise of what is to happen; done() gives the focus back.
export function editMessage(row, { text, written = text, focus = true, help, save, onEmpty, done }) {
  if (find(".message-editor", row)) return;
  const form = clone("message-editor");
  const textarea = find("textarea", form);
  offerTools(form, textarea);
  const close = () => {
    closeEditor(row);
    done();
  };
  listen(form, { textarea, close, submit: () => submit(form, { before: text, save, onEmpty, close }) });
  row.classList.add("is-editing");
  find(".message-body", row).append(form);
  help(textarea);
  textarea.value = written;
  grow(textarea);
  if (!focus) return;
  textarea.focus({ preventScroll: true });
  form.scrollIntoView({ block: "nearest" });
}

// Gives back what was written in it.
export function closeEditor(row) {
  const form = find(".message-editor", row);
  form.remove();
  row.classList.remove("is-editing");
  return find("textarea", form).value;
}

// A preview it needs not: it will be shown right after.
function offerTools(form, textarea) {
  const bar = formatBar();
  find('[data-action="preview"]', bar).remove();
  textarea.after(bar);
  whenLater(({ offerFewTools }) => offerFewTools(form, { bar, textarea }));
}

// Without the names of emoji it stays as it was typed.
const withEmoji = (text) =>
  later().then(
    ({ withShortcodes }) => withShortcodes(text),
    () => text,
  );

function listen(form, { textarea, close, submit }) {
  textarea.oninput = () => grow(textarea);
  form.onkeydown = (event) => {
    if (isComposing(event)) return;
    if (event.key === "Escape") close();
    else if (event.target === textarea && isSendKey(event)) submit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    submit();
  };
  find('[data-action="cancel"]', form).onclick = close;
}

async function submit(form, { before, save, onEmpty, close }) {
  const text = textOf(find("textarea", form));
  if (text === before) return close();
  await attempt(form, async () => {
    await (text ? save(await withEmoji(text)) : onEmpty());
    close();
  });
}
