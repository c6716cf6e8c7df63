"""The phases of a WebSocket, and which may follow which.

Whether the application wants a pause is no phase: it may in any, also for what came before the end.
"""

from enum import IntEnum


class Phase(IntEnum):
    """The use of a frame that the peer sends, and whether we still send any."""

    # The application has not accepted. Frames of the peer wait unparsed, and we send none.
    # A handshake that is refused stays here: uvicorn closes its connection.
    HANDSHAKE = 0
    # Messages go to the application, as fast as it takes them.
    OPEN = 1
    # Our close frame is sent. Messages are dropped, since only the peer's close frame is awaited.
    CLOSING = 2
    # Both close frames were sent. The connection ends when the rest is written.
    CLOSED = 3
    # The peer was at fault, and our close frame says how. Its bytes are dropped unparsed.
    FAILED = 4


# Names of their own, since `Phase.OPEN` is a call of the enum's class on Python 3.11.
HANDSHAKE, OPEN, CLOSING, CLOSED, FAILED = Phase

# From CLOSING on a timer cuts the connection, whatever the peer does.
NEXT = {
    HANDSHAKE: {OPEN},
    OPEN: {CLOSING, CLOSED, FAILED},
    CLOSING: {CLOSED, FAILED},
    CLOSED: set[Phase](),
    FAILED: set[Phase](),
}
