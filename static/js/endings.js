// Tells when the next of several times has come: what ends by itself is told by nobody.

// What is longer than a timer can wait is longer than this page is open.
const LONGEST_TIMER_MS = 2 ** 31 - 1;

// There may be none.
export const isToCome = (time) => Boolean(time) && new Date(time) > new Date();

export class Endings {
  #tell;
  #timer;

  constructor(tell) {
    this.#tell = tell;
  }

  // Instead of those before. Times may be missing, or over.
  await(times) {
    clearTimeout(this.#timer);
    const left = times.map((time) => new Date(time ?? 0) - Date.now()).filter((milliseconds) => milliseconds > 0);
    const next = Math.min(...left);
    if (next < LONGEST_TIMER_MS) this.#timer = setTimeout(this.#tell, next);
  }
}
