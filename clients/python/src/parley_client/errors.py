"""What can go wrong for good. Whatever passes by itself is tried again and raises nothing.

ParleyError
├── Refused         the server understood, and says no: `code` and `status` say why
├── SignInNeeded    the password, token or session does not count (any more)
├── RoomClosed      not mine to read any more: left, removed, banned, or the room is gone
├── Disconnected    the server ended the socket and does not want it back
├── Unreachable     no answer of a Parley server, after several tries
└── ClientClosed    the client was closed while something was still waiting
"""

from collections.abc import Mapping
from typing import Any


class ParleyError(Exception):
    """All errors of this library."""


class Refused(ParleyError):
    """A problem of the server; act on `code` (docs/protocol.md §7), else on `status`."""

    def __init__(self, status: int, code: str, detail: str, problem: Mapping[str, Any]) -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.status = status
        self.code = code
        self.detail = detail
        # With the members that only some codes have: `until`, `count`, `errors` …
        self.problem = problem


class SignInNeeded(ParleyError):
    """Sign in again, with a name and password or a token that counts."""


class RoomClosed(ParleyError):
    """The events of one room have ended; `code` is a close code of docs/protocol.md §6."""

    def __init__(self, room: str, code: int, reason: str) -> None:
        super().__init__(f"room {room} is closed: {reason} ({code})")
        self.room = room
        self.code = code
        self.reason = reason


class Disconnected(ParleyError):
    """The socket has ended, and coming back would end it again; `code` says why."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(f"the server has closed the connection: {reason} ({code})")
        self.code = code
        self.reason = reason


class Unreachable(ParleyError):
    """Nothing there, or nothing that answers as a Parley server does."""


class ClientClosed(ParleyError):
    """What was waiting may have been done or not; what an outbox file holds is sent next time."""
