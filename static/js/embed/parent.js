// The page that has this one in a frame: what it is told, and what it says. Only one origin is heard, and told anything.

const VERSION = 1;

export class Parent {
  #origin;
  #give = null;

  // onTheme(theme) is called with "light", "dark" or "system".
  constructor({ origin, onTheme }) {
    this.#origin = origin;
    addEventListener("message", ({ source, origin: from, data }) => {
      if (source !== parent || from !== origin || data?.parley !== VERSION) return;
      if (data.type === "credential") this.#give?.(data);
      if (data.type === "theme") onTheme(data.theme);
    });
  }

  say(type, more = {}) {
    parent.postMessage({ parley: VERSION, type, ...more }, this.#origin);
  }

  // {assertion} that the application has signed, or {access_token}; null where it has none.
  credential() {
    const given = new Promise((resolve) => (this.#give = resolve));
    this.say("credential-wanted");
    return given;
  }
}
