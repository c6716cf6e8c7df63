"""Seen by: how far the members of a small room have read, unless the room or they hide it."""

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, literal_column, select, update

from ... import errors
from ...db.statement import Prepared
from ...db.tables import Member, Room, RoomHead, User
from .. import rights
from ..access import Person, VisibleRoom, visible_room
from ..effects import Effects, Written

# Beyond so many it is a crowd, and nobody asks who of it.
MOST_MEMBERS = 50


class Mark(NamedTuple):
    """How far somebody has read."""

    user: Person
    seq: int


def of_room(connection: Connection, ref: str, *, user: str) -> list[Mark]:
    """By id of the people. Raises `NotFound`, `NotAMember` or `ReadersHidden`."""
    return _marks(connection, _enter(connection, ref, user))


def of_event(connection: Connection, ref: str, *, user: str, seq: int) -> list[Person]:
    """Those who have read as far as this event. Raises what `of_room` does."""
    room = _enter(connection, ref, user)
    if not room.require_member().visible_from <= seq <= room.head:
        raise errors.NotFound("There is no such message in this room.")
    return [mark.user for mark in _marks(connection, room) if mark.seq >= seq]


def shown(connection: Connection, rooms: Collection[str]) -> dict[str, dict[str, int]]:
    """By room and person, of those of the rooms in which it is shown, and those who show it."""
    found: dict[str, dict[str, int]] = {}
    for room, user, seq in _SHOWN.each(connection, [(room,) for room in rooms]):
        found.setdefault(room, {})[user] = seq
    return found


def shows(connection: Connection, user: str) -> bool:
    """Whether this person shows how far they have read."""
    found = select(User.shows_reading).where(User.id == user)
    return connection.execute(found).scalar_one()


def show(connection: Connection, user: str, *, shows: bool) -> Written[bool]:
    connection.execute(update(User).where(User.id == user).values(shows_reading=shows))
    rooms = connection.execute(select(Member.room_id).where(Member.user_id == user)).scalars()
    # Those who have one of them open see it there.
    return Written(shows, Effects(own=[(room, user) for room in rooms]))


def _enter(connection: Connection, ref: str, user: str) -> VisibleRoom:
    room = visible_room(connection, ref, user)
    rights.require(rights.SEE_READERS, room.require_member().role)
    is_shown = select(Room.id).join(RoomHead, RoomHead.room_id == Room.id)
    is_shown = is_shown.where(Room.id == room.room, *_is_shown)
    if connection.execute(is_shown).first() is None or not shows(connection, user):
        raise errors.ReadersHidden
    return room


def _marks(connection: Connection, room: VisibleRoom) -> list[Mark]:
    query = (
        select(User.id, User.name, User.display_name, Member.read_seq)
        .join(Member, Member.user_id == User.id)
        .where(Member.room_id == room.room, User.shows_reading)
        .order_by(User.id)
    )
    return [Mark(Person(*person), seq) for *person, seq in connection.execute(query)]


_is_shown = (Room.shows_readers, RoomHead.member_count <= literal_column(str(MOST_MEMBERS)))
_SHOWN = Prepared(
    select(Member.room_id, Member.user_id, Member.read_seq)
    .join(Room, Room.id == Member.room_id)
    .join(RoomHead, RoomHead.room_id == Member.room_id)
    .join(User, User.id == Member.user_id)
    .where(Room.id == bindparam("room"), *_is_shown, User.shows_reading),
    "room",
)
