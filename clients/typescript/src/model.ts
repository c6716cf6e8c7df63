// What the server tells. Its objects are passed on as they are; fields that have no name here are there too.

/** A place in the log of a room: keep both parts together, and go on from there. */
export interface Cursor {
  readonly epoch: string;
  readonly seq: number;
}

export interface User {
  readonly id: string;
  readonly name: string;
  /** Only there where it differs from `name`. */
  readonly display_name?: string;
  /** Only there, and true, where it is the account of a program. */
  readonly bot?: boolean;
}

/** What stands behind the name of a command. */
export interface Argument {
  readonly name: string;
  readonly about?: string;
  readonly kind?: "text" | "number" | "choice";
  readonly required?: boolean;
  readonly choices?: readonly string[];
}

/** The command that a message calls, of the bot with this id. */
export interface Called {
  readonly bot: string;
  readonly name: string;
  readonly arguments: Readonly<Record<string, string | number>>;
}

export interface Option {
  readonly id: string;
  readonly label: string;
}

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly kind: "text" | "long_text" | "number" | "select" | "checkbox";
  readonly required?: boolean;
  /** Of a number, or of the length of a text. */
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly Option[];
}

export type Answers = Readonly<Record<string, string | number | boolean>>;

/** With `options` it is a select; that of a bot may open a `form`. */
export interface Button {
  readonly id: string;
  readonly label: string;
  readonly style?: "primary" | "danger";
  readonly options?: readonly Option[];
  readonly form?: { readonly submit: string; readonly fields: readonly Field[] };
}

interface Base {
  readonly room: string;
  readonly seq: number;
  /** RFC 3339, in UTC. */
  readonly at: string;
  readonly user: User;
  readonly client_id?: string;
  readonly [field: string]: unknown;
}

export interface Message extends Base {
  readonly type: "message";
  readonly text: string;
  readonly edited_at: string | null;
  readonly deleted: boolean;
  readonly thread?: number;
  readonly in_room?: boolean;
  readonly quote?: number;
  readonly actions?: readonly Button[];
  readonly command?: Called;
  readonly mentions?: readonly { readonly name: string; readonly user?: string }[];
  /** `users` are up to 50 of the `count` people. */
  readonly reactions?: readonly { readonly emoji: string; readonly count: number; readonly users: readonly string[] }[];
}

export interface Edited extends Base {
  readonly type: "edited";
  readonly target: number;
  readonly text: string;
  readonly actions?: readonly Button[];
}

export interface Pressed extends Base {
  readonly type: "pressed";
  readonly target: number;
  readonly action?: string;
  /** Of a select, the option. */
  readonly value?: string;
}

/** Something that only the app `app` understands; `text` is for all others. */
export interface AppEvent extends Base {
  readonly type: "app";
  /** Neither is there once it is deleted. */
  readonly app?: string;
  readonly data?: unknown;
  readonly text: string;
  readonly deleted: boolean;
}

export interface Deleted extends Base {
  readonly type: "deleted";
  readonly target: number;
}

export interface Reacted extends Base {
  readonly type: "reacted" | "unreacted";
  readonly target: number;
  readonly emoji?: string;
  /** How many have it there since. */
  readonly count?: number;
}

export interface Membership extends Base {
  readonly type: "joined" | "left";
}

/** Of any other type: docs/protocol.md §4 has them, and a newer server may have more. */
export interface OtherEvent extends Base {
  readonly type: string & {};
}

export type LogEvent = Message | AppEvent | Edited | Pressed | Deleted | Reacted | Membership | OtherEvent;

export function isMessage(event: LogEvent): event is Message {
  return event.type === "message";
}

export function isAppEvent(event: LogEvent): event is AppEvent {
  return event.type === "app";
}

export function isPressed(event: LogEvent): event is Pressed {
  return event.type === "pressed";
}

/** What is read of a room: an event with its place, or the word that all has to be read anew. */
export type Heard =
  | { readonly kind: "event"; readonly event: LogEvent; readonly cursor: Cursor }
  | { readonly kind: "resync"; readonly reason: string; readonly floor: number; readonly head: number };

export interface Room {
  readonly id: string;
  readonly name: string;
  readonly kind: "public" | "private" | "direct" | (string & {});
  readonly topic: string;
  /** Null for one that I could join. */
  readonly role: string | null;
  readonly head: number;
  readonly unread: number;
  readonly archived: boolean;
  readonly [field: string]: unknown;
}

/** A frame of the account socket, docs/protocol.md §9. */
export type Frame = { readonly type: string; readonly [field: string]: any };

/** An event is what has `seq` and `at`. */
export function isEvent(frame: Frame): boolean {
  return "seq" in frame && "at" in frame;
}
