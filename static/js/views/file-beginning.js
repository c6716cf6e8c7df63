// The first lines of a file that is a text, coloured as what its name says it is. It is read only when somebody wants it.

import { explain, t, tn } from "../i18n.js";
import { markup } from "../markup.js";
import { clone, find, setText, textElement } from "./elements.js";
import { say } from "./toast.js";

const MOST_BYTES = 65_536;
const MOST_LINES = 60;
// Endings of names that are no language: what is in them stands there as it is.
const PLAIN = new Set(["txt", "text", "log", "csv", "tsv"]);
const ENDING = /\.([a-z0-9+#-]{1,20})$/i;

export function offerBeginning(item, address, name) {
  if (find(".file-begin", item)) return;
  const button = clone("file-begin");
  item.append(button);
  button.onclick = async () => {
    const shown = find(".file-beginning", item);
    if (shown) shown.remove();
    else await show(item, address, name).catch((error) => say(explain(error.code ? error : { code: "unreachable" })));
    tell(button, name, Boolean(find(".file-beginning", item)));
  };
  tell(button, name, false);
}

function tell(button, name, isShown) {
  setText(button, t(isShown ? "files.begin.hide" : "files.begin"));
  button.setAttribute("aria-expanded", isShown);
  button.setAttribute("aria-label", t(isShown ? "files.begin.hide.spoken" : "files.begin.spoken", { name }));
}

async function show(item, address, name) {
  const [{ text, isWhole }] = await Promise.all([beginningOf(address), markup.load()]);
  if (find(".file-beginning", item)) return;
  const all = text.split("\n");
  const lines = all.slice(0, MOST_LINES);
  const place = textElement("div", "", "file-beginning has-blocks");
  place.append(codeOf(lines.join("\n"), name));
  if (!isWhole || all.length > lines.length) place.append(textElement("p", tn("files.begin.rest", lines.length), "file-beginning-rest"));
  item.append(place);
}

async function beginningOf(address) {
  const answer = await fetch(address, { headers: { Range: `bytes=0-${MOST_BYTES - 1}` } });
  if (!answer.ok) throw await answer.json();
  const length = Number(answer.headers.get("Content-Range")?.split("/")[1] ?? 0);
  // Half of a character at the end is left out.
  const text = new TextDecoder().decode(await answer.arrayBuffer(), { stream: true });
  return { text: text.replace(/\r?\n$/, "").replaceAll("\r\n", "\n"), isWhole: length <= MOST_BYTES };
}

// As a message with a fence that is longer than any in the text.
function codeOf(text, name) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const ending = ENDING.exec(name)?.[1].toLowerCase() ?? "";
  const language = PLAIN.has(ending) ? "" : ending;
  return markup.render(`${fence}${language}\n${text}\n${fence}`)?.nodes ?? textElement("pre", text);
}
