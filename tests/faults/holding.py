"""A client's copy of its room: the events it has applied, and the cursor they lead to."""

from collections.abc import Sequence

from tests.faults.history import Entry


class Holding:
    """Of one client. Only the events of this round are kept; the cursor stands for the others."""

    def __init__(self) -> None:
        self.cursor = 0
        self.epoch = ""
        # After a resync, where the fresh page began; what came before it was dropped.
        self.begins_at = 0
        self._events: dict[int, Entry] = {}

    @property
    def after(self) -> int | None:
        """The cursor as it is shown to the server; None when there is none yet."""
        return self.cursor if self.epoch else None

    def begin_round(self) -> None:
        self.begins_at = 0
        self._events = {}

    def apply(self, entry: Entry) -> None:
        """Once and in order: what was passed already is passed over."""
        if entry.seq > self.cursor:
            self.begins_at = self.begins_at or entry.seq
            self.cursor = entry.seq
            self._events[entry.seq] = entry

    def drop(self) -> None:
        """The log can't be continued: a fresh page follows."""
        self.cursor = self.begins_at = 0
        self._events = {}

    def fill(self, entries: Sequence[Entry]) -> None:
        """With what came before the fresh page, read back."""
        self._events |= {entry.seq: entry for entry in entries if entry.seq < self.begins_at}

    def since(self, after: int) -> list[Entry]:
        return [self._events[seq] for seq in sorted(self._events) if seq > after]
