// The people of the room, those who are here first.

import { atLeast, locale, t, tn } from "../i18n.js";
import { nameOf } from "../people.js";
import { mayModerate } from "../permissions.js";
import { showAvatar } from "./avatar.js";
import { clone, find } from "./elements.js";
import { oncePerFrame } from "./frame.js";
import { moreButton, showListEnd } from "./list-end.js";
import { reconcile } from "./reconcile.js";

const byName = new Intl.Collator(locale, { sensitivity: "base" });

export class MembersPanel {
  #element;
  #onChoose;
  #conversation = null;
  #drawSoon = oncePerFrame(() => this.#draw());

  constructor(element, { onChoose }) {
    this.#element = element;
    this.#onChoose = onChoose;
    moreButton(element).onclick = () => this.#conversation.members.more();
  }

  show(conversation, { signal }) {
    this.#conversation = conversation;
    conversation.members.addEventListener("change", this.#drawSoon, { signal });
    conversation.addEventListener("room", this.#drawSoon, { signal });
    this.#draw();
  }

  #draw() {
    const { members, room } = this.#conversation;
    const people = members.list.toSorted((a, b) => byName.compare(nameOf(a.user), nameOf(b.user)));
    this.#drawGroup("here", people.filter(({ here }) => here), members);
    this.#drawGroup("away", people.filter(({ here }) => !here), members);
    showListEnd(this.#element, members);
    find('[data-open="add-member"]', this.#element).hidden = !mayModerate(room);
  }

  #drawGroup(group, people, members) {
    const title = find(`.members-${group}-title`, this.#element);
    title.textContent = tn(`members.${group}`, people.length, { count: atLeast(people.length, members) });
    title.hidden = !people.length;
    reconcile(find(`.members-${group}`, this.#element), people, {
      key: ({ user }) => user.id,
      create: () => clone("member-item"),
      update: (item, member) => this.#update(find("button", item), member),
    });
  }

  #update(button, member) {
    const { user, role, here } = member;
    button.classList.toggle("is-here", here);
    button.onclick = () => this.#onChoose(member);
    showAvatar(find(".avatar", button), user);
    find(".member-name", button).textContent = nameOf(user);
    find(".member-role", button).textContent = role === "member" ? "" : t(`role.${role}`);
    find(".member-presence", button).textContent = t(here ? "member.here" : "member.away");
  }
}
