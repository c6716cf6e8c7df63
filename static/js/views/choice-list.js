// A field and below it what it finds: the list of everything that is picked by typing.

import { number, t } from "../i18n.js";
import { nameOf } from "../people.js";
import { showAvatar, showPresence } from "./avatar.js";
import { clone, find, setText } from "./elements.js";
import { reconcile } from "./reconcile.js";
import { partnerIn, showRoomSign } from "./room-sign.js";
import { isComposing } from "./text-area.js";

export class ChoiceList {
  #container;
  #input;
  #list;
  #note;
  #choices;
  #parts;
  #onChosen;

  // In `container` are the field, the list and a note. parts: {directory, presence, me}. onChosen(choice).
  constructor(container, { choices, onChosen, ...parts }) {
    this.#container = container;
    this.#input = find("input", container);
    this.#list = find(".choice-list", container);
    this.#note = find(".choice-note", container);
    this.#choices = choices;
    this.#parts = parts;
    this.#onChosen = onChosen;
    this.#input.value = "";
    this.#input.oninput = () => this.#search();
    this.#input.onkeydown = (event) => this.#key(event);
    choices.addEventListener("change", () => this.#draw());
    this.#search();
  }

  // What was chosen is done with; the next is looked for.
  clear() {
    this.#input.value = "";
    this.#search();
    this.#input.focus();
  }

  get words() {
    return this.#input.value.trim();
  }

  #search() {
    this.#select(null);
    this.#choices.search(this.words);
  }

  #draw() {
    const { items, hasMore, searching, failed } = this.#choices;
    const chosen = this.#selected?.dataset.key;
    let place = 0;
    reconcile(this.#list, items, {
      key: ({ kind, id }) => `${kind}:${id}`,
      create: () => clone("choice-item"),
      update: (item, choice) => {
        item.id = `${this.#list.id}-${(place += 1)}`;
        this.#update(item, choice);
      },
    });
    // Nothing was looked for yet, and nothing is missing.
    const isMissing = failed || (this.words !== "" && !searching);
    this.#note.hidden = items.length > 0 ? !hasMore : !isMissing;
    setText(this.#note, t(hasMore ? "jump.more" : failed ? "list.trouble" : "jump.none"));
    const { children } = this.#list;
    this.#select([...children].find((item) => item.dataset.key === chosen) ?? children[0] ?? null);
  }

  #update(item, choice) {
    item.dataset[choice.kind] = choice.id;
    item.onclick = () => this.#onChosen(choice);
    item.onpointermove = () => this.#select(item);
    if (choice.kind === "room") this.#updateRoom(item, choice.room);
    else this.#updatePerson(item, choice.person);
  }

  #updateRoom(item, room) {
    showRoomSign(item, room, this.#parts);
    const partner = partnerIn(room);
    setText(find(".choice-name", item), room.name);
    setText(find(".choice-detail", item), partner ? `@${partner.name}` : "");
    setText(find(".choice-unread", item), room.unread ? number(room.unread) : "");
  }

  #updatePerson(item, person) {
    const avatar = find(".avatar", item);
    find(".icon", item).toggleAttribute("hidden", true);
    avatar.hidden = false;
    showAvatar(avatar, person);
    showPresence(avatar, this.#parts.presence.of(person.id));
    setText(find(".choice-name", item), nameOf(person));
    setText(find(".choice-detail", item), [`@${person.name}`, person.bot && t("bot.mark")].filter(Boolean).join(" · "));
    setText(find(".choice-unread", item), "");
  }

  get #selected() {
    return find('[aria-selected="true"]', this.#list);
  }

  #select(item) {
    for (const other of this.#list.children) other.setAttribute("aria-selected", other === item);
    this.#input.setAttribute("aria-activedescendant", item?.id ?? "");
    item?.scrollIntoView({ block: "nearest" });
  }

  #key(event) {
    if (isComposing(event)) return;
    const selected = this.#selected;
    if (event.key === "Enter" && selected) selected.click();
    else if (event.key === "ArrowDown") this.#select(selected?.nextElementSibling ?? selected);
    else if (event.key === "ArrowUp") this.#select(selected?.previousElementSibling ?? selected);
    else return;
    event.preventDefault();
  }
}
