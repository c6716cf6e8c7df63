// The accounts of this server: what they are called, and which are an owner's or disabled. Each opens what can be done.

import { Accounts } from "../accounts.js";
import { oneAccount } from "../dialogs/one-account.js";
import { t } from "../i18n.js";
import { nameOf } from "../people.js";
import { showAvatar } from "./avatar.js";
import { clone, find, setText } from "./elements.js";
import { oncePerFrame } from "./frame.js";
import { showPages } from "./show-pages.js";
import { HAS_KEYBOARD } from "./text-area.js";

export class AccountsPage {
  #element;
  #me;
  #directory;
  #accounts = new Accounts();
  #input;

  constructor(element, { me, directory }) {
    this.#element = element;
    this.#me = me;
    this.#directory = directory;
    this.#input = find("input", element);
    this.#input.oninput = () => this.#accounts.search(this.#input.value.trim());
    const draw = showPages(element, {
      list: this.#accounts,
      into: ".account-list",
      none: ".accounts-none",
      create: () => clone("account-item"),
      update: (item, account) => this.#update(find("button", item), account),
    });
    const drawSoon = oncePerFrame(() => element.hidden || draw());
    directory.addEventListener("change", drawSoon);
  }

  show() {
    // It stands there before this module has come: somebody may be typing.
    if (document.activeElement !== this.#input) this.#input.value = "";
    this.#accounts.search(this.#input.value.trim());
    // A keyboard on the screen would cover the list.
    (HAS_KEYBOARD.matches ? this.#input : find(".place-title", this.#element)).focus();
  }

  #update(button, account) {
    const { name, display_name: displayName, role, disabled_at: disabledAt, owner, guest, external_id: externalId } = account;
    const states = [owner && t("bot.of", { name: nameOf(owner) }), guest && t("guest.mark"), role === "owner" && t("role.owner"), externalId && t("accounts.is_external"), disabledAt && t("accounts.is_disabled")];
    showAvatar(find(".avatar", button), this.#directory.of(account));
    setText(find(".account-item-name", button), nameOf(account));
    setText(find(".hint", button), displayName && displayName !== name ? name : "");
    setText(find(".account-item-state", button), states.filter(Boolean).join(" · "));
    button.classList.toggle("is-away", Boolean(disabledAt));
    button.onclick = () => oneAccount({ account, accounts: this.#accounts, me: this.#me });
  }
}
