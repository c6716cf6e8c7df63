// A socket that is made anew whenever it is lost, and given up only where the server says so.

import { Disconnected, Refused, SignInNeeded, Unreachable } from "./errors.js";
import type { Frame } from "./model.js";
import { Pauses, sleep, type Patience } from "./patience.js";
import type { Rest } from "./rest.js";
import type { Session } from "./session.js";
import type { Send } from "./stream.js";

/** What a browser's WebSocket has, as far as it is used here. */
export interface WebSocketLike {
  onopen: ((event: any) => void) | null;
  onmessage: ((event: { data: any }) => void) | null;
  onclose: ((event: { code: number; reason: string }) => void) | null;
  onerror: ((event: any) => void) | null;
  send(text: string): void;
  close(): void;
}

/** `headers` are for those that can send some, as the `ws` of Node can. */
export type MakeSocket = (url: string, protocol: string, headers: Record<string, string>) => WebSocketLike;

/** Whoever listens to a socket. */
export interface Listener {
  /** Where to connect now. */
  address(): string;
  /** With what sends a frame, after `hear` has had `hello`. */
  connected(send: Send): void;
  hear(frame: Frame): void;
  disconnected(): void;
  /** The handshake was, and not for want of a token. May throw what ends it all. */
  wasRefused(): Promise<void>;
  /** The same, by a server that says why. May throw what ends it all. */
  wasTold(code: number, reason: string): void;
}

const PROTOCOL = "parley.v1";
/** Close codes of docs/protocol.md §6. */
const NO_WAY_BACK = [1007, 1008, 1009, 4403, 4404, 4409];
const NO_CLOSE_FRAME = 1006;
/** With these a server closes, in place of `hello`, a handshake that it refuses. */
const TOLD_AT_ONCE = [4403, 4404];
const RESTARTING = 1012;
const SESSION_ENDED = 4401;
const TOO_FAST = 4429;
const RESTART_SPREAD_SECONDS = 2;
const TOO_FAST_SECONDS = 5;

interface Ticket {
  readonly ticket: string;
}

interface End {
  readonly code: number;
  readonly reason: string;
  /** Whether `hello` had come. */
  readonly wasOpen: boolean;
}

export class Socket {
  #pauses: Pauses;
  #leave: (() => void) | null = null;

  constructor(
    private readonly listener: Listener,
    private readonly session: Session,
    private readonly rest: Rest,
    private readonly patience: Patience,
    private readonly signal: AbortSignal,
    private readonly make: MakeSocket | undefined,
  ) {
    this.#pauses = new Pauses(patience);
  }

  /** Until the signal comes. Throws Disconnected, SignInNeeded, and what `wasRefused` and `wasTold` do. */
  async run(): Promise<void> {
    while (!this.signal.aborted) {
      let leastSeconds = 0;
      try {
        leastSeconds = await this.#after(await this.#visit());
      } catch (error) {
        if (!(error instanceof Refused || error instanceof Unreachable)) throw error;
      }
      await sleep(Math.max(leastSeconds, this.#pauses.next()), this.signal);
    }
  }

  /** On another connection. */
  beginAnew(): void {
    this.#leave?.();
  }

  /** One connection, from its beginning to its end. */
  async #visit(): Promise<End> {
    const token = await this.session.token();
    if (this.signal.aborted) return { code: NO_CLOSE_FRAME, reason: "", wasOpen: true };
    const socket = await this.#dial(token);
    if (!socket) return { code: NO_CLOSE_FRAME, reason: "", wasOpen: true };
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout>;
      let wasOpen = false;
      let silence = this.patience.silenceSeconds ?? this.patience.answerSeconds;
      const finish = (code: number, reason: string): void => {
        clearTimeout(timer);
        this.#leave = null;
        this.signal.removeEventListener("abort", leave);
        socket.onopen = socket.onmessage = socket.onclose = null;
        socket.onerror = () => {};
        if (wasOpen) this.listener.disconnected();
        resolve({ code, reason, wasOpen });
      };
      // Its close frame may wait for an answer that does not come: nobody waits for it here.
      const leave = (): void => {
        finish(NO_CLOSE_FRAME, "silent");
        socket.close();
      };
      const send: Send = (frame) => socket.send(JSON.stringify(frame));
      const listen = (seconds: number, then: () => void): void => {
        clearTimeout(timer);
        timer = setTimeout(then, seconds * 1000);
      };
      const ask = (): void => {
        send({ type: "ping" });
        listen(this.patience.pongSeconds, leave);
      };
      listen(this.patience.answerSeconds, leave);
      this.signal.addEventListener("abort", leave);
      this.#leave = leave;
      socket.onopen = () => listen(silence, ask);
      socket.onclose = ({ code, reason }) => finish(code, reason);
      socket.onerror = () => {};
      socket.onmessage = ({ data }) => {
        const frame = decoded(data);
        if (!frame) return leave();
        if (frame.type === "hello") silence = this.patience.silenceSeconds ?? frame.heartbeat_seconds;
        listen(silence, ask);
        this.listener.hear(frame);
        if (frame.type === "hello") {
          wasOpen = true;
          this.listener.connected(send);
        } else if (frame.type === "live" || (frame.type === "rooms" && !frame.more)) this.#pauses.beginAnew();
      };
    });
  }

  /** null once the signal has come. */
  async #dial(token: string | null): Promise<WebSocketLike | null> {
    if (this.make) {
      const headers: Record<string, string> = token === null ? {} : { Authorization: `Bearer ${token}` };
      return this.make(this.listener.address(), PROTOCOL, headers);
    }
    // A browser's can't send headers, and addresses are written down: what stands there is good once.
    const ticket = token === null ? null : (await this.rest.call<Ticket>("POST", "/me/tickets")).ticket;
    if (this.signal.aborted) return null;
    const url = this.listener.address();
    const query = ticket === null ? "" : `${url.includes("?") ? "&" : "?"}ticket=${encodeURIComponent(ticket)}`;
    return new WebSocket(url + query, PROTOCOL) as unknown as WebSocketLike;
  }

  /** How long to stay away at least. */
  async #after({ code, reason, wasOpen }: End): Promise<number> {
    if (this.signal.aborted) return 0;
    if (!wasOpen && TOLD_AT_ONCE.includes(code)) this.listener.wasTold(code, reason);
    if (NO_WAY_BACK.includes(code)) throw new Disconnected(code, reason);
    // Without a code a refusal does not say whether it was for the token; the API does, and has it renewed.
    if (code === SESSION_ENDED || !wasOpen) await this.rest.call("GET", "/me");
    if (!wasOpen && code === NO_CLOSE_FRAME) await this.listener.wasRefused();
    if (code === RESTARTING) return Math.random() * RESTART_SPREAD_SECONDS;
    return code === TOO_FAST ? TOO_FAST_SECONDS : 0;
  }
}

/** SignInNeeded in place of a refusal after which no other answer will ever come to this token. */
export function endsByScope(error: unknown): unknown {
  return error instanceof Refused ? (endOfScope(error.code) ?? error) : error;
}

export function endOfScope(code: string): SignInNeeded | null {
  return code === "scope_missing" ? new SignInNeeded(`the token may not read rooms: ${code}`) : null;
}

function decoded(data: unknown): Frame | null {
  try {
    return JSON.parse(String(data)) as Frame;
  } catch {
    return null;
  }
}
