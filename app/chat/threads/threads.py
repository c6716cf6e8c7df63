"""Threads as somebody sees them: a root, whether they follow it, and how much they have to read."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from msgspec.structs import replace
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
from sqlalchemy.orm import aliased

from ... import errors
from ...db.statement import Prepared
from ...db.tables import Event as EventRow
from ...db.tables import Member, ThreadFollow, User
from ...db.tables import Thread as ThreadTable
from ..access import visible_room
from ..listing import Number, Slice, cut
from ..log.event import Event
from ..log.history import Bound, Page, Pages, Timeline
from ..log.stored import IS_MESSAGE, MESSAGE_COLUMNS, columns, message

# As of a room's last message.
PREVIEW_CHARACTERS = 200
# More than any message has.
WHOLE = 2**31 - 1

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
    def last_seq(self) -> int:
        """The seq of the newest reply; 0 without any."""
        extras = self.root.extras or {}
        return extras["replies"]["last_seq"] if "replies" in extras else 0


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


def of_person(
    connection: Connection, user: str, wanted: Wanted, *, after: Place | None, limit: int
) -> Slice[Thread, Place]:
    """Those that somebody follows, the one with the newest reply first."""
    start = after or Place(_END, "", 0)
    query = _of_person(wanted)
    rows = [Place(*row) for row in query.each(connection, [(user, *start, limit + 1)])]
    return _listed(connection, cut(rows, limit, lambda last: last), user, lambda at: at[1:])


def of_room(
    connection: Connection,
    ref: str,
    user: str,
    wanted: Wanted,
    *,
    after: PlaceInRoom | None,
    limit: int,
) -> Slice[Thread, PlaceInRoom]:
    """Those of a room, the one that changed last first."""
    member = visible_room(connection, ref, user).require_member()
    start = after or PlaceInRoom(_END)
    key = member.room, member.visible_from, *start, limit + 1
    found = cut(
        list(_of_room(wanted).each(connection, [key])), limit, lambda last: PlaceInRoom(last[0])
    )
    return _listed(connection, found, user, lambda row: (member.room, row[1]))


def seen(connection: Connection, keys: Collection[Key]) -> dict[Key, Thread]:
    """Those of the threads that these people may see, with the beginnings of their roots."""
    return _threads(connection, keys, whole=False)


def changed_since(
    connection: Connection, rooms: Sequence[tuple[str, int]]
) -> Sequence[tuple[str, int, str]]:
    """Of threads that changed in these rooms behind a seq: room, root, and each who follows."""
    return list(_FOLLOWERS_OF_CHANGED.each(connection, rooms))


class Counts(NamedTuple):
    """How many threads somebody follows, and in how many of them there is something to read."""

    total: int
    unread: int


def counts(connection: Connection, users: Collection[str]) -> dict[str, Counts]:
    """Those of each of them; without those who follow none."""
    found = _COUNTS_OF.each(connection, [(user,) for user in users])
    return {user: Counts(total, int(unread)) for user, total, unread in found}


_END = 2**53 - 1
_OF_THREAD = Timeline.of(EventRow.thread == bindparam("root"), of="room root")


def _listed(
    connection: Connection,
    found: Slice[Any, Any],
    user: str,
    key: Callable[[Any], Any],
) -> Slice[Any, Any]:
    """The threads whose room and root `key` makes of each row."""
    keys = [(*key(row), user) for row in found.items]
    threads = seen(connection, keys)
    return Slice([threads[key] for key in keys if key in threads], found.last)


def _threads(connection: Connection, keys: Collection[Key], *, whole: bool) -> dict[Key, Thread]:
    characters = WHOLE if whole else PREVIEW_CHARACTERS + 1
    rows = _THREAD.each(connection, [(*key, characters) for key in keys])
    return {(row[0], row[4], row[1]): _thread(*row, whole=whole) for row in rows}


def _thread(
    room: str, user: str, follows: Any, read_seq: int | None, *rest: Any, whole: bool
) -> Thread:
    unread, root = rest[-1], message(room, *rest[:-1])
    words = root.text or ""
    is_cut = not whole and len(words) > PREVIEW_CHARACTERS
    if is_cut:
        root = replace(root, text=words[:PREVIEW_CHARACTERS])
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
_THREAD = Prepared(
    select(
        EventRow.room_id,
        Member.user_id,
        ThreadFollow.follows,
        ThreadFollow.read_seq,
        *columns(
            MESSAGE_COLUMNS,
            text=func.substr(
                EventRow.text, literal_column("1"), bindparam("characters", type_=Integer)
            ),
        ),
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
    ),
    "room root user characters",
)
_is_followed = (ThreadFollow.room_id == ThreadTable.room_id) & (
    ThreadFollow.root == ThreadTable.root
)
_is_member = (Member.room_id == ThreadFollow.room_id) & (Member.user_id == ThreadFollow.user_id)
_is_unread = ThreadTable.last_seq > ThreadFollow.read_seq


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
        .join(Member, _is_member)
        .where(
            ThreadFollow.user_id == bindparam("user"),
            ThreadFollow.follows.is_(True),
            ThreadTable.root >= Member.visible_from,
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
    .join(Member, _is_member)
    .where(
        ThreadFollow.user_id == bindparam("user"),
        ThreadFollow.follows.is_(True),
        ThreadTable.root >= Member.visible_from,
    )
    .group_by(ThreadFollow.user_id),
    "user",
)
