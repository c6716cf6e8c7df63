"""How far people have read is collected: the newest place in a room replaces those before it."""

import asyncio
from typing import cast

from sqlalchemy import Connection, Table, bindparam, select, update

from ... import errors
from ...db import row_lock
from ...db.statement import Prepared
from ...db.tables import Member, RoomHead
from ..effects import Effects, Written
from ..log.act import Act, Draft
from ..log.batch import Outcome
from ..log.writer import Writer
from ..messages import READ, SET_READ

# Somebody who scrolls fast moves their mark dozens of times a second; only the last one counts.
# It clears a badge on another device, which is to take less than a second in all.
EVERY_SECONDS = 0.5


class ReadMarks:
    """The first mark of a person is written at once, later ones together, soon after it."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        # By person, then by room. Whoever is here has had a mark written a moment ago.
        self._waiting: dict[str, dict[str, Draft]] = {}
        self._timer: asyncio.TimerHandle | None = None

    def move(self, room: str, user: str, seq: int, *, back: bool = False) -> None:
        """Note how far `user` has read; `back` takes back what was noted further on.

        The mark outlives the session that it was made in.
        """
        act = SET_READ if back else READ
        if user not in self._waiting:
            self._waiting[user] = {}
            self._start_timer()
            if self._submit(Draft(act, room, user, target=seq)):
                return
        waiting = self._waiting[user].get(room)
        if waiting is None or back or seq > (waiting.target or 0):
            self._waiting[user][room] = Draft(_both(waiting, act), room, user, target=seq)

    def forget(self, room: str, user: str) -> None:
        """Drop what waits: they have said in another way how far they have read."""
        self._waiting.get(user, {}).pop(room, None)

    def forget_all(self, user: str) -> None:
        """The same in all rooms."""
        self._waiting.get(user, {}).clear()

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
            self._writer.submit(draft, _unanswered)
        except errors.Busy:
            return False
        return True


def _both(waiting: Draft | None, act: Act) -> Act:
    # Whoever goes back and then on has gone back all the same.
    return SET_READ if waiting is not None and waiting.act is SET_READ else act


def _unanswered(draft: Draft, outcome: Outcome) -> None:
    pass


def mark_all(connection: Connection, user: str) -> Written[None]:
    """Somebody has read all their rooms to the end."""
    unread = select(Member.room_id).join(RoomHead, RoomHead.room_id == Member.room_id)
    unread = unread.where(Member.user_id == user, Member.read_seq < RoomHead.head)
    rooms = connection.execute(unread).scalars().all()
    # A batch of the log may move two marks of theirs, in another order.
    row_lock.ROOMS.take(connection, rooms)
    _READ_ALL.many(connection, [(room, user) for room in rooms])
    return Written(None, Effects(own=[(room, user) for room in rooms]))


_HEADS = cast(Table, RoomHead.__table__)
_READ_ALL = Prepared(
    update(Member)
    .where(Member.room_id == bindparam("room"), Member.user_id == bindparam("user"))
    .values(
        read_seq=select(_HEADS.c.head).where(_HEADS.c.room_id == Member.room_id).scalar_subquery()
    ),
    "room user",
)
