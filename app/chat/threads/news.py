"""What is new in the threads that somebody follows, as their inbox shows it.

No reply writes it: it is found from the thread and how far its follower is done with it (ADR 41).
"""

from collections.abc import Collection, Iterable
from typing import Any, Final, Literal, NamedTuple

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Integer,
    bindparam,
    func,
    literal_column,
    select,
    tuple_,
    update,
)
from sqlalchemy.orm import aliased

from ...db import row_lock
from ...db.statement import Pending, Prepared
from ...db.tables import Block, InboxItem, Member, Room, Thread, ThreadFollow
from ...db.tables import Event as EventRow
from ..inbox_rows import MENTION, is_kind, wants_any
from .rows import is_of_member

REPLY: Final = "reply"
Which = Literal["open", "unread", "done"]


class News(NamedTuple):
    """The newest reply in a thread that concerns its follower. In the order of their inbox."""

    at: int
    room: str
    root: int
    seq: int
    unread: bool


def newest(
    connection: Connection,
    user: str,
    which: Which,
    *,
    before: tuple[int, str, int, str],
    limit: int,
) -> Pending[Iterable[News]]:
    """Ask for the newest, that stand behind `before`: a time, a room, a root and a kind."""
    found = _LISTED[which].ask(connection, [(user, *before, limit)])
    return lambda: [
        News(at, room, root, seq, bool(unread)) for at, room, root, seq, unread in found()
    ]


def waiting(
    connection: Connection, users: Collection[str]
) -> Pending[Iterable[tuple[str, str, int]]]:
    """Ask for the people and rooms, with how many threads have something unread there."""
    return _WAITING.ask(connection, [(user,) for user in users])


def opened(
    connection: Connection, users: Collection[str], *, most: int
) -> Pending[Iterable[tuple[str, int, int]]]:
    """Ask how many of the newest `most` threads each of these people is not done with.

    With the time of the newest reply in them. Whoever is done with all is left out.
    """
    return _OPEN.ask(connection, [(user, most) for user in users])


def set_done(connection: Connection, room: str, root: int, user: str, *, done: bool) -> bool | None:
    """Whether that was a change; None if there is nothing. Under the lock of the person."""
    # A reply of theirs writes the same row.
    row_lock.ROOMS.take(connection, [room])
    for seq, done_seq in _ONE.each(connection, [(room, root, user)]):
        if (seq <= done_seq) is done:
            return False
        _SET_DONE.many(connection, [(room, root, user, seq if done else seq - 1)])
        return True
    return None


def rooms_with_open(connection: Connection, user: str) -> set[str]:
    """The rooms in whose threads there may be something that they are not done with."""
    return {room for (room,) in _ROOMS.each(connection, [(user,)])}


def set_all_done(connection: Connection, user: str, rooms: Collection[str]) -> None:
    """Under the locks of the person and of these rooms."""
    _ALL_DONE.many(connection, [(user, room) for room in rooms])


_reply, _written, _cause = aliased(EventRow), aliased(EventRow), aliased(EventRow)
_mention = aliased(InboxItem)
_is_blocked = (
    select(literal_column("1"))
    .where(Block.user_id == ThreadFollow.user_id, Block.blocked_id == _written.user_id)
    .correlate(ThreadFollow, _written)
    .exists()
)
_is_mention = (
    select(literal_column("1"))
    .where(
        _mention.room_id == _reply.room_id,
        _mention.message == _reply.seq,
        _mention.user_id == ThreadFollow.user_id,
        is_kind(MENTION, of=_mention),
    )
    .correlate(ThreadFollow, _reply)
    .exists()
)


def _newest_reply(after: Any) -> ColumnElement[int]:
    """The seq of the newest one behind `after` that is by another, and no mention of its own."""
    return (
        select(_reply.seq)
        # SQLite finds the replies of a thread where their index says all that is asked of them,
        # and walks through the whole room where it does not say who wrote them.
        .join(_written, (_written.room_id == _reply.room_id) & (_written.seq == _reply.seq))
        .where(
            _reply.room_id == ThreadFollow.room_id,
            _reply.thread == ThreadFollow.root,
            _reply.seq > after,
            _written.user_id != ThreadFollow.user_id,
            ~_is_blocked,
            ~_is_mention,
        )
        .order_by(_reply.seq.desc())
        .limit(literal_column("1"))
        # Without an offset SQLAlchemy binds one for SQLite, which `Prepared` knows nothing of.
        .offset(literal_column("0"))
        .correlate(ThreadFollow)
        .scalar_subquery()
    )


