// Who one is to the server: a given token, a session that renews its own, or the cookie of the page.

import { Refused, SignInNeeded, Unreachable } from "./errors.js";
import { Pauses, sleep, type Patience } from "./patience.js";
import { ask, type Again } from "./answers.js";

/** `cookie`: on a page of the server itself, in a browser that is signed in there. */
export type Credentials =
  | { readonly name: string; readonly password: string }
  | { readonly token: string }
  | { readonly refreshToken: string; readonly name?: string; readonly password?: string }
  | { readonly cookie: true };

/** An access token is renewed so long before its end, so that it does not end on the way. */
const EARLY_SECONDS = 30;
const UNAUTHENTICATED = 401;

interface Tokens {
  access_token: string;
  refresh_token: string;
  expires_in: number;
}

export class Session {
  readonly usesCookie: boolean;
  #token: string | null = null;
  #refreshToken: string | null = null;
  #password: { username: string; password: string } | null = null;
  #endsAt = Infinity;
  // One renewal at a time: a refresh token has one successor.
  #renewing: Promise<void> | null = null;

  constructor(
    private readonly api: string,
    credentials: Credentials,
    private readonly keep: ((refreshToken: string) => void) | undefined,
    private readonly patience: Patience,
    private readonly signal: AbortSignal,
  ) {
    this.usesCookie = "cookie" in credentials;
    if ("token" in credentials) this.#token = credentials.token;
    if ("refreshToken" in credentials) this.#refreshToken = credentials.refreshToken;
    if ("password" in credentials && credentials.name !== undefined && credentials.password !== undefined)
      this.#password = { username: credentials.name, password: credentials.password };
  }

  /** One that counts, as far as is known here; null where the cookie does it. */
  async token(): Promise<string | null> {
    if (this.usesCookie) return null;
    if (this.#token === null || performance.now() > this.#endsAt) await this.renew(this.#token);
    return this.#token;
  }

  /** In place of this token. Throws SignInNeeded where there is no other way. */
  async renew(refused: string | null): Promise<void> {
    if (this.#renewing) return this.#renewing;
    if (this.#token !== refused) return; // somebody else has just done it
    this.#renewing = this.#renew().finally(() => (this.#renewing = null));
    return this.#renewing;
  }

  async #renew(): Promise<void> {
    if (this.#refreshToken !== null) {
      // The same token until there is an answer: a lost one is answered with the same successor.
      if (await this.#ask({ grant_type: "refresh_token", refresh_token: this.#refreshToken })) return;
      this.#refreshToken = null;
    }
    if (this.#password && (await this.#ask({ grant_type: "password", ...this.#password }))) return;
    throw new SignInNeeded("the token, session or password does not count (any more)");
  }

  /** Whether there are new tokens; false if the server says that these don't sign in. */
  async #ask(form: Record<string, string>): Promise<boolean> {
    const pauses = new Pauses(this.patience);
    let said: Again | { value: unknown };
    for (let tries = 1; ; tries += 1) {
      try {
        const init = { method: "POST", body: new URLSearchParams(form) };
        said = await ask(`${this.api}/token`, init, this.patience.answerSeconds, this.signal);
      } catch (error) {
        if (error instanceof Refused && error.status === UNAUTHENTICATED) return false;
        throw error;
      }
      if ("value" in said) {
        this.#take(said.value as Tokens);
        return true;
      }
      if (tries >= this.patience.tries) throw new Unreachable(`${this.api}: ${said.why}`);
      await sleep(Math.max(said.afterSeconds, pauses.next()), this.signal);
    }
  }

  #take(tokens: Tokens): void {
    this.#refreshToken = tokens.refresh_token;
    this.keep?.(tokens.refresh_token);
    this.#token = tokens.access_token;
    this.#endsAt = performance.now() + (tokens.expires_in - EARLY_SECONDS) * 1000;
  }
}
