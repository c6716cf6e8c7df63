"""Drafts: what somebody writes in a room and has not sent yet, the same on all their devices.

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
from ..db.tables import Member
from .access import membership, now_ms
from .effects import Effects, Written
from .listing import Number, Slice
from .log.stored import PAGE_BYTES
from .moments import timestamp

# More than anybody writes at once; each may be as long as a message.
MOST = 500


class Draft(NamedTuple):
    """The draft of one person in one room. Version 0 is that of one that was never written."""

    room: str
    text: str
    version: int

    @property
    def at(self) -> str | None:
        """When it was changed."""
        return timestamp(self.version) if self.version else None

    def shown(self) -> dict[str, Any]:
        """The fields of `DraftOut`; msgspec encodes them."""
        return {"room": self.room, "text": self.text, "version": self.version, "at": self.at}


class Place(NamedTuple):
    """Drafts are listed in the order in which they were changed: none is missed meanwhile."""

    version: Number


def keep(
    connection: Connection, room: str, user: str, words: str, *, version: int | None
) -> Written[Draft]:
    """Put these words in the place of the draft that had this version; None is any.

    Words that stand there already are no change, whichever version they have. Raises `NotAMember`,
    `DraftChanged`, and `Conflict` for too many.
    """
    membership(connection, room, user)
    before = _find(connection, room, user)
    if before.text == words:
        return Written(before)
    if version not in (None, before.version):
        raise errors.DraftChanged(draft=before.shown())
    if not before.text and _count(connection, user) >= MOST:
        raise errors.Conflict(f"One can have {MOST} drafts, and no more: send or empty one first.")
    now = Draft(room, words, max(now_ms(), newest(connection, [user]).get(user, 0) + 1))
    write = _UPDATE if before.version else _INSERT
    write.many(connection, [(room, user, now.text, now.version)])
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


def _find(connection: Connection, room: str, user: str) -> Draft:
    for row in _ONE.each(connection, [(room, user)]):
        return Draft(*row)
    return Draft(room, "", 0)


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


_COLUMNS = (DraftRow.room_id, DraftRow.text, DraftRow.version)
_TEXT = 1
_OF_BOTH = (DraftRow.room_id == bindparam("room"), DraftRow.user_id == bindparam("user"))
_ONE = Prepared(select(*_COLUMNS).where(*_OF_BOTH), "room user")
_INSERT = insertion(cast(Table, DraftRow.__table__), "room_id user_id text version")
_UPDATE = Prepared(
    update(DraftRow).where(*_OF_BOTH).values(bound("text version")), "room user text version"
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
