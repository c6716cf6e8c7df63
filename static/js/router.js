// Which room the address names, and going to another one.

const ROOM_PATH = /^\/rooms\/([^/]+)\/?$/;

export class Router extends EventTarget {
  constructor() {
    super();
    addEventListener("popstate", () => this.#changed());
    document.addEventListener("click", (event) => this.#click(event));
  }

  get room() {
    const [, room] = ROOM_PATH.exec(location.pathname) ?? [];
    return room ? decodeURIComponent(room) : null;
  }

  go(path, { replace = false } = {}) {
    if (path !== location.pathname) history[replace ? "replaceState" : "pushState"](null, "", path);
    this.#changed();
  }

  goToRoom(id, options) {
    this.go(`/rooms/${encodeURIComponent(id)}`, options);
  }

  // Plain clicks stay within the page; anything else (new tab, download) is the browser's.
  #click(event) {
    const link = event.target.closest("a[href]");
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || link.target || link.hash || link.origin !== location.origin) return;
    if (link.pathname !== "/" && !ROOM_PATH.test(link.pathname)) return;
    event.preventDefault();
    this.go(link.pathname);
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
