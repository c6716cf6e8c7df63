// How high rows are that aren't drawn: as they were when they were last measured, or else as others are.

// A message of one line and some space; from the first measuring on, the mean of what was measured, also where it was
// measured elsewhere. A few long messages there say little about the rows here.
const GUESS_PX = 44;
const MOST_GUESS_PX = 88;

export class RowHeights {
  #known = new Map();
  #sum = 0;
  #guess = GUESS_PX;
  #width = null;

  // Lines break elsewhere where the column has another width.
  fit(width) {
    if (width === this.#width) return;
    this.#width = width;
    this.clear();
  }

  clear() {
    this.#guess = Math.min(this.mean, MOST_GUESS_PX);
    this.#known.clear();
    this.#sum = 0;
  }

  set(seq, height) {
    this.#sum += height - (this.#known.get(seq) ?? 0);
    this.#known.set(seq, height);
  }

  of(entries, from, to) {
    const { mean } = this;
    let sum = 0;
    for (let index = from; index < to; index += 1) sum += this.#known.get(entries[index].seq) ?? mean;
    return sum;
  }

  // The entry at so many pixels below the first.
  at(entries, px) {
    const { mean } = this;
    let index = 0;
    for (let left = px; index < entries.length && left > 0; index += 1) left -= this.#known.get(entries[index].seq) ?? mean;
    return index;
  }

  get mean() {
    return this.#known.size ? this.#sum / this.#known.size : this.#guess;
  }
}
