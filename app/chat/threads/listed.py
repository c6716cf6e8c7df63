"""Lists of threads: those that somebody follows, and those of a room."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import (
    Connection,
    Integer,
    bindparam,
    case,
    func,
    literal_column,
    select,
    tuple_,
)

from ...db.statement import Prepared
from ...db.tables import Member, ThreadFollow
from ...db.tables import Thread as ThreadTable
from ..access import visible_room
from ..listing import Number, Slice
from ..log.stored import PAGE_BYTES
from .rows import is_of_member
from .threads import Thread, seen

P = TypeVar("P")


class Place(NamedTuple):
    """Where a thread stands in somebody's list."""

    at: Number
    room: str
    root: Number


class PlaceInRoom(NamedTuple):
    """Where a thread stands in the list of its room."""

    changed_seq: Number


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which threads a list has; None is all of them."""

    unread: bool | None = None
    solved: bool | None = None


def of_person(
    connection: Connection, user: str, wanted: Wanted, *, after: Place | None, limit: int
) -> Slice[Thread, Place]:
    """List the threads that somebody follows, the one with the newest reply first."""
    start = after or Place(_END, "", 0)
    query = _of_person(wanted)
    places = [Place(*row) for row in query.each(connection, [(user, *start, limit + 1)])]
    rows = [(place, (place.room, place.root)) for place in places]
    return _listed(connection, rows, user, limit=limit)


def of_room(
    connection: Connection,
    ref: str,
    user: str,
    wanted: Wanted,
    *,
    after: PlaceInRoom | None,
    limit: int,
) -> Slice[Thread, PlaceInRoom]:
    """List the threads of a room, the one that changed last first."""
    member = visible_room(connection, ref, user).require_member()
    start = after or PlaceInRoom(_END)
    key = member.room, member.visible_from, *start, limit + 1
    found = _of_room(wanted).each(connection, [key])
    rows = [(PlaceInRoom(changed_seq), (member.room, root)) for changed_seq, root in found]
    return _listed(connection, rows, user, limit=limit)


def changed_since(
    connection: Connection, rooms: Sequence[tuple[str, int]]
) -> Sequence[tuple[str, int, str]]:
    """Find the threads that changed in rooms after a seq: room, root and each follower."""
    return list(_FOLLOWERS_OF_CHANGED.each(connection, rooms))


class Counts(NamedTuple):
    """How many threads somebody follows, and in how many of them there is something to read."""

    total: int
    unread: int


def counts(connection: Connection, users: Collection[str]) -> dict[str, Counts]:
    """Count the threads of each person; whoever follows none is left out."""
    found = _COUNTS_OF.each(connection, [(user,) for user in users])
    return {user: Counts(total, int(unread)) for user, total, unread in found}


_END = 2**53 - 1


def _listed(
    connection: Connection, rows: Sequence[tuple[P, tuple[str, int]]], user: str, *, limit: int
) -> Slice[Thread, P]:
    """The threads of these rooms and roots, each with its place, as many as one page may weigh."""
    threads = seen(connection, [(*key, user) for _, key in rows[:limit]])
    shown: list[Thread] = []
    last, left = None, PAGE_BYTES
    for place, key in rows[:limit]:
        thread = threads.get((*key, user))
        if thread is not None:
            left -= thread.weighs
            if left < 0 and shown:
                return Slice(shown, last)
            shown.append(thread)
        last = place
    return Slice(shown, last if len(rows) > limit else None)


_is_followed = (ThreadFollow.room_id == ThreadTable.room_id) & (
    ThreadFollow.root == ThreadTable.root
)
_is_unread = ThreadTable.last_seq > ThreadFollow.read_seq
_follows_and_sees = (
    ThreadFollow.user_id == bindparam("user"),
    ThreadFollow.follows.is_(True),
    ThreadTable.root >= Member.visible_from,
)


def _conditions(wanted: Wanted) -> list[Any]:
    found: list[Any] = []  # of columns and of conditions
    if wanted.unread is not None:
        found.append(_is_unread if wanted.unread else ~_is_unread)
    if wanted.solved is not None:
        found.append(ThreadTable.solved if wanted.solved else ~ThreadTable.solved)
    return found


def _limited(query: Any) -> Any:  # a `Select` of any columns
    # Without an offset SQLAlchemy binds one for SQLite, which `Prepared` knows nothing of.
    return query.limit(bindparam("limit", type_=Integer)).offset(literal_column("0"))


@cache
def _of_person(wanted: Wanted) -> Prepared:
    place = tuple_(ThreadTable.last_at, ThreadTable.room_id, ThreadTable.root)
    query = (
        select(ThreadTable.last_at, ThreadTable.room_id, ThreadTable.root)
        .join(ThreadFollow, _is_followed)
        .join(Member, is_of_member)
        .where(
            *_follows_and_sees,
            place < tuple_(bindparam("at"), bindparam("room"), bindparam("root")),
            *_conditions(wanted),
        )
        .order_by(ThreadTable.last_at.desc(), ThreadTable.room_id.desc(), ThreadTable.root.desc())
    )
    return Prepared(_limited(query), "user at room root limit")


@cache
def _of_room(wanted: Wanted) -> Prepared:
    query = (
        select(ThreadTable.changed_seq, ThreadTable.root)
        .where(
            ThreadTable.room_id == bindparam("room"),
            ThreadTable.root >= bindparam("visible_from"),
            ThreadTable.changed_seq < bindparam("changed_seq"),
            *_conditions(wanted),
        )
        .order_by(ThreadTable.changed_seq.desc())
    )
    return Prepared(_limited(query), "room visible_from changed_seq limit")


_FOLLOWERS_OF_CHANGED = Prepared(
    select(ThreadTable.room_id, ThreadTable.root, ThreadFollow.user_id)
    .join(ThreadFollow, _is_followed)
    .where(
        ThreadTable.room_id == bindparam("room"),
        ThreadTable.changed_seq > bindparam("since"),
        ThreadFollow.follows.is_(True),
    ),
    "room since",
)
_COUNTS_OF = Prepared(
    select(
        ThreadFollow.user_id,
        func.count(),
        func.sum(case((_is_unread, literal_column("1")), else_=literal_column("0"))),
    )
    .join(ThreadTable, _is_followed)
    .join(Member, is_of_member)
    .where(*_follows_and_sees)
    .group_by(ThreadFollow.user_id),
    "user",
)
