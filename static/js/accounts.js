// The accounts of this server, for its owners: found by typing, and changed.

import { api, withReason } from "./api.js";
import { PagedSearch } from "./paged-search.js";

const PER_PAGE = 50;

export class Accounts extends PagedSearch {
  pathFor(words) {
    return `/accounts?${new URLSearchParams({ limit: PER_PAGE, q: words })}`;
  }

  // fields: {disabled} or {role}, and maybe a {reason}.
  async change({ id }, fields) {
    return this.#take(await api.patch(`/accounts/${id}`, fields));
  }

  async endSessions(account, why) {
    await api.delete(withReason(`/accounts/${account.id}/sessions`, why));
    return this.#take({ ...account, sessions: 0, last_seen_at: null });
  }

  // {url, qr, expires_at}; an older one ends by it.
  makeLink({ id }, why) {
    return api.post(`/accounts/${id}/password-link`, why);
  }

  #take(account) {
    this.items = this.items.map((item) => (item.id === account.id ? account : item));
    this.dispatchEvent(new Event("change"));
    return account;
  }
}
