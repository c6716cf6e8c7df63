// What lies above the page: dialogs and sheets. Each is an entry of the browser's history, so that "back" closes the
// topmost one. The state of an entry says how many layers are open at it.

class Layers {
  #open = [];
  // Entries of layers that were closed by other means. What opens next takes such an entry; else the page goes back.
  #left = 0;

  constructor() {
    addEventListener("popstate", ({ state }) => this.#follow(state));
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
    else history.pushState({ ...history.state, layers: this.#open.length }, "");
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
    return isLeft;
  }

  #closeFrom(index) {
    const closed = this.#open.splice(index);
    for (const layer of closed.reverse()) layer.close();
    this.#left += closed.length;
    if (this.#left) setTimeout(() => this.#goBack());
  }

  #goBack() {
    if (this.#left) history.go(-this.#left);
    this.#left = 0;
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
