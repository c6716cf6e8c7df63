// The frame around the columns: which of them is to be seen where not all fit.

import { find } from "./elements.js";

const TWO_COLUMNS = matchMedia("(min-width: 45rem)");
const THREE_COLUMNS = matchMedia("(min-width: 68rem)");
const PREFERENCE = "parley:members";

export class Shell {
  #app = find(".app");
  #toggle = find('[data-testid="members-toggle"]');

  constructor() {
    this.#toggle.onclick = () => this.toggleMembers();
    find(".members-close").onclick = () => this.toggleMembers();
    THREE_COLUMNS.addEventListener("change", () => this.#settleMembers());
    this.#settleMembers();
  }

  get showsRoomsBesides() {
    return TWO_COLUMNS.matches;
  }

  showRooms() {
    this.#app.dataset.view = "rooms";
  }

  showConversation() {
    this.#app.dataset.view = "conversation";
    if (!THREE_COLUMNS.matches) this.#openMembers(false);
  }

  showMembers() {
    if (this.#app.dataset.members === "closed") this.toggleMembers();
  }

  toggleMembers() {
    const open = this.#app.dataset.members === "closed";
    this.#openMembers(open);
    if (THREE_COLUMNS.matches) localStorage.setItem(PREFERENCE, open ? "open" : "closed");
    (open && !THREE_COLUMNS.matches ? find(".members-close") : this.#toggle).focus();
  }

  // True when something lay over the conversation and has been put away.
  closeOverlay() {
    if (THREE_COLUMNS.matches || this.#app.dataset.members === "closed") return false;
    this.toggleMembers();
    return true;
  }

  #settleMembers() {
    this.#openMembers(THREE_COLUMNS.matches && localStorage.getItem(PREFERENCE) !== "closed");
  }

  #openMembers(open) {
    this.#app.dataset.members = open ? "open" : "closed";
    this.#toggle.setAttribute("aria-expanded", open);
  }
}
