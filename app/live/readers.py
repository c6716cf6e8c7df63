"""Tells those who have a small room open how far the others there have read."""

import asyncio
import logging
from collections.abc import Mapping, Sequence

from .. import errors
from ..chat.members import readers
from ..db.database import Database
from ..wire.frames import Frame
from .key_reads import take_first
from .tails import Tails

logger = logging.getLogger(__name__)

# Of somebody who scrolls the last place counts.
EVERY_SECONDS = 1.0
# One read of a few milliseconds: at most fifty marks in each.
ROOMS_AT_ONCE = 64


class Readers:
    """What was told is compared with what is: of the same marks nobody is told twice."""

    def __init__(self, database: Database, tails: Tails) -> None:
        self._database = database
        self._tails = tails
        self._changed: dict[str, None] = {}
        self._told: dict[str, dict[str, int]] = {}
        self._task: asyncio.Task[None] | None = None

    def note(self, room: str) -> None:
        """Somebody may have read on there."""
        if not self._is_small(room):
            return
        self._changed[room] = None
        if self._task is None:
            self._task = asyncio.create_task(self._run(), name="readers")

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def _is_small(self, room: str) -> bool:
        tail = self._tails.get(room)
        return tail is not None and 0 < len(tail.presence.here) <= readers.MOST_MEMBERS

    async def _run(self) -> None:
        try:
            while self._changed:
                await self._tell_some()
                self._forget_closed()
                await asyncio.sleep(EVERY_SECONDS)
        finally:
            self._task = None

    async def _tell_some(self) -> None:
        try:
            rooms, found = await take_first(self._changed, ROOMS_AT_ONCE, self._read)
            for room in rooms:
                self._tell(room, found.get(room, {}))
        except errors.Unavailable:
            pass  # said once where the database is reached
        except Exception:
            logger.exception("It could not be told who has read how far")

    async def _read(self, rooms: Sequence[str]) -> Mapping[str, dict[str, int]]:
        return await self._database.read(readers.shown, rooms)

    def _tell(self, room: str, marks: dict[str, int]) -> None:
        tail, told = self._tails.get(room), self._told.get(room)
        self._told[room] = marks
        if tail is None or marks == told:
            return
        if told is not None and told.keys() == marks.keys():
            new = {user: seq for user, seq in marks.items() if told[user] != seq}
            tail.send(_frame(room, new, whole=False), to=marks.keys())
        else:
            # Somebody hides theirs, or shows it again: they saw nobody's till now.
            tail.send(_frame(room, marks, whole=True), to=marks.keys())
            saw = set(tail.presence.here if told is None else told)
            if saw - marks.keys():
                tail.send(_frame(room, {}, whole=True), to=saw - marks.keys())

    def _forget_closed(self) -> None:
        for room in [room for room in self._told if not self._is_small(room)]:
            del self._told[room]


def _frame(room: str, marks: Mapping[str, int], *, whole: bool) -> Frame:
    items = [{"user": user, "seq": seq} for user, seq in marks.items()]
    return Frame(type="readers", room=room, items=items, whole=whole)
