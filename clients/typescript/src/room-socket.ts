// The socket of one room, for a token that is good in chosen rooms only: such a token opens no account socket. What this
// one does by a new connection is what a room on the account socket does by `close` and `open`.

import { Disconnected, ParleyError, Refused, RoomClosed } from "./errors.js";
import type { Frame, Room } from "./model.js";
import type { Rest } from "./rest.js";
import { endOfScope, endsByScope, type Listener, type Socket } from "./socket.js";
import { NO_WAY_BACK, type Events, type Send } from "./stream.js";

const FORBIDDEN = [403, 404];
const NOT_FOUND = 4404;
const NOT_A_MEMBER = 4403;

export class RoomSocket implements Listener {
  #hello: Frame = { type: "hello" };
  #socket: Socket | null = null;
  #isConnecting = false;

  /** `heard` is called with each frame, before the stream is. */
  constructor(
    private readonly url: string,
    private readonly stream: Events,
    private readonly rest: Rest,
    private readonly heard: (frame: Frame) => void,
  ) {}

  /** Until the stream has ended. */
  async run(socket: Socket): Promise<void> {
    this.#socket = socket;
    try {
      await socket.run();
    } catch (error) {
      const { room } = this.stream;
      if (error instanceof Disconnected && NO_WAY_BACK.includes(error.code))
        this.stream.end(new RoomClosed(room, error.code, error.reason));
      else this.stream.end(error instanceof ParleyError ? error : new ParleyError(`room ${room}: ${error}`));
    }
  }

  address(): string {
    const cursor = this.stream.received;
    if (cursor === null) return this.url;
    return `${this.url}?${new URLSearchParams({ after: `${cursor.seq}`, epoch: cursor.epoch })}`;
  }

  connected(): void {
    // What it opens is open already.
    this.#isConnecting = true;
    this.stream.connected(this.#send);
    this.#isConnecting = false;
  }

  hear(frame: Frame): void {
    this.heard(frame);
    if (frame.type === "hello") this.#hello = frame;
    else this.stream.hear(frame);
  }

  disconnected(): void {
    this.stream.disconnected();
  }

  async wasRefused(): Promise<void> {
    const { room } = this.stream;
    let info: Room;
    try {
      info = await this.rest.call<Room>("GET", `/rooms/${room}`);
    } catch (error) {
      const final = endsByScope(error);
      if (!(final instanceof Refused && FORBIDDEN.includes(final.status))) throw final;
      throw new RoomClosed(room, NOT_FOUND, final.code);
    }
    if (info.role === null) throw new RoomClosed(room, NOT_A_MEMBER, "not_a_member");
  }

  wasTold(code: number, reason: string): void {
    throw endOfScope(reason) ?? new RoomClosed(this.stream.room, code, reason);
  }

  #send: Send = (frame) => {
    const { type } = frame as Frame;
    if (type === "open" && this.#isConnecting) this.stream.hear({ ...this.#hello, type: "opened" });
    else if (type === "open" || type === "close") this.#socket?.beginAnew();
  };
}
