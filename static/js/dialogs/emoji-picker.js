// Choosing an emoji: beside the button that asks for one, or on a phone in the place of the keyboard.

import { loadEmoji } from "../emoji-data.js";
import { noteEmoji, recentEmoji, setTone, tone, TONES, withTone } from "../emoji-habits.js";
import { t } from "../i18n.js";
import { teamEmoji } from "../team-emoji.js";
import { EmojiGrid } from "../views/emoji-grid.js";
import { find, setText } from "../views/elements.js";
import { showEmoji } from "../views/emoji-sign.js";
import { dialogOf, open } from "./dialog.js";

// What stands for each group, in the order of the list.
const GROUPS = {
  recent: "🕘",
  team: "⭐",
  smileys: "😀",
  people: "👋",
  nature: "🐱",
  food: "🍎",
  travel: "🚗",
  activities: "⚽",
  objects: "💡",
  symbols: "❤️",
  flags: "🏁",
};
const HAND = { emoji: "✋", hasTones: true };
// Between the picker and what it stands beside, and the edge of the window.
const GAP_PX = 8;

// Resolves to the text of what was chosen, null if nothing was. The focus goes back to where it was.
export async function pickEmoji(anchor) {
  const dialog = dialogOf("emoji");
  const picker = pickers.get(dialog) ?? pickers.set(dialog, new EmojiPicker(dialog)).get(dialog);
  const closed = open(dialog);
  picker.begin(anchor);
  return (await closed) || null;
}

const pickers = new WeakMap();

class EmojiPicker {
  #dialog;
  #input;
  #grid;
  #data = null;

  constructor(dialog) {
    this.#dialog = dialog;
    this.#input = find(".search-input", dialog);
    this.#grid = new EmojiGrid(find(".emoji-scroll", dialog), {
      onChosen: (item) => this.#choose(item),
      onLooked: (item) => this.#look(item),
      onLeave: () => this.#input.focus(),
    });
    this.#input.oninput = () => this.#draw();
    dialog.addEventListener("keydown", (event) => this.#key(event));
    this.#prepareTabs();
    this.#prepareTones();
  }

  begin(anchor) {
    this.#input.value = "";
    this.#look(null);
    place(this.#dialog, anchor);
    this.#load();
  }

  async #load() {
    if (!this.#data) this.#say(t("emoji.loading"));
    try {
      this.#data ??= await loadEmoji();
      this.#draw();
    } catch {
      this.#say(t("emoji.trouble"));
    }
  }

  #draw() {
    if (!this.#data) return;
    const { value } = this.#input;
    for (const { name, items } of this.#groups) find(`[data-tab="${name}"]`, this.#dialog).hidden = !items.length;
    const found = [...teamEmoji.search(value), ...this.#data.search(value).map(itemOf)];
    this.#grid.show(value.trim() ? [{ name: "found", title: "", items: found }] : this.#groups);
    this.#look(value.trim() ? (this.#grid.first ?? null) : null);
    this.#say(value.trim() && !found.length ? t("emoji.none") : "");
  }

  get #groups() {
    return Object.keys(GROUPS).map((name) => ({
      name,
      title: t(`emoji.group.${name}`),
      items: this.#itemsIn(name),
    }));
  }

  #itemsIn(name) {
    if (name === "recent") return this.#recent;
    return name === "team" ? teamEmoji.all : this.#data.groups.get(name).map(itemOf);
  }

  get #recent() {
    const known = (key) => teamEmoji.of(key) ?? (this.#data.of(key) && itemOf(this.#data.of(key)));
    return recentEmoji().map(known).filter(Boolean);
  }

  #choose({ text, key }) {
    noteEmoji(key);
    this.#dialog.close(text);
  }

  // At the foot stands what it is and how it is typed.
  #look(item) {
    showEmoji(find(".emoji-sign", this.#dialog), item ?? { text: "" });
    setText(find(".emoji-label", this.#dialog), item?.label ?? t("emoji.hint"));
    setText(find(".emoji-code", this.#dialog), item ? `:${item.code}:` : "");
  }

  #say(words) {
    const note = find(".emoji-none", this.#dialog);
    note.hidden = !words;
    setText(note, words);
  }

  #key(event) {
    if (event.isComposing) return;
    const isInSearch = event.target === this.#input;
    // A search field alone would only become empty.
    if (event.key === "Escape") this.#dialog.close();
    else if (isInSearch && event.key === "ArrowDown") this.#grid.focusFirst();
    else if (isInSearch && event.key === "Enter") this.#chooseFirst();
    else if (!isInSearch && isLetter(event)) return this.#input.focus();
    else return;
    event.preventDefault();
  }

  #chooseFirst() {
    const { first } = this.#grid;
    if (first && this.#input.value.trim()) this.#choose(first);
  }

  #prepareTabs() {
    const tabs = Object.entries(GROUPS).map(([name, emoji]) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "emoji";
      button.textContent = emoji;
      button.title = t(`emoji.group.${name}`);
      button.setAttribute("aria-label", button.title);
      button.dataset.tab = name;
      button.onclick = () => this.#goTo(name);
      return button;
    });
    find(".emoji-tabs", this.#dialog).append(...tabs);
  }

  #goTo(name) {
    if (this.#input.value) {
      this.#input.value = "";
      this.#draw();
    }
    this.#grid.scrollTo(name);
  }

  #prepareTones() {
    const choices = this.#dialog.querySelectorAll('[name="emoji-tone"]');
    for (const [index, choice] of choices.entries()) {
      choice.nextElementSibling.textContent = HAND.emoji + TONES[index];
      choice.checked = TONES[index] === tone();
      choice.onchange = () => {
        setTone(TONES[index]);
        this.#draw();
      };
    }
  }
}

// key: without a tone, by which it is remembered.
const itemOf = (entry) => ({ key: entry.emoji, text: withTone(entry), label: entry.label, code: entry.codes[0] });

const isLetter = ({ key, ctrlKey, metaKey, altKey, target }) =>
  key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey && !target.matches("input");

// Above what asks for it, else below, within the window. On a phone it has its place by the style sheet.
function place(dialog, anchor) {
  const { top, bottom, right } = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = dialog;
  const above = top - height - GAP_PX;
  const y = above >= GAP_PX ? above : Math.min(bottom + GAP_PX, innerHeight - height - GAP_PX);
  const x = Math.min(right - width, innerWidth - width - GAP_PX);
  dialog.style.setProperty("--x", `${Math.max(GAP_PX, x)}px`);
  dialog.style.setProperty("--y", `${Math.max(GAP_PX, y)}px`);
}
