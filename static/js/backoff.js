// How long to wait before the next try: doubling, with jitter so that a restart isn't followed by a stampede.

const FIRST_SECONDS = 0.5;
const LONGEST_SECONDS = 15;

export class Backoff {
  tries = 0;

  next() {
    const full = Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** this.tries);
    this.tries += 1;
    return full * (0.5 + Math.random() / 2);
  }

  reset() {
    this.tries = 0;
  }
}
