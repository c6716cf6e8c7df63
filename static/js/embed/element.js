// <parley-room room="general"></parley-room>: a room of the Parley that this module comes from, in a frame of its own.
//
// Served as /embed/parley-room.js. It needs nothing else, and reaches nothing of the page that it stands in.

const VERSION = 1;
const THEMES = ["light", "dark", "system"];
const STYLE = ":host { display: block; block-size: 30rem; } iframe { display: block; inline-size: 100%; block-size: 100%; border: 0; }";
const home = new URL("..", import.meta.url);

export class ParleyRoom extends HTMLElement {
  static observedAttributes = ["room", "theme", "lang"];

  #frame = null;

  #credential = null;
  #isWanted = false;

  // A function that gives {assertion} or {access_token}, or a promise of one: asked at the beginning, and when that is over.
  get credential() {
    return this.#credential;
  }

  set credential(give) {
    this.#credential = give;
    if (this.#isWanted) this.#give();
  }

  connectedCallback() {
    if (!this.shadowRoot) this.#build();
    addEventListener("message", this.#hear);
    this.#load();
  }

  disconnectedCallback() {
    removeEventListener("message", this.#hear);
  }

  attributeChangedCallback(name, before, after) {
    if (!this.#frame || !this.isConnected || before === after) return;
    if (name === "theme") this.#say("theme", { theme: this.#theme });
    else this.#load();
  }

  get #theme() {
    const theme = this.getAttribute("theme");
    return THEMES.includes(theme) ? theme : "system";
  }

  #build() {
    const root = this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    this.#frame = document.createElement("iframe");
    this.#frame.allow = "clipboard-write";
    root.append(this.#frame);
  }

  #load() {
    const room = this.getAttribute("room");
    if (!room) return;
    const address = new URL(`embed/rooms/${encodeURIComponent(room)}`, home);
    address.searchParams.set("origin", location.origin);
    const language = this.getAttribute("lang");
    if (language) address.searchParams.set("lang", language);
    this.#frame.title = this.title || room;
    if (this.#frame.src !== address.href) this.#frame.src = address.href;
  }

  #hear = ({ source, origin, data }) => {
    if (source !== this.#frame.contentWindow || origin !== home.origin || data?.parley !== VERSION) return;
    if (data.type === "credential-wanted") this.#give();
    else if (data.type === "ready") this.#say("theme", { theme: this.#theme });
    else if (data.type === "state") this.dispatchEvent(new CustomEvent("parley-state", { detail: { state: data.state } }));
    else if (data.type === "message") {
      const { seq, user, own } = data;
      this.dispatchEvent(new CustomEvent("parley-message", { detail: { seq, user, own } }));
    }
  };

  // A credential goes to that origin only, whatever has come to stand in the frame.
  async #give() {
    this.#isWanted = !this.#credential;
    if (this.#isWanted) return;
    const { assertion, access_token } = (await Promise.resolve(this.#credential()).catch(() => null)) ?? {};
    this.#say("credential", { assertion, access_token });
  }

  #say(type, more) {
    this.#frame.contentWindow?.postMessage({ parley: VERSION, type, ...more }, home.origin);
  }
}

if (!customElements.get("parley-room")) customElements.define("parley-room", ParleyRoom);
