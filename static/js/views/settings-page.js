// Settings of the server, for its owners. What the environment says is text here, and no field.

import { api } from "../api.js";
import { meant } from "../dialogs/erasing.js";
import { attempt, onSubmit } from "../dialogs/form.js";
import { t } from "../i18n.js";
import { teamPicture } from "../team.js";
import { clone, find, setText } from "./elements.js";

const ROOMS_AT_ONCE = 200;

export class SettingsPage {
  #element;
  #form;
  #settings = null;

  constructor(element) {
    this.#element = element;
    this.#form = find(".settings-form", element);
    onSubmit(this.#form, () => this.#save());
    const file = find(".team-picture-file", element);
    file.onchange = () => file.files[0] && this.#change(() => api.upload("/settings/picture", file.files[0])).finally(() => (file.value = ""));
    find(".team-picture-choose", element).onclick = () => file.click();
    find(".team-picture-remove", element).onclick = () => this.#change(() => api.delete("/settings/picture"));
  }

  show() {
    this.#load();
    find(".place-title", this.#element).focus();
  }

  #load() {
    return attempt(this.#form, async () => {
      const settings = await api.get("/settings");
      await this.#offerRooms(settings.welcome_rooms);
      this.#draw(settings);
    });
  }

  #change(act) {
    return attempt(this.#form, async () => this.#draw(await act()));
  }

  #draw(settings) {
    this.#settings = settings;
    for (const part of this.#form.querySelectorAll("[data-setting]")) drawSetting(part, settings);
    const { picture } = settings;
    const image = find(".team-picture-now", this.#element);
    image.hidden = !picture;
    if (picture) image.src = teamPicture(picture);
    find(".team-picture-remove", this.#element).hidden = !picture;
  }

  // Those that are suggested to newcomers, and those that they join already.
  async #offerRooms(welcoming) {
    const { items } = await api.get(`/rooms?limit=${ROOMS_AT_ONCE}`);
    const suggested = items.filter(({ suggested, archived, kind }) => suggested && !archived && kind === "public");
    const rooms = new Map([...welcoming, ...suggested].map(({ id, name }) => [id, name]));
    const chosen = new Set(welcoming.map(({ id }) => id));
    const rows = [...rooms].map(([id, name]) => roomRow({ id, name, isChosen: chosen.has(id) }));
    find(".welcome-rooms", this.#element).replaceChildren(...rows);
  }

  // Only what differs is sent: the rest may have been changed by another owner meanwhile.
  async #save() {
    const changes = {};
    for (const part of this.#form.querySelectorAll("[data-setting]:not(.is-fixed)")) {
      const { setting } = part.dataset;
      const value = valueOf(find("input, select", part));
      if (value !== this.#settings[setting]) changes[setting] = value;
    }
    const rooms = [...this.#form.querySelectorAll(".welcome-rooms input:checked")].map(({ value }) => value);
    const before = this.#settings.welcome_rooms.map(({ id }) => id);
    if ([...rooms].sort().join() !== [...before].sort().join()) changes.welcome_rooms = rooms;
    const saved = await meant((said) => api.patch("/settings", { ...changes, ...said }), { days: fewest(changes) });
    this.#draw(saved ?? this.#settings);
    return saved !== null;
  }
}

// Of the days for which messages are kept from now on.
const fewest = ({ retention_days: days, retention_most_days: most }) => Math.min(...[days, most].filter(Boolean));

function drawSetting(part, settings) {
  const { setting } = part.dataset;
  const isFixed = settings.fixed.includes(setting);
  const control = find("input, select", part);
  part.classList.toggle("is-fixed", isFixed);
  control.value = settings[setting];
  control.hidden = control.disabled = isFixed;
  const text = find(".setting-fixed", part);
  text.hidden = !isFixed;
  const value = control.selectedOptions?.[0].text ?? settings[setting];
  setText(text, isFixed ? t("settings.fixed", { value, name: `PARLEY_${setting.toUpperCase()}` }) : "");
}

const valueOf = ({ type, value }) => (type === "number" ? Number(value) : value.trim());

function roomRow({ id, name, isChosen }) {
  const row = clone("welcome-room");
  const input = find("input", row);
  Object.assign(input, { value: id, checked: isChosen });
  setText(find("span", row), name);
  return row;
}
