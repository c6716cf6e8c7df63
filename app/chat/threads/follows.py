"""Following a thread, and how far one has read it: no event, and nobody else's affair.

Whoever changes these holds the person's lock (`sessions.by_id_to_write`).
"""

from collections.abc import Collection
from dataclasses import astuple, fields, replace
from typing import Any, cast

from sqlalchemy import (
    BigInteger,
    Connection,
    Integer,
    Table,
    bindparam,
    func,
    literal_column,
    select,
    update,
)

from ...db import row_lock
from ...db.statement import Prepared, bound, insertion
from ...db.tables import RoomHead, ThreadFollow
from ..access import membership, now_ms
from ..effects import Effects, Written
from ..listing import Slice
from . import threads
from .rows import Follow
from .threads import Thread


def follow(
    connection: Connection, room: str, user: str, root: int, *, follows: bool
) -> Written[Thread]:
    """Follow a thread, from its end on, or not any more. Raises `NotAMember` and `NotFound`."""
    thread = _lock(connection, room, user, root)
    found = _find(connection, room, root, user)
    before = found or Follow(None, read_seq=0)
    if before.follows is follows:
        return Written(thread)
    end = _end(thread)
    now = replace(before, follows=follows)
    if before.follows is None:
        now = replace(now, read_seq=end)
    if follows:
        now = replace(now, since_seq=end, done_seq=end)
    return _write(connection, room, root, user, now, is_new=found is None)


def read(connection: Connection, room: str, user: str, root: int, seq: int) -> Written[Thread]:
    """Note how far somebody has read a thread, on or back; they need not follow it.

    At its end it is read as far as the room goes: an edit may have mentioned them since.
    """
    thread = _lock(connection, room, user, root)
    found = _find(connection, room, root, user)
    before = found or Follow(None, read_seq=-1)
    is_all = seq >= _end(thread)
    read_seq = next(iter(_HEAD.each(connection, [(room,)])))[0] if is_all else seq
    now = replace(before, read_seq=read_seq)
    if now == before:
        return Written(thread)
    return _write(connection, room, root, user, now, is_new=found is None)


def newest(connection: Connection, users: Collection[str]) -> dict[str, int]:
    """The newest version of each of these people that has any."""
    found = _NEWEST.each(connection, [(user,) for user in users])
    return {user: version for user, version in found if version is not None}


def changed(
    connection: Connection, user: str, *, after: int, limit: int
) -> Slice[tuple[str, int], int]:
    """What somebody has changed themselves since a version: rooms and roots, the first first."""
    rows = list(_CHANGED.each(connection, [(user, after, limit + 1)]))
    items = [(room, root) for room, root, _ in rows[:limit]]
    return Slice(items, rows[limit - 1][2] if len(rows) > limit else None)


def _lock(connection: Connection, room: str, user: str, root: int) -> Thread:
    member = membership(connection, room, user)
    # A reply writes these rows, too.
    row_lock.ROOMS.take(connection, [member.room])
    return threads.get(connection, member.room, root, user=user, whole=False)


def _end(thread: Thread) -> int:
    return thread.last_seq or thread.root.seq


def _find(connection: Connection, room: str, root: int, user: str) -> Follow | None:
    for follows, *seqs in _ONE.each(connection, [(room, root, user)]):
        return Follow(None if follows is None else bool(follows), *seqs)
    return None


def _write(
    connection: Connection, room: str, root: int, user: str, now: Follow, *, is_new: bool
) -> Written[Thread]:
    version = max(now_ms(), newest(connection, [user]).get(user, 0) + 1)
    row: list[Any] = [room, root, user, *astuple(now), version]
    (_INSERT if is_new else _UPDATE).many(connection, [row])
    thread = threads.get(connection, room, root, user=user, whole=False)
    return Written(thread, Effects(kept=[user]))


_IS_IT = (
    ThreadFollow.room_id == bindparam("room"),
    ThreadFollow.root == bindparam("root"),
    ThreadFollow.user_id == bindparam("user"),
)
_FOLLOW = " ".join(field.name for field in fields(Follow))
_ONE = Prepared(
    select(*(getattr(ThreadFollow, name) for name in _FOLLOW.split())).where(*_IS_IT),
    "room root user",
)
_INSERT = insertion(cast(Table, ThreadFollow.__table__), f"room_id root user_id {_FOLLOW} version")
_UPDATE = Prepared(
    update(ThreadFollow).where(*_IS_IT).values(bound(f"{_FOLLOW} version")),
    f"room root user {_FOLLOW} version",
)
_HEAD = Prepared(select(RoomHead.head).where(RoomHead.room_id == bindparam("room")), "room")
_NEWEST = Prepared(
    select(ThreadFollow.user_id, func.max(ThreadFollow.version))
    .where(ThreadFollow.user_id == bindparam("user"))
    .group_by(ThreadFollow.user_id),
    "user",
)
_CHANGED = Prepared(
    select(ThreadFollow.room_id, ThreadFollow.root, ThreadFollow.version)
    .where(
        ThreadFollow.user_id == bindparam("user"),
        ThreadFollow.version > bindparam("after", type_=BigInteger),
    )
    .order_by(ThreadFollow.version)
    .limit(bindparam("limit", type_=Integer))
    # Without an offset SQLAlchemy binds one for SQLite, which `Prepared` knows nothing of.
    .offset(literal_column("0")),
    "user after limit",
)
