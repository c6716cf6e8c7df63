// A client of Parley that loses nothing and says nothing twice, whatever happens between.

export { Bot, BotEvent, type BotOptions, type Handle } from "./bot.js";
export { Client, type Options } from "./client.js";
export {
  ClientClosed,
  Disconnected,
  ParleyError,
  Refused,
  RoomClosed,
  SignInNeeded,
  Unreachable,
} from "./errors.js";
export * from "./model.js";
export type { Command, OutboxStore } from "./outbox.js";
export type { Patience } from "./patience.js";
export type { Asked } from "./rest.js";
export type * as Schema from "./schema.js";
export { RoomHandle, type After, type Said } from "./room.js";
export type { Credentials } from "./session.js";
export type { MakeSocket, WebSocketLike } from "./socket.js";
export { Events } from "./stream.js";
