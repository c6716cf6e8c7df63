"""How far people have read is collected: the newest place in a room replaces those before it."""

import asyncio
from collections.abc import Callable

from .. import errors
from .log.act import Draft
from .log.batch import Outcome
from .log.event import Repeat
from .log.writer import Writer
from .messages import READ

Moved = Callable[[str, str], None]
"""Takes a room, and somebody who has read on there."""

# Somebody who scrolls fast moves their mark dozens of times a second; only the last one counts.
EVERY_SECONDS = 1.0


class ReadMarks:
    """The first mark of a person is written at once, later ones together, a second after it."""

    def __init__(self, writer: Writer, *, moved: Moved) -> None:
        """`moved` is called when a mark is written."""
        self._writer = writer
        self._moved = moved
        # By person, then by room. Whoever is here has had a mark written within the last second.
        self._waiting: dict[str, dict[str, Draft]] = {}
        self._timer: asyncio.TimerHandle | None = None

    def move(self, room: str, user: str, seq: int) -> None:
        """Note how far `user` has read. The mark outlives the session that it was made in."""
        draft = Draft(READ, room, user, target=seq)
        if user not in self._waiting:
            self._waiting[user] = {}
            self._start_timer()
            if self._submit(draft):
                return
        marks = self._waiting[user]
        if room not in marks or seq > (marks[room].target or 0):
            marks[room] = draft

    def stop(self) -> None:
        """Write all of them now."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        for marks in self._waiting.values():
            for draft in marks.values():
                self._submit(draft)
        self._waiting.clear()

    def _start_timer(self) -> None:
        if self._timer is None and self._waiting:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(EVERY_SECONDS, self._write_all)

    def _write_all(self) -> None:
        self._timer = None
        self._waiting = {user: marks for user, marks in self._waiting.items() if marks}
        for marks in self._waiting.values():
            for room, draft in list(marks.items()):
                if self._submit(draft):
                    del marks[room]
        self._start_timer()

    def _submit(self, draft: Draft) -> bool:
        """Whether the writer took it; a full one has no time for marks."""
        try:
            self._writer.submit(draft, self._answer)
        except errors.Busy:
            return False
        return True

    def _answer(self, draft: Draft, outcome: Outcome) -> None:
        if isinstance(outcome, Repeat):
            self._moved(draft.room, draft.user)
