// A frame for bots: say what is to happen on a message, a command or a button, and run it.

import { Client, type Options } from "./client.js";
import { Refused, RoomClosed } from "./errors.js";
import { isMessage, isPressed, type Answers, type Argument, type Button, type Cursor, type LogEvent, type Message } from "./model.js";
import type { After, RoomHandle } from "./room.js";
import type { Credentials } from "./session.js";

export interface BotOptions extends Options {
  /** Rooms that it joins first, by name or id. */
  readonly rooms?: readonly string[];
  /** From where it reads a room: where it was, or (the usual) from now on. */
  readonly after?: (room: string) => After | undefined;
  /** Called behind each event that was dealt with: keep it for the next life. */
  readonly keep?: (room: string, cursor: Cursor) => void;
  /** Called with what a handler throws; without it, it goes to the console. */
  readonly onError?: (error: unknown) => void;
}

export type Handle = (heard: BotEvent) => Promise<void> | void;

interface Command {
  readonly name: string;
  readonly about: string;
  readonly arguments: readonly Argument[];
  readonly handle: Handle;
}

/** What a handler gets. Each answer has an id made of the event's place: given again, it is said once. */
export class BotEvent {
  #answers = 0;

  constructor(
    readonly room: RoomHandle,
    readonly event: LogEvent,
    readonly epoch: string,
  ) {}

  /** What was said; of a press nothing. */
  get text(): string {
    return isMessage(this.event) ? this.event.text : "";
  }

  /** Of a call: what the server has read of the line. */
  get arguments(): Readonly<Record<string, string | number>> {
    return (isMessage(this.event) && this.event.command?.arguments) || {};
  }

  reply(text: string, buttons?: readonly Button[]): Promise<Message> {
    const thread = isMessage(this.event) ? this.event.thread : undefined;
    const place = thread ? { thread, epoch: this.epoch } : {};
    return this.room.send(text, { clientId: this.#nextId(), ...place, ...(buttons && { buttons }) });
  }

  /** Lets the others see that it works on it; say so again every ten seconds or so. */
  works(): Promise<void> {
    return this.room.worksOn(this.event);
  }

  /** Only whoever called or pressed sees it, if they are there: it stands in no log. */
  replyAlone(text: string): Promise<void> {
    return this.room.answerAlone(this.event, text, this.#nextId());
  }

  /** Of a press: what was filled into the form of its button. */
  answers(): Promise<Answers> {
    return this.room.answers(this.event);
  }

  /** Of a press: what the message with the button says now; its buttons go, but for these. */
  async edit(text: string, buttons: readonly Button[] = []): Promise<void> {
    if (!isPressed(this.event)) throw new Error("only a press has a message to edit");
    await this.room.edit(this.event.target, text, { buttons, clientId: this.#nextId(), epoch: this.epoch });
  }

  #nextId(): string {
    this.#answers += 1;
    return `re-${this.epoch}-${this.event.seq}-${this.#answers}`;
  }
}

/** In all rooms that its account is in. Its own messages and those of other bots it does not hear. */
export class Bot {
  #commands = new Map<string, Command>();
  #buttons = new Map<string, Handle>();
  #messages: Handle[] = [];
  #following = new Map<string, Promise<void>>();

  /** Rooms offer it where the account is a bot's. */
  command(name: string, about: string, handle: Handle, args: readonly Argument[] = []): this {
    this.#commands.set(name, { name, about, arguments: args, handle });
    return this;
  }

  /** A button of a message of this bot was pressed. */
  button(id: string, handle: Handle): this {
    this.#buttons.set(id, handle);
    return this;
  }

  /** Each message that calls no command. */
  message(handle: Handle): this {
    this.#messages.push(handle);
    return this;
  }

  /** Begins; the client that is returned ends it by `close()`. */
  async start(url: string, credentials: Credentials, options: BotOptions = {}): Promise<Client> {
    const follow = () => {
      for (const room of client.rooms.keys()) this.#follow(client, room, options);
    };
    const onFrame: Options["onFrame"] = (frame) => {
      if (frame.type === "rooms" || frame.type === "room") follow();
      options.onFrame?.(frame);
    };
    const client = await Client.connect(url, credentials, { ...options, onFrame });
    const commands = [...this.#commands.values()].map(({ handle, ...said }) => said);
    if (client.user.bot && commands.length) await client.call("PUT", "/me/commands", { json: { commands } });
    const joined = await Promise.all((options.rooms ?? []).map((name) => join(client.room(name))));
    for (const room of (await mine(client)) ?? joined) this.#follow(client, room, options);
    client.watch();
    return client;
  }

  #follow(client: Client, id: string, options: BotOptions): void {
    if (this.#following.has(id)) return;
    const done = this.#answerAll(client, id, options)
      .catch((error: unknown) => {
        if (!(error instanceof RoomClosed) && !client.isClosed) fail(error, options);
      })
      .finally(() => this.#following.delete(id));
    this.#following.set(id, done);
  }

  async #answerAll(client: Client, id: string, options: BotOptions): Promise<void> {
    const room = client.room(id);
    // What a fresh page holds was said before, and maybe answered.
    let passed = 0;
    for await (const heard of room.events(options.after?.(id) ?? "now")) {
      if (heard.kind === "resync") {
        passed = heard.head;
        continue;
      }
      const { event, cursor } = heard;
      if (event.seq > passed) await this.#answer(client, new BotEvent(room, event, cursor.epoch), options);
      options.keep?.(id, cursor);
    }
  }

  async #answer(client: Client, heard: BotEvent, options: BotOptions): Promise<void> {
    try {
      for (const handle of await this.#handlers(client, heard)) await handle(heard);
    } catch (error) {
      // One bad message must not keep the bot from the next ones.
      fail(error, options);
    }
  }

  async #handlers(client: Client, { event, room }: BotEvent): Promise<readonly Handle[]> {
    if (isPressed(event)) {
      const handle = event.action === undefined ? undefined : this.#buttons.get(event.action);
      const isMine = handle && (await room.message(event.target)).user.id === client.user.id;
      return handle && isMine ? [handle] : [];
    }
    if (!isMessage(event) || event.deleted || event.user.bot || event.user.id === client.user.id) return [];
    if (!event.command) return this.#messages;
    const command = event.command.bot === client.user.id ? this.#commands.get(event.command.name) : undefined;
    return command ? [command.handle] : [];
  }
}

async function join(room: RoomHandle): Promise<string> {
  const { id, role } = await room.info();
  // Not every token may join.
  if (role === null) await room.join();
  return id;
}

/** Null for a token that is good in chosen rooms only: which these are it can't say. */
async function mine(client: Client): Promise<readonly string[] | null> {
  const found: string[] = [];
  try {
    for await (const { id } of client.list()) found.push(id);
  } catch (error) {
    if (error instanceof Refused && error.code === "room_not_of_token") return null;
    throw error;
  }
  return found;
}

function fail(error: unknown, { onError = console.error }: BotOptions): void {
  onError(error);
}
