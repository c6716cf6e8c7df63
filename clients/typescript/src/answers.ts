// Sends a request once, and reads the answer of the server, or of whatever stands in front of it.

import { ClientClosed, Refused } from "./errors.js";

/** Not carried out, or nobody knows: to be repeated, the same, no sooner than after a while. */
export interface Again {
  readonly afterSeconds: number;
  readonly refusal: Refused | null;
  readonly why: string;
}

/** A request that a proxy has not understood in time, and one too many. */
const REPEATED = [408, 429];
/** What is too large for a proxy is so each time. */
const TOO_LARGE = 413;
const NO_CONTENT = 204;
const SERVER_ERROR = 500;

/** Throws Refused, and ClientClosed once the signal has come. */
export async function ask(
  url: string,
  init: RequestInit,
  answerSeconds: number,
  signal: AbortSignal,
): Promise<Again | { value: unknown }> {
  if (signal.aborted) throw new ClientClosed("the client was closed");
  const abort = new AbortController();
  const stop = () => abort.abort();
  const timer = setTimeout(stop, answerSeconds * 1000);
  signal.addEventListener("abort", stop);
  try {
    const answer = await fetch(url, { ...init, redirect: "manual", signal: abort.signal });
    return read(answer, await answer.text());
  } catch (error) {
    if (error instanceof Refused) throw error;
    if (signal.aborted) throw new ClientClosed("the client was closed");
    return { afterSeconds: 0, refusal: null, why: `${error}` };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

function read(answer: Response, text: string): Again | { value: unknown } {
  if (answer.status === NO_CONTENT) return { value: null };
  const body = json(text);
  if (answer.ok) {
    // A page of a hotel's network, for one, is no answer of a Parley server.
    if (body === undefined) return { afterSeconds: 0, refusal: null, why: `${answer.status} without JSON` };
    return { value: body };
  }
  const problem = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  const { code, detail } = problem;
  const afterSeconds = retryAfter(answer.headers.get("Retry-After"));
  if (typeof code !== "string" && answer.status === TOO_LARGE)
    throw new Refused(answer.status, "too_large", "refused by a proxy in front of the server", {});
  // Nor is a redirect, or the refusal of a proxy: all problems of the server have a code.
  if (typeof code !== "string") return { afterSeconds, refusal: null, why: `${answer.status} without a code` };
  const refusal = new Refused(answer.status, code, typeof detail === "string" ? detail : "", problem);
  if (answer.status < SERVER_ERROR && !REPEATED.includes(answer.status)) throw refusal;
  return { afterSeconds, refusal, why: refusal.message };
}

/** In seconds; 0 where nothing is said, or nothing that can be read. */
function retryAfter(said: string | null): number {
  if (said === null) return 0;
  if (/^\d+$/.test(said.trim())) return Number(said);
  const until = Date.parse(said);
  return Number.isNaN(until) ? 0 : Math.max((until - Date.now()) / 1000, 0);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
