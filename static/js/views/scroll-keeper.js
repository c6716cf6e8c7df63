// Keeps the reader's place: at the bottom the view follows, elsewhere the line under the eye stays where it is.

const NEAR_PX = 48;

export class ScrollKeeper {
  #scroller;
  following = true;

  constructor(scroller) {
    this.#scroller = scroller;
    scroller.addEventListener("scroll", () => (this.following = this.#isNearBottom), { passive: true });
    // The keyboard opens, the composer grows, the window changes: the last line stays in view.
    const resized = new ResizeObserver(() => this.following && this.toBottom());
    resized.observe(scroller);
    resized.observe(scroller.firstElementChild);
  }

  keep(change) {
    const anchor = this.following ? null : this.#topmost();
    const before = anchor?.getBoundingClientRect().top;
    change();
    if (this.following) this.toBottom();
    else if (anchor?.isConnected) this.#scroller.scrollTop += anchor.getBoundingClientRect().top - before;
  }

  toBottom() {
    this.following = true;
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  // True when it had to move because the element was above the view.
  revealAbove(element) {
    const { top, height } = this.#scroller.getBoundingClientRect();
    if (!element || element.getBoundingClientRect().top >= top) return false;
    this.#scroller.scrollTop += element.getBoundingClientRect().top - top - height / 5;
    this.following = this.#isNearBottom;
    return true;
  }

  lastAboveFoot(rows) {
    const foot = this.#scroller.getBoundingClientRect().bottom + 1;
    return rows[firstIndex(rows, (row) => row.getBoundingClientRect().bottom > foot) - 1];
  }

  get isNearTop() {
    return this.#scroller.scrollTop < this.#scroller.clientHeight;
  }

  get #isNearBottom() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR_PX;
  }

  #topmost() {
    const { top } = this.#scroller.getBoundingClientRect();
    const rows = this.#scroller.querySelectorAll(".day-rows > *");
    return rows[firstIndex(rows, (row) => row.getBoundingClientRect().bottom > top)];
  }
}

// Rows stand one below the other, so thousands of them are searched by halves.
function firstIndex(rows, holds) {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(rows[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
