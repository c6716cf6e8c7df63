"""Drafts: what somebody writes in a room or a thread and has not sent, the same on their devices.

Whoever changes one holds the person's lock (`sessions.by_id_to_write`).
"""

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple, cast

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

from .. import errors
from ..db.statement import Prepared, bound, insertion
from ..db.tables import Draft as DraftRow
from ..db.tables import Event as EventRow
from ..db.tables import Member
from .access import Membership, membership, now_ms
from .effects import Effects, Written
from .listing import Number, Slice
from .log.stored import IS_MESSAGE, PAGE_BYTES
from .moments import timestamp

# More than anybody writes at once; each may be as long as a message.
MOST = 500


class Draft(NamedTuple):
    """The draft of one person in one room, or in one thread there; `thread` is its root, or 0.

    Version 0 is that of one that was never written.
    """

    room: str
    thread: int
    text: str
    version: int

    @property
    def at(self) -> str | None:
        """When it was changed."""
        return timestamp(self.version) if self.version else None

    def shown(self) -> dict[str, Any]:
        """The fields of `DraftOut`; msgspec encodes them."""
        return self._asdict() | {"thread": self.thread or None, "at": self.at}


class Place(NamedTuple):
    """Drafts are listed in the order in which they were changed: none is missed meanwhile."""

    version: Number


def keep(
    connection: Connection,
    room: str,
    user: str,
    words: str,
    *,
    version: int | None,
    thread: int | None = None,
) -> Written[Draft]:
    """Put these words in the place of the draft that had this version; None is any.

    Words that stand there already are no change, whichever version they have. Raises `NotAMember`,
    `DraftChanged`, `Conflict` for too many, and `NotFound` and `InThread` for what is no thread.
    """
    member = membership(connection, room, user)
    root = thread or 0
    before = _find(connection, room, root, user)
    if before.text == words:
        return Written(before)
    if version not in (None, before.version):
        raise errors.DraftChanged(draft=before.shown())
    if thread is not None and words:
        _require_root(connection, member, thread)
    if not before.text and _count(connection, user) >= MOST:
        raise errors.Conflict(f"One can have {MOST} drafts, and no more: send or empty one first.")
    now = Draft(room, root, words, max(now_ms(), newest(connection, [user]).get(user, 0) + 1))
    write = _UPDATE if before.version else _INSERT
    write.many(connection, [(room, root, user, now.text, now.version)])
    return Written(now, Effects(kept=[user]))


def listed(
    connection: Connection, user: str, *, after: Place | None, limit: int
) -> Slice[Draft, Place]:
    """Those with a text, in the rooms that this person is in."""
    return _page(_WRITTEN, connection, user, after=after.version if after else 0, limit=limit)


def changed(connection: Connection, user: str, *, after: int, limit: int) -> Slice[Draft, Place]:
    """What has changed since a version; after 0 it is all that there is.

    Also emptied ones, and those in rooms that this person has left and may come back to.
    """
    return _page(_CHANGED, connection, user, after=after, limit=limit)


def newest(connection: Connection, users: Collection[str]) -> dict[str, int]:
    """The newest version of each of these people that has any."""
    found = _NEWEST.each(connection, [(user,) for user in users])
    return {user: version for user, version in found if version is not None}


def _find(connection: Connection, room: str, thread: int, user: str) -> Draft:
    for row in _ONE.each(connection, [(room, thread, user)]):
        return Draft(*row)
    return Draft(room, thread, "", 0)


def _require_root(connection: Connection, member: Membership, seq: int) -> None:
    found = next(iter(_ROOT.each(connection, [(member.room, seq)])), None)
    if found is None or seq < member.visible_from:
        raise errors.NotFound("There is no such message in this room.")
    if found[0] is not None:
        raise errors.InThread(root=found[0])


def _count(connection: Connection, user: str) -> int:
    query = select(func.count()).select_from(DraftRow)
    return connection.execute(
        query.where(DraftRow.user_id == user, DraftRow.text != "")
    ).scalar_one()


def _page(
    query: Prepared, connection: Connection, user: str, *, after: int, limit: int
) -> Slice[Draft, Place]:
    rows, more = query.within(
        connection, (user, after, limit + 1), columns=[_TEXT], most_bytes=PAGE_BYTES
    )
    items: Sequence[Draft] = [Draft(*row) for row in rows[:limit]]
    return Slice(items, Place(items[-1].version) if more or len(rows) > limit else None)


_COLUMNS = (DraftRow.room_id, DraftRow.thread, DraftRow.text, DraftRow.version)
_TEXT = 2
_THE_DRAFT = (
    DraftRow.room_id == bindparam("room"),
    DraftRow.thread == bindparam("root"),
    DraftRow.user_id == bindparam("user"),
)
_ONE = Prepared(select(*_COLUMNS).where(*_THE_DRAFT), "room root user")
_INSERT = insertion(cast(Table, DraftRow.__table__), "room_id thread user_id text version")
_UPDATE = Prepared(
    update(DraftRow).where(*_THE_DRAFT).values(bound("text version")),
    "room root user text version",
)
_ROOT = Prepared(
    select(EventRow.thread).where(
        EventRow.room_id == bindparam("room"), EventRow.seq == bindparam("of_seq"), IS_MESSAGE
    ),
    "room of_seq",
)
_NEWEST = Prepared(
    select(DraftRow.user_id, func.max(DraftRow.version))
    .where(DraftRow.user_id == bindparam("user"))
    .group_by(DraftRow.user_id),
    "user",
)
_SINCE = (
    select(*_COLUMNS)
    .where(
        DraftRow.user_id == bindparam("user"),
        DraftRow.version > bindparam("after", type_=BigInteger),
    )
    .order_by(DraftRow.version)
    .limit(bindparam("limit", type_=Integer))
    # Without an offset SQLAlchemy binds one for SQLite, which `Prepared` knows nothing of.
    .offset(literal_column("0"))
)
_IS_MEMBER = (Member.room_id == DraftRow.room_id) & (Member.user_id == DraftRow.user_id)
_CHANGED = Prepared(_SINCE, "user after limit")
_WRITTEN = Prepared(
    _SINCE.join(Member, _IS_MEMBER).where(DraftRow.text != literal_column("''")), "user after limit"
)
