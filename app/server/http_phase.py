"""The phases of an HTTP connection, and which may follow which.

Whether reading is paused is no phase: it may be in any, while what was read waits to be parsed.
"""

from enum import IntEnum


class Phase(IntEnum):
    """The meaning of the peer's next bytes, and whether they may be parsed."""

    # Nothing of a request has come; a kept connection is between two.
    WAITING = 0
    # A part of a head has come.
    HEAD = 1
    # The application works on the request, of which the body is still coming. An answer by now is
    # the last of this connection.
    BODY = 2
    # The request is whole. The bytes behind it wait unparsed. If the answer is the last, the
    # connection ends in this phase.
    ANSWERING = 3
    # We write no more. Bytes that still come are dropped unparsed.
    LINGERING = 4
    # The connection belongs to the WebSocket class.
    UPGRADED = 5
    # The connection belongs to the class of streams.
    STREAMING = 6


# Names of their own, since `Phase.HEAD` is a call of the enum's class on Python 3.11.
WAITING, HEAD, BODY, ANSWERING, LINGERING, UPGRADED, STREAMING = Phase

# In the others, bytes wait or are dropped.
PARSED = (WAITING, HEAD, BODY)

NEXT = {
    WAITING: {HEAD},
    HEAD: {BODY, LINGERING, UPGRADED},
    BODY: {ANSWERING, LINGERING},
    ANSWERING: {WAITING, STREAMING},
    LINGERING: set[Phase](),
    UPGRADED: set[Phase](),
    STREAMING: set[Phase](),
}
