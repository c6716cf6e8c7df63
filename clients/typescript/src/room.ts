// One room: what is said in it, and what one does there.

import type { Answers, AppEvent, Button, Cursor, LogEvent, Message, Room } from "./model.js";
import type { Command } from "./outbox.js";
import type { Asked } from "./rest.js";
import { Events } from "./stream.js";
import type { Patience } from "./patience.js";

/** From where events are read: a cursor, from now on, all there is, or (null) the newest page and on. */
export type After = Cursor | "now" | "beginning" | null;

export interface Said {
  /** An id of yours: said again with it, also by the next life of your program, it is said once. */
  readonly clientId?: string;
  readonly thread?: number;
  readonly inRoom?: boolean;
  readonly quote?: number;
  readonly buttons?: readonly Button[];
  /** Ids of what was uploaded to the room, maybe with what can be seen in it; the text may then be empty. */
  readonly files?: readonly (string | { readonly id: string; readonly alt?: string })[];
  readonly mentionMany?: boolean;
  /** That of the event which told `thread` or `quote`. */
  readonly epoch?: string;
}

/** What a room needs of the client that it belongs to. */
export interface Connected {
  readonly patience: Patience;
  call<T>(method: string, path: string, asked?: Asked): Promise<T>;
  put<T>(command: Command): Promise<T>;
  follow(stream: Events): void;
}

const ID_PREFIX = "r_";

export class RoomHandle {
  #id: string | null;

  constructor(
    private readonly client: Connected,
    private readonly name: string,
  ) {
    this.#id = name.startsWith(ID_PREFIX) ? name : null;
  }

