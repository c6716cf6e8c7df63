// One room of a Parley server: its log from the first event on, and again where it was cut off.

const PAUSE_MS = 500;
const ENDS = [4401, 4403, 4404];

export class Room {
  #api;
  #token;
  #refresh;
  #room;
  #socket = null;
  #cursor = null;

  /**
   * `onEvent` gets each event once, in order; `onState` whether there is a connection, and why there will
   * be none any more; `onReset` is called where all that was read is of another log; `onSignal` gets what is of the moment.
   */
  constructor({ onEvent, onState, onReset, onSignal = () => {} }) {
    Object.assign(this, { onEvent, onState, onReset, onSignal });
  }

  /** Raises what the server refuses. */
  async enter(server, room, name, password) {
    this.#api = `${server.replace(/\/$/, "")}/api/v1`;
    const body = new URLSearchParams({ username: name, password });
    await this.#signIn(body);
    this.me = await this.#ask("GET", "/me");
    this.#room = (await this.#ask("GET", `/rooms/${encodeURIComponent(room)}`)).id;
    await this.#ask("PUT", `/rooms/${this.#room}/membership`);
    await this.#toBeginning();
    this.#connect();
  }

  /** Kept by the server, in the order in which it comes there. Nothing while there is no connection. */
  write(command) {
    if (this.#socket?.readyState !== WebSocket.OPEN) return;
    this.#socket.send(JSON.stringify({ client_id: crypto.randomUUID(), ...command }));
  }

  /** To those who are here now, and kept nowhere. */
  signal(app, data) {
    if (this.#socket?.readyState !== WebSocket.OPEN) return;
    this.#socket.send(JSON.stringify({ type: "signal", app, data }));
  }

  /** Access tokens are good for minutes; with the other one a new one is asked for. */
  async #signIn(body) {
    this.#token = null;
    const given = await this.#ask("POST", "/token", body);
    this.#token = given.access_token;
    this.#refresh = given.refresh_token;
  }

  async #ticket() {
    try {
      return (await this.#ask("POST", "/me/tickets")).ticket;
    } catch (error) {
      if (error.status !== 401) throw error;
      const body = new URLSearchParams({ grant_type: "refresh_token", refresh_token: this.#refresh });
      await this.#signIn(body);
      return (await this.#ask("POST", "/me/tickets")).ticket;
    }
  }

  async #toBeginning() {
    const { items, head, epoch } = await this.#ask("GET", `/rooms/${this.#room}/events?limit=1`);
    this.#cursor = { after: (items[0]?.seq ?? head + 1) - 1, epoch };
  }

  async #connect() {
    try {
      const ticket = await this.#ticket();
      const address = `${this.#api.replace(/^http/, "ws")}/rooms/${this.#room}/ws`;
      const query = new URLSearchParams({ ...this.#cursor, ticket });
      this.#socket = new WebSocket(`${address}?${query}`, "parley.v1");
    } catch (error) {
      const isFinal = [400, 401, 403, 404].includes(error.status);
      if (isFinal) this.onState(false, error.message);
      else this.#again();
      return;
    }
    this.#socket.onmessage = ({ data }) => this.#take(JSON.parse(data));
    this.#socket.onclose = ({ code, reason }) => {
      // Of these no wait mends any: signed out, sent out of the room, the room is gone.
      if (ENDS.includes(code)) this.onState(false, reason);
      else this.#again();
    };
  }

  #again() {
    this.onState(false);
    setTimeout(() => this.#connect(), PAUSE_MS);
  }

  #take(frame) {
    if (frame.type === "live") this.onState(true);
    else if (frame.type === "signal") this.onSignal(frame);
    else if (frame.type === "resync") {
      // The server has another log now: what was read is of the old one.
      this.onReset();
      this.#toBeginning()
        .catch(() => {})
        .then(() => this.#socket.close());
    } else if (frame.seq !== undefined && frame.at !== undefined) {
      if (frame.seq <= this.#cursor.after) return;
      this.#cursor.after = frame.seq;
      this.onEvent(frame);
    }
  }

  async #ask(method, path, body) {
    const headers = this.#token ? { Authorization: `Bearer ${this.#token}` } : {};
    const answer = await fetch(this.#api + path, { method, headers, body });
    const said = answer.status === 204 ? null : await answer.json();
    if (!answer.ok) {
      const why = said.detail ?? said.error_description ?? said.code;
      throw Object.assign(new Error(why), { status: answer.status });
    }
    return said;
  }
}

/** Let the form `sign-in` do what it says; then `main` is shown, and `begin` called. */
export function signIn(room, begin) {
  const form = document.getElementById("sign-in");
  form.onsubmit = async (event) => {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(form));
    try {
      await room.enter(given.server, given.room, given.name, given.password);
    } catch (error) {
      form.querySelector("[role=alert]").textContent = error.message;
      return;
    }
    form.hidden = true;
    document.querySelector("main").hidden = false;
    begin();
  };
}
