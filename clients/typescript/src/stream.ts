// The events of one room, in order and without doubles, through any number of connections.

import { ClientClosed, Refused, RoomClosed, type ParleyError } from "./errors.js";
import { isEvent, type Cursor, type Frame, type Heard, type LogEvent } from "./model.js";
import { Pauses, type Patience } from "./patience.js";

/**
 * So many events wait for a reader who is busy. More are not kept here: the log has them, and the
 * room is opened anew from the cursor once these are read.
 */
const MOST_WAITING = 1000;
/** Close codes of a room (docs/protocol.md §9). */
const ASKED_FOR = 1000;
export const NO_WAY_BACK = [4403, 4404];

export type Send = (frame: object) => void;
type Live = { readonly kind: "live" };

/**
 * An endless `for await`; ends by an error that no wait mends. `cursor` is the place of the last event that
 * was given out: keep it once you have done what you do with the event, and go on from there at any time.
 */
export class Events implements AsyncIterableIterator<Heard> {
  room = "";
  cursor: Cursor | null = null;
  /** Whether all that there was has been read. */
  live = false;
  #waiting: (Heard | Live)[] = [];
  #wake: (() => void) | null = null;
  #error: ParleyError | null = null;
  // As far as events have come from the server, read or not.
  #received: Cursor | null = null;
  // Of this connection: an event of it is a number of this life of the log.
  #epoch = "";
  #state: "shut" | "opening" | "open" | "closing" = "shut";
  #send: Send | null = null;
  // Some events were passed by, since too many waited.
  #isBehind = false;
  #pauses: Pauses;
  #begun: Promise<void> | null = null;

  /** `begin` is called when the first event is asked for, or by `ready`. */
  constructor(
    private readonly begin: (stream: Events) => Promise<{ room: string; after: Cursor | null }>,
    private readonly follow: (stream: Events) => void,
    patience: Patience,
  ) {
    this.#pauses = new Pauses(patience);
  }

  /** Resolves when its place is known: what happens from then on is not missed, also with `now`. */
  ready(): Promise<void> {
    this.#begun ??= this.begin(this).then(({ room, after }) => {
      this.room = room;
      this.cursor = this.#received = after;
      this.follow(this);
    });
    return this.#begun;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Heard>> {
    await this.ready();
    for (;;) {
      const item = this.#waiting.shift();
      if (item === undefined) {
        if (this.#error) throw this.#error;
        await new Promise<void>((resolve) => (this.#wake = resolve));
        continue;
      }
      if (this.#waiting.length === 0 && this.#isBehind) this.#beginAnew();
      if (item.kind === "live") {
        this.live = true;
        continue;
      }
      if (item.kind === "event") this.cursor = item.cursor;
      else [this.cursor, this.live] = [null, false];
      return { done: false, value: item };
    }
  }

  /** Read no more; leaving a `for await` does it. */
  async return(): Promise<IteratorResult<Heard>> {
    if (!this.#error) this.end(new ClientClosed("nobody reads these events any more"));
    return { done: true, value: undefined };
  }

  /** As far as events have come, read or not: from there on is what is still to come. */
  get received(): Cursor | null {
    return this.#received;
  }

  get hasEnded(): boolean {
    return this.#error !== null;
  }

  /** Whether the room can be opened again on this socket. */
  get isShut(): boolean {
    return this.#state === "shut";
  }

  // What the socket tells.

  connected(send: Send): void {
    [this.#send, this.#state] = [send, "shut"];
    if (!this.#isBehind && !this.hasEnded) this.#open();
  }

  disconnected(): void {
    [this.#send, this.#state, this.live] = [null, "shut", false];
  }

  /** What has come is still given out, then the error. */
  end(error: ParleyError): void {
    if (this.#send && (this.#state === "opening" || this.#state === "open")) {
      this.#state = "closing";
      this.#send({ type: "close", room: this.room });
    }
    this.#error = error;
    this.#wakeUp();
    this.onEnd();
  }

  /** @internal Called when nobody reads it any more. */
  onEnd: () => void = () => {};

  /** A frame that names this room. */
  hear(frame: Frame): void {
    switch (frame.type) {
      case "opened":
        [this.#state, this.#epoch] = ["open", frame.epoch];
        break;
      case "closed":
        this.#closed(frame.code, frame.reason);
        break;
      case "resync":
        // What waits is of a log that the reader is to forget.
        this.#waiting = [];
        this.#received = null;
        this.#put({ kind: "resync", reason: frame.reason, floor: frame.floor, head: frame.head });
        break;
      case "live":
        this.#pauses.beginAnew();
        this.#put({ kind: "live" });
        break;
      case "error":
        if (frame.client_id === undefined) this.#refused(frame);
        break;
      default:
        if (isEvent(frame)) this.#take(frame as unknown as LogEvent);
    }
  }

  #open(): void {
    this.#state = "opening";
    const place = this.#received && { after: this.#received.seq, epoch: this.#received.epoch };
    this.#send!({ type: "open", room: this.room, ...place });
  }

  #take(event: LogEvent): void {
    if (this.#isBehind || this.#state !== "open") return;
    const last = this.#received;
    if (last !== null && last.epoch === this.#epoch) {
      if (event.seq <= last.seq) return;
      // A hole: a broken proxy, or a mistake here.
      if (event.seq !== last.seq + 1) return this.#beginAnew();
    }
    if (this.#waiting.length >= MOST_WAITING) {
      this.#isBehind = true;
      return;
    }
    const cursor = { epoch: this.#epoch, seq: event.seq };
    this.#received = cursor;
    this.#put({ kind: "event", event, cursor });
  }

  /** From the last event that is here; on the present socket, or else on the next one. */
  #beginAnew(): void {
    this.#isBehind = false;
    if (this.#send && this.#state === "open") {
      this.#state = "closing";
      this.#send({ type: "close", room: this.room });
    } else if (this.#send && this.#state === "shut") this.#open();
  }

  #closed(code: number, reason: string): void {
    const was = this.#state;
    this.#state = "shut";
    if (this.hasEnded) return;
    if (NO_WAY_BACK.includes(code)) this.end(new RoomClosed(this.room, code, reason));
    else if (was === "closing" || code === ASKED_FOR) {
      if (this.#send && !this.#isBehind) this.#open();
    } else this.#openLater();
  }

  /** An `open` or `close` of ours. */
  #refused(frame: Frame): void {
    if (frame.code === "room_not_open") this.#closed(ASKED_FOR, frame.code);
    else if (this.hasEnded) this.#state = "shut";
    else if (frame.code === "room_open") {
      this.#state = "open";
      this.#beginAnew();
    } else if (frame.retry_after !== undefined) this.#openLater(frame.retry_after);
    else this.end(new Refused(409, frame.code, frame.message ?? "", frame));
  }

  #openLater(afterSeconds = 0): void {
    const send = this.#send;
    const pause = Math.max(this.#pauses.next(), afterSeconds);
    setTimeout(() => {
      const isSame = send !== null && this.#send === send;
      if (isSame && this.#state === "shut" && !this.hasEnded) this.#open();
    }, pause * 1000);
  }

  #put(item: Heard | Live): void {
    this.#waiting.push(item);
    this.#wakeUp();
  }

  #wakeUp(): void {
    this.#wake?.();
    this.#wake = null;
  }
}
