"""How far people have read is collected: the newest place in a room replaces those before it."""

import asyncio
import contextlib

from .. import errors
from .log.act import Draft
from .log.batch import Outcome
from .log.writer import Writer
from .messages import READ

# Somebody who scrolls fast moves their mark dozens of times a second; only the last one counts.
EVERY_SECONDS = 1.0


class ReadMarks:
    """The first mark of a person is written at once, later ones together, a second after it."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        # By person, then by room. Whoever is here has had a mark written within the last second.
        self._waiting: dict[str, dict[str, Draft]] = {}
        self._timer: asyncio.TimerHandle | None = None

    def move(self, room: str, user: str, session: str, seq: int) -> bool:
        """Note how far `user` has read; returns whether that is still to be written."""
        draft = Draft(READ, room, user, session, target=seq)
        if user not in self._waiting:
            self._waiting[user] = {}
            self._start_timer()
            if self._submit(draft):
                return False
        marks = self._waiting[user]
        if room not in marks or seq > (marks[room].target or 0):
            marks[room] = draft
        return True

    def write(self, room: str, user: str) -> None:
        """Write a waiting mark now, before the next command of this person in this room."""
        draft = self._waiting.get(user, {}).pop(room, None)
        if draft is not None:
            self._submit(draft)

    async def settle(self, user: str) -> None:
        """Write all that wait of one person, before a session of theirs ends and can't any more."""
        for draft in list(self._waiting.pop(user, {}).values()):
            with contextlib.suppress(errors.ParleyError):  # a mark keeps no session alive
                await self._writer.write(draft)

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
            self._writer.submit(draft, _no_answer)
        except errors.Busy:
            return False
        return True


def _no_answer(draft: Draft, outcome: Outcome) -> None:
    pass
