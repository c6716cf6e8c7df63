"""A client's copy of its room: the events it has applied, what they made, and the cursor."""

from collections import deque
from collections.abc import Sequence

from tests.faults import shown
from tests.faults.frames import Frame
from tests.faults.history import Entry
from tests.faults.shown import Messages

# Of the newest messages, and of its own: what it may do something to.
REMEMBERED = 200


class Holding:
    """Of one client. Of the events only those of this round are kept, of the messages all."""

    def __init__(self, *, label: str) -> None:
        self.cursor = 0
        self.epoch = ""
        # After a resync, where the fresh page began; what came before it was dropped.
        self.begins_at = 0
        # Where the messages begin.
        self.first = 0
        self.messages: Messages = {}
        self.recent: deque[int] = deque(maxlen=REMEMBERED)
        self.own: deque[int] = deque(maxlen=REMEMBERED)
        self._own_names = f"{label}-"
        self._events: dict[int, Entry] = {}

    @property
    def after(self) -> int | None:
        """The cursor as it is shown to the server; None when there is none yet."""
        return self.cursor if self.epoch else None

    def begin_round(self) -> None:
        self.begins_at = 0
        self._events = {}

    def apply(self, frame: Frame) -> None:
        """Once and in order: what was passed already is passed over."""
        entry = frame.entry
        if entry.seq <= self.cursor:
            return
        self.begins_at = self.begins_at or entry.seq
        self.first = self.first or entry.seq
        self.cursor = entry.seq
        self._events[entry.seq] = entry
        if entry.type == "message":
            self.messages[entry.seq] = frame.message
            self.recent.append(entry.seq)
            if (entry.client_id or "").startswith(self._own_names):
                self.own.append(entry.seq)
        shown.apply(self.messages, entry)

    def drop(self) -> None:
        """The log can't be continued: a fresh page follows."""
        self.cursor = self.begins_at = self.first = 0
        self._events = {}
        for held in (self.messages, self.recent, self.own):
            held.clear()

    def fill(self, entries: Sequence[Entry]) -> None:
        """With what came before the fresh page, read back."""
        self._events |= {entry.seq: entry for entry in entries if entry.seq < self.begins_at}

    def since(self, after: int) -> list[Entry]:
        return [self._events[seq] for seq in sorted(self._events) if seq > after]
