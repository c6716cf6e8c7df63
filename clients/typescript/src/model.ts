// What the server tells. Its objects are passed on as they are; fields that have no name here are there too.

import type * as Schema from "./schema.js";

/** A place in the log of a room: keep both parts together, and go on from there. */
export interface Cursor {
  readonly epoch: string;
  readonly seq: number;
}

export type User = Schema.EventPerson;
/** What stands behind the name of a command. */
export type Argument = Schema.ArgumentIn;
/** The command that a message calls, of the bot with this id. */
export type Called = Schema.Called;
/** With `options` it is a select; that of a bot may open a `form`. */
export type Button = Schema.ActionIn;
export type Answers = Schema.AnswersOut["answers"];

export type Message = Schema.MessageEvent;
export type Edited = Schema.EditedEvent;
export type Pressed = Schema.PressedEvent;
/** Something that only the app `app` understands; `text` is for all others. */
export type AppEvent = Schema.AppEvent;

/** Of a type that this version does not know: a newer server may have more. */
export interface OtherEvent {
  readonly type: string & {};
  readonly room: string;
  readonly seq: number;
  /** RFC 3339, in UTC. */
  readonly at: string;
  readonly user: User;
  readonly client_id?: string;
  readonly [field: string]: unknown;
}

/** An event of a type that docs/protocol.md §4 has. */
export type KnownEvent = Schema.EventPage["items"][number];
export type LogEvent = KnownEvent | OtherEvent;

/** Whether it is of this type, whose fields are then known. */
export function isOf<Type extends KnownEvent["type"]>(
  event: LogEvent,
  type: Type,
): event is Extract<KnownEvent, { type: Type }> {
  return event.type === type;
}

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

export type Room = Schema.RoomOut;

/** A frame of the account socket, docs/protocol.md §9. */
export type Frame = { readonly type: string; readonly [field: string]: any };

/** An event is what has `seq` and `at`. */
export function isEvent(frame: Frame): boolean {
  return "seq" in frame && "at" in frame;
}
