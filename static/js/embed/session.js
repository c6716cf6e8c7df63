// Who reads here: by tokens that this page keeps in memory only, so that it needs no cookie. In a frame of another site browsers give none.

import { ROOT } from "../root.js";

const API = `${ROOT}/api/v1`;
const BY_HOST = "urn:ietf:params:oauth:grant-type:jwt-bearer";

export class Session {
  #parent;
  #access = null;
  #refresh = null;
  #renewing = null;

  constructor(parent) {
    this.#parent = parent;
  }

  // The answer of the server, or an error with its `status` and `code`; status 0 is no answer.
  async ask(method, path, { json, headers = {} } = {}) {
    if (!this.#access) await this.#renew();
    const used = this.#access;
    try {
      return await this.#send(method, path, { json, headers });
    } catch (error) {
      if (error.status !== 401) throw error;
      if (!this.#access || this.#access === used) await this.#renew();
      return this.#send(method, path, { json, headers });
    }
  }

  // The access token is good for nothing any more.
  drop() {
    this.#access = null;
  }

  // All who ask at once get the same new one.
  #renew() {
    this.#renewing ??= this.#signIn().finally(() => (this.#renewing = null));
    return this.#renewing;
  }

  async #signIn() {
    this.#access = null;
    if (this.#refresh) {
      try {
        return await this.#take({ grant_type: "refresh_token", refresh_token: this.#refresh });
      } catch (error) {
        if (error.status !== 401) throw error;
        this.#refresh = null;
      }
    }
    const { assertion, access_token: access } = await this.#parent.credential();
    if (assertion) return this.#take({ grant_type: BY_HOST, assertion });
    if (!access) throw problem(401, { code: "unauthenticated" });
    this.#access = access;
  }

  async #take(form) {
    const given = await this.#send("POST", "/token", { form });
    [this.#access, this.#refresh] = [given.access_token, given.refresh_token];
  }

  async #send(method, path, { json, form, headers = {} }) {
    const sent = { ...headers };
    if (this.#access) sent.Authorization = `Bearer ${this.#access}`;
    if (json) sent["Content-Type"] = "application/json";
    const body = form ? new URLSearchParams(form) : json && JSON.stringify(json);
    const options = { method, headers: sent, body, cache: "no-store", credentials: "omit" };
    const answer = await fetch(API + path, options).catch(() => null);
    if (!answer) throw problem(0, { code: "unreachable" });
    const said = answer.status === 204 ? null : await answer.json().catch(() => ({}));
    if (answer.ok) return said;
    throw problem(answer.status, said);
  }
}

const problem = (status, { code, detail }) => Object.assign(new Error(detail ?? code), { status, code: code ?? "unknown" });
