// Requests that end in an answer: repeated while there is none, since each may be repeated.

import { ask, type Again } from "./answers.js";
import { Refused, Unreachable } from "./errors.js";
import { Pauses, sleep, type Patience } from "./patience.js";
import type { Session } from "./session.js";

export interface Asked {
  readonly json?: unknown;
  readonly query?: Record<string, string | number>;
  /** An id of the request: without one a POST must not be repeated. */
  readonly key?: string;
  readonly epoch?: string | null;
  readonly forEver?: boolean;
}

const UNAUTHENTICATED = 401;
/** After so many new tokens in a row that are refused, none will do. */
const RENEWALS = 2;

export class Rest {
  constructor(
    private readonly api: string,
    private readonly session: Session,
    private readonly patience: Patience,
    private readonly signal: AbortSignal,
  ) {}

  /** The answer's JSON, null where it has none. Throws Refused, SignInNeeded, and Unreachable unless `forEver`. */
  async call<T = any>(method: string, path: string, asked: Asked = {}): Promise<T> {
    const pauses = new Pauses(this.patience);
    let renewals = 0;
    for (let tries = 1; ; tries += 1) {
      let said: Again | { value: unknown };
      try {
        said = await this.#ask(method, path, asked);
      } catch (error) {
        if (error instanceof Refused && error.status === UNAUTHENTICATED && ++renewals <= RENEWALS) continue;
        if (!(error instanceof Unreachable && asked.forEver)) throw error;
        said = { afterSeconds: 0, refusal: null, why: error.message };
      }
      if ("value" in said) return said.value as T;
      if (!asked.forEver && tries >= this.patience.tries)
        throw said.refusal ?? new Unreachable(`${this.api}: ${said.why}`);
      await sleep(Math.max(said.afterSeconds, pauses.next()), this.signal);
    }
  }

  /** All of a list, page by page. */
  async *items<T>(path: string, query: Record<string, string | number> = {}): AsyncGenerator<T> {
    let page = await this.call("GET", path, { query });
    for (;;) {
      yield* page.items as T[];
      if (page.items.length === 0 || page.next === null) return;
      // A path from the server's root.
      page = await this.call("GET", page.next.slice(page.next.indexOf("/api/v1") + "/api/v1".length));
    }
  }

  async #ask(method: string, path: string, asked: Asked): Promise<Again | { value: unknown }> {
    const token = await this.session.token();
    const headers: Record<string, string> = {};
    if (token !== null) headers.Authorization = `Bearer ${token}`;
    if (asked.json !== undefined) headers["Content-Type"] = "application/json";
    if (asked.key) headers["Idempotency-Key"] = asked.key;
    if (asked.epoch) headers["Parley-Epoch"] = asked.epoch;
    const query = asked.query ? `?${new URLSearchParams(asStrings(asked.query))}` : "";
    const init: RequestInit = { method, headers };
    if (asked.json !== undefined) init.body = JSON.stringify(asked.json);
    try {
      return await ask(`${this.api}${path}${query}`, init, this.patience.answerSeconds, this.signal);
    } catch (error) {
      if (error instanceof Refused && error.status === UNAUTHENTICATED) await this.session.renew(token);
      throw error;
    }
  }
}

function asStrings(query: Record<string, string | number>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, `${value}`]));
}
