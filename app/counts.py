"""What a process has done since it started: plain numbers, which cost next to nothing to raise.

Nothing here names a person or a room.
"""

from collections import Counter


class Counts:
    """One for the process. Only the event loop's thread changes it."""

    __slots__ = (
        "deliveries",
        "events",
        "messages",
        "refusals",
        "replayed",
        "replays",
        "resyncs",
    )

    def __init__(self) -> None:
        self.messages = 0
        """Of the events those that are messages."""
        self.events = 0
        """Committed by this process."""
        self.deliveries = 0
        """Events that were written to a socket, once for each socket."""
        self.replays = 0
        """Walks of a socket along a room's log to its head, of those that had to go any way."""
        self.replayed = 0
        """Of the deliveries those in a replay."""
        self.resyncs: Counter[str] = Counter()
        """Cursors that could not be gone on from, by reason."""
        self.refusals: Counter[str] = Counter()
        """Requests, commands and handshakes that were refused, by the code of the error."""
