"""Archived rooms that nobody is in: owners of the server see, take over and delete them.

What was said in a private one was for its members: it can only be deleted.
"""

from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, select, tuple_

from ... import errors
from ...db import row_lock
from ...db.tables import Room, RoomHead
from .. import rights
from ..access import OWNER
from ..audit import Audit
from ..effects import Effects, Written
from ..listing import Slice, cut
from ..log import batch
from ..log.act import Act, Draft
from ..log.batch import Batch
from ..log.event import JOINED, RESTORED, Event, Repeat
from ..members.exclusions import Exclusions
from ..members.memberships import Members, bring_in
from . import deletion
from .room_details import RoomDetails

NOT_ABANDONED = "There is no such room without members."


class Place(NamedTuple):
    """By name."""

    name_key: str
    room: str


@dataclass(frozen=True, slots=True)
class Abandoned:
    """`active_at` is when somebody did something there last."""

    id: str
    name: str
    kind: str
    topic: str
    active_at: int


def listed(connection: Connection, *, after: Place | None, limit: int) -> Slice[Abandoned, Place]:
    query = select(Room.name_key, Room.id, Room.name, Room.kind, Room.topic, RoomHead.active_at)
    query = query.join(RoomHead, RoomHead.room_id == Room.id).where(*_IS_ABANDONED)
    if after is not None:
        query = query.where(tuple_(Room.name_key, Room.id) > tuple(after))
    rows = connection.execute(query.order_by(Room.name_key, Room.id).limit(limit + 1)).all()
    return cut(rows, limit, lambda last: Place(*last[:2])).each(lambda row: Abandoned(*row[1:]))


def take_over(connection: Connection, key: bytes, draft: Draft, *, role: str) -> Written[None]:
    """Restore it with its new owner in it. Raises `NotFound`. `role` is on the server."""
    rights.require(rights.ABANDONED_ROOMS, role)
    _, events = batch.append_all(connection, [draft], key)
    return Written(None, Effects(events=events))


def erase(
    connection: Connection, room: str, *, user: str, role: str, reason: str = ""
) -> Written[None]:
    """Like a deletion by its owner. Raises `NotFound`. `role` is on the server."""
    rights.require(rights.ABANDONED_ROOMS, role)
    row_lock.ROOMS.take(connection, [room])  # nobody takes it over meanwhile
    of_room = select(Room.id).join(RoomHead, RoomHead.room_id == Room.id)
    if connection.execute(of_room.where(Room.id == room, *_IS_ABANDONED)).first() is None:
        raise errors.NotFound(NOT_ABANDONED)
    return deletion.make_absent(connection, room, user=user, reason=reason)


def begin_anew(batch: Batch, draft: Draft) -> Event | Repeat:
    held = batch[Members].get(draft.room, draft.user)
    if held is not None and held.role == OWNER:
        return Repeat(held.joined_seq)
    room = batch.rooms.get(draft.room)
    if room is None or room.kind != "public" or room.member_count or not room.archived:
        raise errors.NotFound(NOT_ABANDONED)
    # By moderators who are gone.
    if batch[Exclusions].ban_of(draft.room, draft.user, batch.now) is not None:
        batch[Exclusions].lift(draft.room, draft.user)
    joined = batch.append(draft, JOINED)
    bring_in(batch, joined, draft.user, OWNER)
    batch[RoomDetails].set(draft.room, archived_at=None)
    batch.append(draft, RESTORED)
    room.archived = False
    batch[Audit].note(batch, draft, "restore")
    return joined


TAKE_OVER = Act("take_over", begin_anew, needs=(Members, Exclusions, RoomDetails, Audit))

_IS_ABANDONED: tuple[Any, ...] = (
    Room.archived_at.is_not(None),
    Room.kind != "direct",
    # Those that are being deleted have none any more.
    Room.name_key != "",
    RoomHead.member_count == 0,
)
