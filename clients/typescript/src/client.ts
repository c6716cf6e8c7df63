// Everything of one person's: rooms, what happens in them, and what is said there.

import { ClientClosed, ParleyError, Refused } from "./errors.js";
import { isEvent, type Frame, type Room, type User } from "./model.js";
import { Outbox, type Command, type OutboxStore } from "./outbox.js";
import { USUAL, type Patience } from "./patience.js";
import { Rest, type Asked } from "./rest.js";
import { randomId, RoomHandle, type Connected } from "./room.js";
import { Session, type Credentials } from "./session.js";
import { RoomSocket } from "./room-socket.js";
import { endOfScope, endsByScope, Socket, type Listener, type MakeSocket } from "./socket.js";
import type { Events, Send } from "./stream.js";

export interface Options {
  /** Called with each new refresh token, before it is used: keep it for the next life. */
  readonly keepRefreshToken?: (refreshToken: string) => void;
  /** Where what is not acknowledged outlives this program. */
  readonly outbox?: OutboxStore;
  /** Called with each frame that is no event: presence, typing, unread … (docs/protocol.md §9). */
  readonly onFrame?: (frame: Frame) => void;
  /** Makes sockets where there is no `WebSocket`, as in Node before 22, or where headers can be sent. */
  readonly socket?: MakeSocket;
  readonly patience?: Partial<Patience>;
}

const READ_ELSEWHERE = "the events of this room are read by somebody else now";

/** The token opens sockets of its rooms, and no other. */
class ChosenRoomsOnly extends Error {}

/** One of them is one connection for all rooms. `connect` makes it. */
export class Client implements Connected, Listener {
  readonly patience: Patience;
  /** My rooms as they are, while events of any room are read. */
  readonly rooms = new Map<string, Room>();
  user!: User;
  #api: string;
  #stop = new AbortController();
  #rest: Rest;
  #outbox: Outbox;
  #session: Session;
  #isListening = false;
  // The token is good in some rooms only; then each reader has a socket of its own.
  #isOfChosenRooms = false;
  #streams = new Map<string, Events>();
  // Readers that wait until the room is closed for the one before them.
  #next = new Map<string, Events>();
  #send: Send | null = null;
  #error: ParleyError | null = null;

  private constructor(
    url: string,
    credentials: Credentials,
    private readonly options: Options,
  ) {
    this.patience = { ...USUAL, ...options.patience };
    this.#api = `${url.replace(/\/+$/, "")}/api/v1`;
    const { signal } = this.#stop;
    this.#session = new Session(this.#api, credentials, options.keepRefreshToken, this.patience, signal);
    this.#rest = new Rest(this.#api, this.#session, this.patience, signal);
    this.#outbox = new Outbox(this.#rest, options.outbox);
  }

  /** Signs in. Throws SignInNeeded, or Unreachable where there is no Parley server. */
  static async connect(url: string, credentials: Credentials, options: Options = {}): Promise<Client> {
    const client = new Client(url, credentials, options);
    client.user = await client.call<User>("GET", "/me");
    await client.#outbox.load(client.user.id);
    return client;
  }

  /** By its id, or by name if it is public. */
  room(name: string): RoomHandle {
    return new RoomHandle(this, name);
  }

  /** `mine`, or those that I could join: `joinable`. */
  list(scope: "mine" | "joinable" = "mine"): AsyncGenerator<Room> {
    return this.#rest.items<Room>("/rooms", { scope });
  }

  /** Asked for again with the same `key`, be it years later, it is the same room. */
  async createRoom(name: string, more: { kind?: "public" | "private"; topic?: string; key?: string } = {}): Promise<RoomHandle> {
    const { kind = "public", topic = "", key = randomId() } = more;
    const json = { name, kind, topic };
    return this.room((await this.call<Room>("POST", "/rooms", { json, key })).id);
  }

  /** Any other route, with the same repeats. A POST without a `key` must not be repeated: give one. */
  call<T>(method: string, path: string, asked: Asked = {}): Promise<T> {
    return this.#rest.call<T>(method, path, asked);
  }

  /** Keeps `rooms` as they are, also while no events are read. */
  watch(): void {
    this.#listen();
  }

  /** How much is not acknowledged yet. */
  get unacknowledged(): number {
    return this.#outbox.size;
  }

  get isClosed(): boolean {
    return this.#stop.signal.aborted;
  }

  /** Until everything that is in the outbox now has been answered. */
  flush(): Promise<void> {
    return this.#outbox.flush();
  }