_is_followed = (Thread.room_id == ThreadFollow.room_id) & (Thread.root == ThreadFollow.root)
_is_theirs = (
    ThreadFollow.user_id == bindparam("user"),
    ThreadFollow.follows.is_(True),
)
_may_be_open = Thread.last_seq > ThreadFollow.done_seq
_is_unread = _cause.seq > ThreadFollow.read_seq
# Before any reply is looked at: most threads are read.
_may_be_unread = Thread.last_seq > ThreadFollow.read_seq


def _news(*columns: Any, after: Any) -> Any:  # a `Select` of any columns
    """Of the threads that somebody follows, with the newest reply behind `after`."""
    return (
        select(*columns)
        .select_from(ThreadFollow)
        .join(Thread, _is_followed)
        .join(Member, is_of_member)
        .join(Room, Room.id == ThreadFollow.room_id)
        .join(
            _cause,
            (_cause.room_id == ThreadFollow.room_id) & (_cause.seq == _newest_reply(after)),
        )
        .where(
            *_is_theirs,
            wants_any,
            Thread.root >= Member.visible_from,
            _cause.seq >= Room.expired_before,
        )
    )


_open_news = (_may_be_open,)
_unread_news = (_may_be_open, _may_be_unread, _is_unread)
_done_news = (
    ThreadFollow.done_seq > ThreadFollow.since_seq,
    _cause.seq <= ThreadFollow.done_seq,
)
_KEY = (_cause.at, ThreadFollow.room_id, ThreadFollow.root)
_behind = tuple_(*_KEY, literal_column(f"'{REPLY}'")) < tuple_(
    bindparam("at", type_=BigInteger),
    bindparam("room"),
    bindparam("root", type_=BigInteger),
    bindparam("kind"),
)


def _list(*wanted: ColumnElement[bool], after: Any) -> Prepared:
    query = _news(*_KEY, _cause.seq, _is_unread, after=after).where(_behind, *wanted)
    query = query.order_by(*(column.desc() for column in _KEY))
    limited = query.limit(bindparam("limit", type_=Integer)).offset(literal_column("0"))
    return Prepared(limited, "user at room root kind limit")


_LISTED: dict[Which, Prepared] = {
    "open": _list(*_open_news, after=ThreadFollow.done_seq),
    "unread": _list(*_unread_news, after=ThreadFollow.done_seq),
    "done": _list(*_done_news, after=ThreadFollow.since_seq),
}
_WAITING = Prepared(
    _news(ThreadFollow.user_id, ThreadFollow.room_id, func.count(), after=ThreadFollow.done_seq)
    .where(*_unread_news)
    .group_by(ThreadFollow.user_id, ThreadFollow.room_id),
    "user",
)
_newest_open = (
    _news(ThreadFollow.user_id, _cause.at, after=ThreadFollow.done_seq)
    .where(*_open_news)
    .order_by(Thread.last_at.desc())
    .limit(bindparam("most", type_=Integer))
    .offset(literal_column("0"))
    .subquery()
)
_OPEN = Prepared(
    select(_newest_open.c.user_id, func.count(), func.max(_newest_open.c.at)).group_by(
        _newest_open.c.user_id
    ),
    "user most",
)
_this = (ThreadFollow.room_id == bindparam("room"), ThreadFollow.root == bindparam("root"))
_ONE = Prepared(
    _news(_cause.seq, ThreadFollow.done_seq, after=ThreadFollow.since_seq).where(*_this),
    "room root user",
)
_SET_DONE = Prepared(
    update(ThreadFollow)
    .where(*_this, ThreadFollow.user_id == bindparam("user"))
    .values(done_seq=bindparam("done")),
    "room root user done",
)
_ROOMS = Prepared(
    select(ThreadFollow.room_id)
    .join(Thread, _is_followed)
    .where(*_is_theirs, _may_be_open)
    .distinct(),
    "user",
)
_last_seq = select(Thread.last_seq).where(_is_followed).correlate(ThreadFollow)
_ALL_DONE = Prepared(
    update(ThreadFollow)
    .where(
        *_is_theirs,
        ThreadFollow.room_id == bindparam("of_room"),
        ThreadFollow.done_seq < _last_seq.scalar_subquery(),
    )
    .values(done_seq=_last_seq.scalar_subquery()),
    "user of_room",
)
