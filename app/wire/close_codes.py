"""Why a socket ends: every close code, with its reason and whether a client is to come back.

`docs/protocol.md` §6 and `static/js/close-codes.js` say the same, and a test compares them.
`app/server/` imports nothing of ours: there some of the numbers stand once more, compared too.
"""

from enum import IntEnum

from .. import errors


class CloseCode(IntEnum):
    """RFC 6455 §7.4 up to 1013; from 4000 on our own.

    An empty reason stands for none, or for one in words that nobody should rely on.
    """

    reason: str
    reconnect: bool
    """Whether to come back by oneself. Otherwise something has to change first."""

    def __new__(cls, number: int, reason: str = "", reconnect: bool = True) -> "CloseCode":
        code = int.__new__(cls, number)
        code._value_ = number
        code.reason, code.reconnect = reason, reconnect
        return code

    NORMAL = 1000, "", True
    GOING_AWAY = 1001, "", True
    NO_CLOSE_FRAME = 1006, "", True  # never sent: how a lost connection is shown
    NOT_UTF_8 = 1007, "not UTF-8", False
    TOO_MANY_ERRORS = 1008, "too_many_errors", False
    TOO_LARGE = 1009, "", False
    INTERNAL_ERROR = 1011, "internal_error", True
    RESTARTING = 1012, "restarting", True
    BUSY = 1013, "busy", True
    SESSION_ENDED = 4401, "session_ended", False
    NOT_A_MEMBER = 4403, "not_a_member", False
    ROOM_DELETED = 4404, "room_deleted", False
    NO_PONG = 4408, "no pong", True
    TOO_MANY_SOCKETS = 4409, "too_many_sockets", False
    TOO_FAST = 4429, "too_fast", True
    TOO_SLOW = 4430, "too_slow", True


def close_code_of(error: errors.ParleyError) -> CloseCode:
    """How a socket ends that can't begin or go on because of this."""
    return CloseCode(error.close_code or CloseCode.INTERNAL_ERROR)
