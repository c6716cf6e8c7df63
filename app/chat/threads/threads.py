"""Threads as somebody sees them: a root, whether they follow it, and how much they have to read."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import (
    Connection,
    bindparam,
    func,
    select,
)
from sqlalchemy.orm import aliased

from ... import errors
from ...db.statement import Prepared
from ...db.tables import Event as EventRow
from ...db.tables import Member, ThreadFollow, User
from ..access import visible_room
from ..log.beginning import TEXT, Beginning, beginning
from ..log.event import Event
from ..log.history import Bound, Page, Pages, Timeline
from ..log.stored import IS_MESSAGE, MESSAGE_COLUMNS, columns, message

Key = tuple[str, int, str]
"""A room, the root of a thread in it, and the person who sees it."""


@dataclass(frozen=True, slots=True)
class Thread:
    """A thread as one person sees it. `root` shows its replies, and whether it is solved."""

    room: str
    root: Event
    root_is_cut: bool
    follows: bool
    read_seq: int
    unread: int

    @property
    def weighs(self) -> int:
        """The bytes of what hangs on its root, of whose text a list has the beginning only."""
        return len(msgspec.json.encode(self.root.extras))

    @property
    def last_seq(self) -> int:
        """The seq of the newest reply; 0 without any."""
        extras = self.root.extras or {}
        return extras["replies"]["last_seq"] if "replies" in extras else 0


def page(
    connection: Connection, ref: str, root: int, *, user: str, bound: Bound, limit: int
) -> tuple[Thread, Page]:
    """A thread, and a page of its replies. Raises `NotFound`, and `InThread` for a reply."""
    member = visible_room(connection, ref, user).require_member()
    thread = get(connection, member.room, root, user=user)
    pages = Pages(connection, _OF_THREAD, (member.room, root), member, last=thread.last_seq)
    return thread, pages.at(bound, limit=limit)


def get(connection: Connection, room: str, root: int, *, user: str, whole: bool = True) -> Thread:
    """One thread; not `whole`, of a long root only the beginning. Raises what `page` does."""
    found = _threads(connection, [(room, root, user)], whole=whole).get((room, root, user))
    if found is None:
        raise errors.NotFound("There is no such message in this room.")
    if found.root.thread is not None:
        raise errors.InThread(root=found.root.thread)
    return found


def seen(connection: Connection, keys: Collection[Key]) -> dict[Key, Thread]:
    """Those of the threads that these people may see, with the beginnings of their roots."""
    return _threads(connection, keys, whole=False)


_OF_THREAD = Timeline.of(EventRow.thread == bindparam("root"), of="room root")


def _threads(connection: Connection, keys: Collection[Key], *, whole: bool) -> dict[Key, Thread]:
    rows = (_WHOLE if whole else _BRIEF).each(connection, keys)
    return {(row[0], row[4], row[1]): _thread(*row, whole=whole) for row in rows}


def _thread(
    room: str, user: str, follows: Any, read_seq: int | None, *rest: Any, whole: bool
) -> Thread:
    unread, read = rest[-1], message(room, *rest[:-1])
    root, is_cut = Beginning(read, is_cut=False) if whole else beginning(read)
    return Thread(room, root, is_cut, bool(follows), read_seq or 0, unread)


_reply = aliased(EventRow)
_unread = (
    select(func.count())
    .where(
        _reply.room_id == EventRow.room_id,
        _reply.thread == EventRow.seq,
        _reply.seq > ThreadFollow.read_seq,
        ThreadFollow.follows.is_(True),
    )
    .correlate(EventRow, ThreadFollow)
    .scalar_subquery()
)


def _read(text: Any) -> Prepared:
    """Threads with the root's text, a column."""
    query = (
        select(
            EventRow.room_id,
            Member.user_id,
            ThreadFollow.follows,
            ThreadFollow.read_seq,
            *columns(MESSAGE_COLUMNS, text=text),
            _unread,
        )
        .select_from(EventRow)
        .join(User, User.id == EventRow.user_id)
        .join(Member, Member.room_id == EventRow.room_id)
        .outerjoin(
            ThreadFollow,
            (ThreadFollow.room_id == EventRow.room_id)
            & (ThreadFollow.root == EventRow.seq)
            & (ThreadFollow.user_id == Member.user_id),
        )
        .where(
            EventRow.room_id == bindparam("room"),
            EventRow.seq == bindparam("root"),
            Member.user_id == bindparam("user"),
            EventRow.seq >= Member.visible_from,
            IS_MESSAGE,
        )
    )
    return Prepared(query, "room root user")


_WHOLE, _BRIEF = _read(EventRow.text), _read(TEXT)
