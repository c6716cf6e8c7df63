// Keeps the reader's place: at the bottom the view follows, elsewhere the line under the eye stays where it is.

const NEAR_PX = 48;
// Less than this nobody sees, and to set the place again would stop a finger's swing.
const LEAST_MOVE_PX = 0.5;

export class ScrollKeeper {
  #scroller;
  #mayFollow;
  // The topmost row, and where it stood when the reader last moved.
  #anchor = null;
  #width;
  // What rows have moved and the place has not followed yet, in pixels: browsers round, and small moves wait.
  #owed = 0;
  following = true;

  // mayFollow() tells whether the bottom is the newest there is.
  constructor(scroller, { mayFollow }) {
    this.#scroller = scroller;
    this.#mayFollow = mayFollow;
    scroller.addEventListener("scroll", () => this.moved(), { passive: true });
    // The keyboard opens, the composer grows, the window changes: the last line stays in view, or the one under the eye.
    const resized = new ResizeObserver(() => (this.following ? this.toBottom() : this.#putBack()));
    resized.observe(scroller);
    resized.observe(scroller.firstElementChild);
  }

  keep(change) {
    const anchor = this.following ? null : this.#topmost();
    const before = anchor?.getBoundingClientRect().top;
    change();
    if (this.following) this.toBottom();
    else if (anchor?.isConnected) this.#move(anchor.getBoundingClientRect().top - before);
    this.#remember();
  }

  toBottom() {
    this.following = this.#mayFollow();
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  // Stops following: the place itself is found by reveal() or putAt().
  stay() {
    this.following = false;
  }

  // The place is another. Of what the page itself scrolls the event comes a moment later, when rows may have been drawn.
  moved() {
    this.following = this.#isNearBottom;
    this.#remember();
  }

  // True when it had to move because the element was above the view.
  revealAbove(element) {
    const { top } = this.#scroller.getBoundingClientRect();
    if (!element || element.getBoundingClientRect().top >= top) return false;
    this.reveal(element);
    return true;
  }

  isInView(element) {
    const [view, its] = [this.#scroller, element].map((one) => one.getBoundingClientRect());
    return its.top >= view.top && its.bottom <= view.bottom;
  }

  // A little below the top of the view.
  reveal(element) {
    this.putAt(element, this.#scroller.clientHeight / 5);
  }

  putAt(element, offset) {
    const { top } = this.#scroller.getBoundingClientRect();
    this.#scroller.scrollTop += element.getBoundingClientRect().top - top - offset;
    this.following = this.#isNearBottom;
    this.#remember();
  }

  // Where the eye is: the topmost of these rows that is in view, and how far below the top of it that stands.
  placeIn(rows) {
    const row = this.#topmostOf(rows);
    return row ? { row, offset: row.getBoundingClientRect().top - this.#scroller.getBoundingClientRect().top } : null;
  }

  lastAboveFoot(rows) {
    const foot = this.#scroller.getBoundingClientRect().bottom + 1;
    return rows[firstIndex(rows, (row) => row.getBoundingClientRect().bottom > foot) - 1];
  }

  get isNearTop() {
    return this.#scroller.scrollTop < this.#scroller.clientHeight;
  }

  get isNearFoot() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    return scrollHeight - scrollTop - clientHeight < clientHeight;
  }

  get #isNearBottom() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    return this.#mayFollow() && scrollHeight - scrollTop - clientHeight < NEAR_PX;
  }

  #remember() {
    this.#anchor = this.following ? null : this.placeIn(this.#scroller.querySelectorAll(".day-rows > *"));
    this.#width = this.#scroller.clientWidth;
  }

  // Rows have another height than when the reader looked at them last.
  #putBack() {
    const { row, offset } = this.#anchor ?? {};
    if (!row?.isConnected || this.#width === this.#scroller.clientWidth) return;
    this.#move(row.getBoundingClientRect().top - this.#scroller.getBoundingClientRect().top - offset);
    this.#width = this.#scroller.clientWidth;
  }

  #move(distance) {
    this.#owed += distance;
    if (Math.abs(this.#owed) < LEAST_MOVE_PX) return;
    const before = this.#scroller.scrollTop;
    this.#scroller.scrollTop += this.#owed;
    this.#owed -= this.#scroller.scrollTop - before;
    // At an end of the list there is no further.
    if (Math.abs(this.#owed) >= 1) this.#owed = 0;
  }

  #topmost() {
    return this.#topmostOf(this.#scroller.querySelectorAll(".day-rows > *"));
  }

  #topmostOf(rows) {
    const { top } = this.#scroller.getBoundingClientRect();
    return rows[firstIndex(rows, (row) => row.getBoundingClientRect().bottom > top)];
  }
}

// Rows stand one below the other, so many of them are searched by halves.
export function firstIndex(rows, holds) {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(rows[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
