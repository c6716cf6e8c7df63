// What can go wrong for good. Whatever passes by itself is tried again and throws nothing.

export class ParleyError extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** The server understood, and says no: act on `code` (docs/protocol.md §7), else on `status`. */
export class Refused extends ParleyError {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly problem: Record<string, unknown> = {},
  ) {
    super(detail ? `${code}: ${detail}` : code);
  }
}

/** The password, token or session does not count (any more). */
export class SignInNeeded extends ParleyError {}

/** The events of one room have ended; `code` is a close code of docs/protocol.md §6. */
export class RoomClosed extends ParleyError {
  constructor(
    readonly room: string,
    readonly code: number,
    readonly reason: string,
  ) {
    super(`room ${room} is closed: ${reason} (${code})`);
  }
}

/** The server ended the socket, and coming back would end it again. */
export class Disconnected extends ParleyError {
  constructor(
    readonly code: number,
    readonly reason: string,
  ) {
    super(`the server has closed the connection: ${reason} (${code})`);
  }
}

/** No answer of a Parley server, after several tries. */
export class Unreachable extends ParleyError {}

/** The client was closed, or another reader took over, while something was still waiting. */
export class ClientClosed extends ParleyError {}
