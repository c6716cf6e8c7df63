"""Access to rooms: the one place that decides who may see one, for every read and write."""

import time
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any, Final, Literal

import msgspec
from sqlalchemy import Connection, bindparam, literal_column, select

from .. import errors
from ..db.statement import Pending, Prepared
from ..db.tables import Ban, Bot, Member, OldName, Room, RoomHead
from .moments import timestamp
from .text import lookup_key

Role = Literal["owner", "moderator", "member"]
OWNER: Final = "owner"
MODERATOR: Final = "moderator"
MEMBER: Final = "member"


class Person(msgspec.Struct, frozen=True, gc=False):
    """A user as others see them."""

    id: str
    name: str
    display_name: str


# Of the ids of bots. What somebody is has to be known wherever their name is shown, so it stands in
# the id, and costs no look. For clients ids say nothing: they are told.
BOT = "b"
_BOT_PREFIX = f"{BOT}_"


def is_bot(user: str) -> bool:
    """Whether this is the id of a program's account (app/chat/people/bots.py)."""
    return user.startswith(_BOT_PREFIX)


# Of those who came by a link, into one room and for a time; it stands in the id, too.
GUEST = "g"
_GUEST_PREFIX = f"{GUEST}_"


def is_guest(user: str) -> bool:
    """Whether this is the id of a guest (app/chat/people/guests.py)."""
    return user.startswith(_GUEST_PREFIX)


class Membership(msgspec.Struct, frozen=True, gc=False):
    """One person's membership of one room; they may see events from `visible_from` on."""

    room: str
    user: str
    role: Role
    joined_seq: int
    visible_from: int
    read_seq: int
    muted_until: int | None = None
    said_at: int | None = None


@dataclass(frozen=True, slots=True)
class VisibleRoom:
    """A room as one person finds it; `member` is None for a public one that they could join.

    But for a ban, which is then `banned`.
    """

    room: str
    member: Membership | None
    head: int
    last_message_seq: int
    kind: str
    archived: bool
    banned: errors.Banned | None = None

    def require_member(self) -> Membership:
        """Raises `NotAMember`."""
        if self.member is None:
            raise errors.NotAMember
        return self.member


def now_ms() -> int:
    """The time, in whole milliseconds since 1970, UTC."""
    return time.time_ns() // 1_000_000


def visible_room(connection: Connection, ref: str, user: str) -> VisibleRoom:
    """By the room's id, or by the name of a public one, also one that it had.

    Raises `NotFound` for a room this person may not know of, and `Banned`.
    """
    found = find_room(connection, ref, user)
    if found is None:
        raise errors.NotFound
    if found.banned is not None:
        raise found.banned
    return found


def find_room(connection: Connection, ref: str, user: str) -> VisibleRoom | None:
    """Like `visible_room`; None for a room this person may not know of."""
    for row in _rows(connection, ref, user):
        room, head, last_message_seq, kind, archived, role, *rest = row
        ends = head, last_message_seq
        if role is not None:
            member = Membership(room, user, role, *rest)
            return VisibleRoom(room, member, *ends, kind, bool(archived))
        if kind == "public":
            banned = _banned(connection, room, user)
            return VisibleRoom(room, None, *ends, kind, bool(archived), banned)
    return None


def is_over(until: int | None, now: int) -> bool:
    """Whether a ban or a mute has ended. Without `until` it lasts for ever."""
    return until is not None and until <= now


_BAN = Prepared(
    select(Ban.until).where(Ban.room_id == bindparam("room"), Ban.user_id == bindparam("user")),
    "room user",
)


def _banned(connection: Connection, room: str, user: str) -> errors.Banned | None:
    now = now_ms()
    for (until,) in _BAN.each(connection, [(room, user)]):
        if not is_over(until, now):
            return banned(until)
    return None


def banned(until: int | None) -> errors.Banned:
    return errors.Banned(None if until is None else timestamp(until))


HELD = (
    Member.role,
    Member.joined_seq,
    Member.visible_from,
    Member.read_seq,
    Member.muted_until,
    Member.said_at,
)
_ROOM = (
    select(
        *(Room.id, RoomHead.head, RoomHead.last_message_seq),
        *(Room.kind, Room.archived_at.is_not(None), *HELD),
    )
    .join(RoomHead, RoomHead.room_id == Room.id)
    .outerjoin(Member, (Member.room_id == Room.id) & (Member.user_id == bindparam("user")))
)
_BY_ID = Prepared(_ROOM.where(Room.id == bindparam("ref")), "user ref")
_BY_NAME = Prepared(
    _ROOM.where(Room.kind == literal_column("'public'"), Room.name_key == bindparam("ref")),
    "user ref",
)
_BY_OLD_NAME = Prepared(
    _ROOM.join(OldName, OldName.room_id == Room.id).where(
        Room.kind == literal_column("'public'"), OldName.name_key == bindparam("ref")
    ),
    "user ref",
)


def _rows(connection: Connection, ref: str, user: str) -> Iterable[Any]:
    # No name looks like an id, so at most one of the two finds something.
    by_id = _BY_ID.each(connection, [(user, ref)])
    if by_id:
        return by_id
    key = lookup_key(ref)
    return _BY_NAME.each(connection, [(user, key)]) or _BY_OLD_NAME.each(connection, [(user, key)])


def membership(connection: Connection, room: str, user: str) -> Membership:
    """Raises `NotFound` for a room this person may not know of, else `NotAMember` or `Banned`."""
    return visible_room(connection, room, user).require_member()


_MEMBERSHIP = Prepared(
    select(Member.room_id, Member.user_id, *HELD).where(
        Member.room_id == bindparam("room"), Member.user_id == bindparam("user")
    ),
    "room user",
)


def memberships(
    connection: Connection, pairs: Collection[tuple[str, str]]
) -> Pending[dict[tuple[str, str], Membership]]:
    """Those of the (room, user) pairs that hold."""
    found = _MEMBERSHIP.ask(connection, pairs)
    return lambda: {(row[0], row[1]): Membership(*row) for row in found()}


_OF_OWNER = Prepared(
    select(Bot.user_id, Member.room_id, Member.user_id, *HELD)
    .join(Member, Member.user_id == Bot.owner_id)
    .where(Member.room_id == bindparam("room"), Bot.user_id == bindparam("bot")),
    "room bot",
)


def memberships_of_owners(
    connection: Connection, pairs: Collection[tuple[str, str]]
) -> Pending[dict[tuple[str, str], Membership]]:
    """By (room, bot): those of the people to whom these bots belong. Of people nothing is asked."""
    found = _OF_OWNER.ask(connection, [pair for pair in pairs if is_bot(pair[1])])
    return lambda: {(row[1], row[0]): Membership(*row[1:]) for row in found()}


def refused(room_kind: str | None) -> errors.ParleyError:
    """Why somebody who is not a member may not: a private room is as good as absent."""
    return errors.NotAMember() if room_kind == "public" else errors.NotFound()
