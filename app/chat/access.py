"""Who may see a room: the one place that answers, for every read and every write."""

import time
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from app import errors
from app.db.given import given, given_column, given_rows
from app.db.tables import Member, Room

Role = str
OWNER, MODERATOR, MEMBER = "owner", "moderator", "member"


@dataclass(frozen=True, slots=True)
class Person:
    """An account as others see it."""

    id: str
    name: str
    display_name: str


@dataclass(frozen=True, slots=True)
class Membership:
    """What one person is in one room; they may see events from `visible_from` on."""

    room: str
    user: str
    role: Role
    joined_seq: int
    visible_from: int
    read_seq: int

    @property
    def moderates(self) -> bool:
        return self.role in (OWNER, MODERATOR)


def now_ms() -> int:
    """The time, in whole milliseconds since 1970, UTC."""
    return time.time_ns() // 1_000_000


def memberships(
    connection: Connection, pairs: Iterable[tuple[str, str]]
) -> dict[tuple[str, str], Membership]:
    """Those of the (room, user) pairs that hold."""
    rows = connection.execute(_MEMBERSHIPS, given(pairs))
    return {(row.room_id, row.user_id): Membership(*row) for row in rows}


def membership(connection: Connection, room: str, user: str) -> Membership:
    """Raises `NotFound` for a room this person may not know of, else `NotAMember`."""
    found = memberships(connection, [(room, user)]).get((room, user))
    if found is not None:
        return found
    kind = connection.execute(select(Room.kind).where(Room.id == room)).scalar()
    raise refused(kind)


def refused(room_kind: str | None) -> errors.ParleyError:
    """Why somebody who is not a member may not: a private room is as good as absent."""
    return errors.NotAMember() if room_kind == "public" else errors.NotFound()


_MEMBERS = Member.__table__.c
_MEMBERSHIPS = select(
    _MEMBERS.room_id,
    _MEMBERS.user_id,
    _MEMBERS.role,
    _MEMBERS.joined_seq,
    _MEMBERS.visible_from,
    _MEMBERS.read_seq,
).join_from(
    Member.__table__,
    given_rows,
    (_MEMBERS.room_id == given_column(0)) & (_MEMBERS.user_id == given_column(1)),
)
