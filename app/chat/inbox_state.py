"""How much of people's inboxes is unread: what each of their devices is told."""

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, case, func, literal_column, select, union_all

from ..db.statement import Prepared
from ..db.tables import InboxItem, Member, RoomHead
from .inbox_rows import (
    MENTION,
    is_kind,
    is_mine,
    is_open,
    is_seen,
    is_unread_in_room,
    is_unread_in_thread,
)
from .threads import news

# How many open ones are counted at most, of rows and of threads, to notice a change of them.
COUNTED = 500


class Waiting(NamedTuple):
    """The counts of one room: unread items, and unread mentions among them."""

    room: str
    unread: int
    mentions: int


class State(NamedTuple):
    """The state of one inbox, as each device of its person is told it."""

    waiting: tuple[Waiting, ...]
    open: int
    newest_at: int | None

    @property
    def unread(self) -> int:
        return sum(room.unread for room in self.waiting)


NOTHING = State((), 0, None)


def states(connection: Connection, users: Collection[str]) -> dict[str, State]:
    """The states of these people's inboxes."""
    keys = [(user,) for user in users]
    asked_waiting, asked_open = _WAITING.ask(connection, keys), _OPEN.ask(connection, keys)
    asked_threads = news.waiting(connection, users)
    asked_open_threads = news.opened(connection, users, most=COUNTED)
    waiting: dict[str, dict[str, Waiting]] = {user: {} for user in users}
    for user, room, unread, mentions in asked_waiting():
        waiting[user][room] = Waiting(room, unread, mentions)
    for user, room, unread in asked_threads():
        before = waiting[user].get(room, Waiting(room, 0, 0))
        waiting[user][room] = before._replace(unread=before.unread + unread)
    opened: dict[str, tuple[int, int]] = {}
    for user, count, at in (*asked_open(), *asked_open_threads()):
        more, newest = opened.get(user, (0, at))
        opened[user] = count + more, max(at, newest)
    return {
        user: State(tuple(sorted(rooms.values())), *opened.get(user, NOTHING[1:]))
        for user, rooms in waiting.items()
    }


_waiting = (
    select(
        Member.user_id,
        Member.room_id,
        case((is_kind(MENTION), literal_column("1")), else_=literal_column("0")).label("mention"),
    )
    .join(InboxItem, is_mine & is_open)
    .where(Member.user_id == bindparam("user"), is_seen)
)
_has_more = (RoomHead.room_id == Member.room_id) & (RoomHead.head > Member.read_seq)
_all_waiting = union_all(
    # Only rooms with something new are looked into: there, only what is behind the mark.
    _waiting.join(RoomHead, _has_more).where(is_unread_in_room),
    _waiting.where(is_unread_in_thread),
).subquery()
_WAITING = Prepared(
    select(
        _all_waiting.c.user_id,
        _all_waiting.c.room_id,
        func.count(),
        func.sum(_all_waiting.c.mention),
    ).group_by(_all_waiting.c.user_id, _all_waiting.c.room_id),
    "user",
)
_open = (
    select(InboxItem.user_id, InboxItem.at)
    .join(Member, is_mine)
    .where(InboxItem.user_id == bindparam("user"), is_open, is_seen)
    .order_by(InboxItem.at.desc())
    .limit(literal_column(str(COUNTED)))
    .offset(literal_column("0"))
    .subquery()
)
_OPEN = Prepared(
    select(_open.c.user_id, func.count(), func.max(_open.c.at)).group_by(_open.c.user_id), "user"
)
