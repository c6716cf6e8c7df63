// What lies above the page: dialogs and sheets. Each is an entry of the browser's history, so that "back" closes the
// topmost one. The state of an entry says how many layers are open at it.

class Layers {
  #open = [];
  // Entries of layers that were closed by other means. What opens next takes such an entry; else the page goes back.
  #left = 0;
  // The browser takes a moment to go back: what opens meanwhile gets its entry when it has.
  #isGoingBack = false;

  constructor() {
    addEventListener("popstate", ({ state }) => (this.#isGoingBack ? this.#arrive(state) : this.#follow(state)));
  }

  // After a reload none is open any more.
  start() {
    this.#follow(history.state);
  }

  get isEmpty() {
    return !this.#open.length;
  }

  // close() hides the layer. It is called once, unless the layer's own end is told by `close`.
  open(close) {
    const layer = { close };
    this.#open.push(layer);
    if (this.#left) this.#left -= 1;
    else if (!this.#isGoingBack) this.#addEntry(this.#open.length);
    return layer;
  }

  // With all that lie above it.
  close(layer) {
    const index = this.#open.indexOf(layer);
    if (index >= 0) this.#closeFrom(index);
  }

  closeAll() {
    this.#closeFrom(0);
  }

  // Whether the page is at an entry that nothing needs any more: where it goes next takes its place.
  takeEntry() {
    const isLeft = this.#left > 0;
    this.#left = 0;
    this.#isGoingBack = false;
    return isLeft;
  }

  #closeFrom(index) {
    const closed = this.#open.splice(index);
    for (const layer of closed.reverse()) layer.close();
    this.#left += closed.length;
    if (this.#left) setTimeout(() => this.#goBack());
  }

  #goBack() {
    if (!this.#left) return;
    this.#isGoingBack = true;
    history.go(-this.#left);
    this.#left = 0;
  }

  #arrive(state) {
    this.#isGoingBack = false;
    for (let layers = (state?.layers ?? 0) + 1; layers <= this.#open.length; layers += 1) this.#addEntry(layers);
  }

  #addEntry(layers) {
    history.pushState({ ...history.state, layers }, "");
  }

  // "Back" closes; "forward" to a layer that is closed has nothing to show.
  #follow(state) {
    const wanted = state?.layers ?? 0;
    while (this.#open.length > wanted) this.#open.pop().close();
    if (wanted > this.#open.length) history.go(this.#open.length - wanted);
  }
}

// The page has one stack of them.
export const layers = new Layers();
