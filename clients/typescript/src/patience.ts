// How long is waited: for an answer, for a sign of life, before the next try.

export interface Patience {
  /** Between tries; each pause is up to twice as long as the one before, with jitter. */
  firstPauseSeconds: number;
  longestPauseSeconds: number;
  /** For the answer to a request, and to a handshake. */
  answerSeconds: number;
  /** The server's own heartbeat where this is null: after such a silence the socket is asked. */
  silenceSeconds: number | null;
  pongSeconds: number;
  /** Of a request that somebody waits for. What is in the outbox, and the socket, never give up. */
  tries: number;
}

/** The values of docs/protocol.md. */
export const USUAL: Patience = {
  firstPauseSeconds: 1,
  longestPauseSeconds: 30,
  answerSeconds: 10,
  silenceSeconds: null,
  pongSeconds: 8,
  tries: 5,
};

/** Pauses in seconds, without end. */
export class Pauses {
  #longest: number;

  constructor(private readonly patience: Patience) {
    this.#longest = patience.firstPauseSeconds;
  }

  next(): number {
    const pause = this.#longest * (0.5 + Math.random() / 2);
    this.#longest = Math.min(this.#longest * 2, this.patience.longestPauseSeconds);
    return pause;
  }

  beginAnew(): void {
    this.#longest = this.patience.firstPauseSeconds;
  }
}

/** Ends early, and quietly, when the signal says so. */
export function sleep(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, seconds * 1000);
    signal.addEventListener("abort", done);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
  });
}
