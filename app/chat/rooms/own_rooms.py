"""The rooms that somebody is in, and since when: for those who follow all of them."""

from typing import NamedTuple

from sqlalchemy import Connection, select

from ...db.tables import Member, Room, RoomHead

# More than anybody can follow.
MOST = 1000
# More than anybody looks through on a page without a search.
NAMED_MOST = 200


class OwnRoom(NamedTuple):
    """One of them, with the event of its log that made them a member."""

    id: str
    joined_seq: int
    visible_from: int


def newest(connection: Connection, user: str) -> list[OwnRoom]:
    """Those first in which something has happened last."""
    found = connection.execute(
        select(Member.room_id, Member.joined_seq, Member.visible_from)
        .join(RoomHead, RoomHead.room_id == Member.room_id)
        .where(Member.user_id == user)
        .order_by(RoomHead.last_at.desc(), Member.room_id)
        .limit(MOST)
    )
    return [OwnRoom(*row) for row in found]


class NamedRoom(NamedTuple):
    """A room to choose by its name."""

    id: str
    name: str


def named(connection: Connection, user: str) -> list[NamedRoom]:
    """Those that have a name, by it; direct rooms have none."""
    found = connection.execute(
        select(Room.id, Room.name)
        .join(Member, Member.room_id == Room.id)
        .where(Member.user_id == user, Room.name != "")
        .order_by(Room.name_key, Room.id)
        .limit(NAMED_MOST)
    )
    return [NamedRoom(*row) for row in found]