  /** Names can change, ids can't. */
  async id(): Promise<string> {
    return (this.#id ??= (await this.info()).id);
  }

  info(): Promise<Room> {
    return this.#ask("GET", "");
  }

  /** What holds already is well, too. */
  async join(): Promise<this> {
    await this.#ask("PUT", "/membership");
    return this;
  }

  async leave(): Promise<void> {
    await this.#ask("DELETE", "/membership");
  }

  /** A page of history, ascending: the newest, or those on one side of a seq. */
  async messages(query: { before?: number; after?: number; limit?: number } = {}): Promise<Message[]> {
    return (await this.#ask<{ items: Message[] }>("GET", "/messages", { query })).items;
  }

  /** As it now stands. */
  message(seq: number): Promise<Message> {
    return this.#ask("GET", `/messages/${seq}`);
  }

  /** The log from there on, without end. A room has one reader: a new one ends the other. */
  events(after: After = null): Events {
    const begin = async () => ({ room: await this.id(), after: await this.#cursor(after) });
    return new Events(begin, (stream) => this.client.follow(stream), this.client.patience);
  }

  // What one does: each is sent until it is acknowledged, and carried out once, in the order of asking.

  /** Say it; resolves with the message when it is on disk. Rejects only with an error that is for good. */
  send(text: string, said: Said = {}): Promise<Message> {
    const body = {
      text,
      thread: said.thread,
      in_room: said.inRoom,
      quote: said.quote,
      actions: said.buttons,
      files: said.files,
      mention_many: said.mentionMany,
    };
    return this.act("POST", "/messages", body, said);
  }

  /** With `buttons` it has these and no others; without them, those it has. */
  edit(message: number | Message, text: string, said: Pick<Said, "buttons" | "epoch" | "clientId"> = {}): Promise<LogEvent> {
    return this.act("PATCH", `/messages/${seqOf(message)}`, { text, actions: said.buttons }, said);
  }

  delete(message: number | Message, said: Pick<Said, "epoch"> = {}): Promise<LogEvent> {
    return this.act("DELETE", `/messages/${seqOf(message)}`, null, said);
  }

  react(message: number | Message, emoji: string, said: Pick<Said, "epoch"> = {}): Promise<Message> {
    return this.act("PUT", `/messages/${seqOf(message)}/reactions/${encodeURIComponent(emoji)}`, null, said);
  }

  /** `value` is the option of a select, `answers` are what is filled into a form. */
  press(
    message: number | Message,
    button: string,
    said: Pick<Said, "epoch" | "clientId"> & { readonly value?: string; readonly answers?: Answers } = {},
  ): Promise<LogEvent> {
    const { value, answers } = said;
    return this.act("POST", `/messages/${seqOf(message)}/presses`, { action: button, value, answers }, said);
  }

  /** What was filled into a form by this press: for the bot, and for whoever did. */
  async answers(press: number | LogEvent): Promise<Answers> {
    const seq = typeof press === "number" ? press : press.seq;
    return (await this.#ask<{ answers: Answers }>("GET", `/presses/${seq}/answers`)).answers;
  }

  /** Call a command of a bot (its id), by the line `/deploy 4.2`. */
  call(bot: string, line: string, said: Pick<Said, "epoch" | "clientId" | "thread"> = {}): Promise<Message> {
    return this.act("POST", "/calls", { bot, text: line, thread: said.thread }, said);
  }

  /** As a bot: an answer to a call or a press that only that person sees, if they are there. */
  async answerAlone(event: number | LogEvent, text: string, clientId: string = randomId()): Promise<void> {
    const answers = typeof event === "number" ? event : event.seq;
    await this.#ask("POST", "/ephemerals", { json: { answers, text }, key: clientId });
  }

  /** An entry of the log that the app understands; `text` is for those who don't know it. */
  appEvent(app: string, data: unknown = null, said: Pick<Said, "clientId"> & { readonly text?: string } = {}): Promise<AppEvent> {
    return this.act("POST", "/app-events", { app, data, text: said.text }, said);
  }

  /** To those who are in the room now; kept nowhere. They get a `signal` frame (`onFrame`). */
  async signal(app: string, data: unknown = null, text = ""): Promise<void> {
    await this.#ask("POST", "/signals", { json: { app, data, text }, key: randomId() });
  }

  /** As a bot: those who are there see that it works on it, for some seconds or until it answers. */
  async worksOn(message: number | LogEvent): Promise<void> {
    const seq = typeof message === "number" ? message : message.seq;
    await this.#ask("POST", `/messages/${seq}/working`, { key: randomId() });
  }

  /** I have read to this event. */
  async read(seq: number): Promise<void> {
    await this.#ask("PUT", "/read", { json: { seq } });
  }

  /** Any other durable act below `/rooms/{room}`. */
  async act<T>(
    method: string,
    path: string,
    given: Record<string, unknown> | null = null,
    { clientId, epoch }: Pick<Said, "clientId" | "epoch"> = {},
  ): Promise<T> {
    // Known before the first `await`, if it was given: so what is asked for at once stays in its order.
    const room = this.#id ?? (await this.id());
    return this.client.put<T>({
      room,
      method,
      path: `/rooms/${room}${path}`,
      body: given && Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      epoch: epoch ?? null,
      clientId: clientId ?? randomId(),
    });
  }

  #ask<T>(method: string, path: string, asked: Asked = {}): Promise<T> {
    return this.client.call(method, `/rooms/${encodeURIComponent(this.#id ?? this.name)}${path}`, asked);
  }

  async #cursor(after: After): Promise<Cursor | null> {
    if (after === null || typeof after === "object") return after;
    type Page = { items: LogEvent[]; head: number; epoch: string };
    const page = await this.#ask<Page>("GET", "/events", { query: { limit: 1 } });
    if (after === "now") return { epoch: page.epoch, seq: page.head };
    // Whoever does not see all of it has another beginning than 1.
    return { epoch: page.epoch, seq: (page.items[0]?.seq ?? page.head + 1) - 1 };
  }
}

function seqOf(message: number | Message): number {
  return typeof message === "number" ? message : message.seq;
}

/** `crypto.randomUUID` is missing on pages that came over plain HTTP. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