  /** At once. What is not acknowledged is in the outbox's store, or given up: `flush` first. */
  close(): void {
    const error = new ClientClosed("the client was closed");
    this.#end(error);
    this.#outbox.fail(error);
    this.#stop.abort();
  }

  put<T>(command: Command): Promise<T> {
    if (this.#error) return Promise.reject(this.#error);
    return this.#outbox.put<T>(command);
  }

  /** Gives it the events of its room, and nobody else. */
  follow(stream: Events): void {
    const { room } = stream;
    this.#listen();
    if (this.#error) return stream.end(this.#error);
    if (this.#isOfChosenRooms) return this.#followAlone(stream);
    const before = this.#streams.get(room);
    for (const other of [before, this.#next.get(room)])
      if (other && !other.hasEnded) other.end(new ClientClosed(READ_ELSEWHERE));
    if (before && !before.isShut) {
      this.#next.set(room, stream);
      return;
    }
    this.#streams.set(room, stream);
    if (this.#send) stream.connected(this.#send);
  }

  #listen(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    this.#dial(this, this.#stop.signal).run().catch((error: unknown) => {
      if (error instanceof ChosenRoomsOnly) this.#listenToEach();
      else this.#end(error instanceof ParleyError ? error : new ParleyError(`the client can't go on: ${error}`));
    });
  }

  #dial(listener: Listener, signal: AbortSignal): Socket {
    return new Socket(listener, this.#session, this.#rest, this.patience, signal, this.options.socket);
  }

  #listenToEach(): void {
    this.#isOfChosenRooms = true;
    const streams = [...this.#next.values(), ...this.#streams.values()];
    this.#next.clear();
    for (const stream of streams) if (!stream.hasEnded) this.#followAlone(stream);
  }

  /** By a socket of its own, which ends with the stream. */
  #followAlone(stream: Events): void {
    const before = this.#streams.get(stream.room);
    if (before && before !== stream && !before.hasEnded) before.end(new ClientClosed(READ_ELSEWHERE));
    this.#streams.set(stream.room, stream);
    const stop = new AbortController();
    stream.onEnd = () => stop.abort();
    const url = `${this.#socketAddress}/rooms/${stream.room}/ws`;
    const listener = new RoomSocket(url, stream, this.#rest, (frame) => {
      if (!isEvent(frame)) this.options.onFrame?.(frame);
    });
    void listener.run(this.#dial(listener, stop.signal));
  }

  get #socketAddress(): string {
    return this.#api.replace(/^http/, "ws");
  }

  #end(error: ParleyError): void {
    this.#error ??= error;
    for (const stream of [...this.#streams.values(), ...this.#next.values()]) if (!stream.hasEnded) stream.end(error);
  }

  // What the socket tells.

  /** @internal */
  address(): string {
    return `${this.#socketAddress}/ws`;
  }

  /** @internal A token for chosen rooms opens no socket for all of them. */
  async wasRefused(): Promise<void> {
    try {
      await this.call("GET", "/rooms", { query: { limit: 1 } });
    } catch (error) {
      if (error instanceof Refused && error.code === "room_not_of_token") throw new ChosenRoomsOnly();
      throw endsByScope(error);
    }
  }

  /** @internal */
  wasTold(_code: number, reason: string): void {
    if (reason === "room_not_of_token") throw new ChosenRoomsOnly();
    const end = endOfScope(reason);
    if (end) throw end;
  }

  /** @internal */
  connected(send: Send): void {
    this.#send = send;
    for (const stream of this.#streams.values()) stream.connected(send);
  }

  /** @internal */
  disconnected(): void {
    this.#send = null;
    for (const stream of this.#streams.values()) stream.disconnected();
    for (const room of [...this.#next.keys()]) this.#takeTurns(room);
  }

  /** @internal */
  hear(frame: Frame): void {
    switch (frame.type) {
      case "rooms":
        if ("sections" in frame) this.rooms.clear();
        for (const item of frame.items as Room[]) this.rooms.set(item.id, item);
        break;
      case "room":
        this.rooms.set(frame.item.id, frame.item);
        break;
      case "room_gone":
        this.rooms.delete(frame.room);
    }
    this.#streams.get(frame.room)?.hear(frame);
    this.#takeTurns(frame.room);
    if (!isEvent(frame)) this.options.onFrame?.(frame);
  }

  /** The reader that waits for this room, if there is one, comes after the one before. */
  #takeTurns(room: string): void {
    const next = this.#next.get(room);
    if (!next || !this.#streams.get(room)?.isShut) return;
    this.#next.delete(room);
    this.#streams.set(room, next);
    if (this.#send) next.connected(this.#send);
  }
}
