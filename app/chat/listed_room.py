"""A room as it stands in somebody's list: the columns that make it, and what is theirs in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from sys import intern
from typing import Any, NamedTuple

from msgspec.structs import replace
from sqlalchemy import Connection
from sqlalchemy.orm import aliased

from ..db.tables import Event as EventRow
from ..db.tables import Room, RoomHead
from .log import history
from .log.event import Event

# A line or two under a room's name. Whole messages would make a page of rooms ten times as large.
PREVIEW_CHARACTERS = 200


@dataclass(frozen=True, slots=True)
class Listed:
    """A room as one person sees it; `role` is None where they could join."""

    id: str
    name: str
    kind: str
    topic: str
    archived: bool
    role: str | None
    unread: int
    head: int
    read_seq: int
    message_count: int
    last_message: Event | None
    last_message_is_cut: bool


class Own(NamedTuple):
    """The part of a room in somebody's list that is theirs alone."""

    role: str
    read_seq: int
    read_count: int
    """How many messages the room held at `read_seq`: the others are unread."""

    @staticmethod
    def of(room: Listed) -> "Own":
        # Many are held: one text for all.
        role = intern(room.role or "")
        return Own(role, room.read_seq, room.message_count - room.unread)


class Row(NamedTuple):
    """The columns of every statement for a room in a list."""

    id: str
    name: str
    name_key: str
    kind: str
    topic: str
    archived_at: int | None
    head: int
    message_count: int
    last_message_seq: int
    role: str | None
    read_seq: int | None
    read_ordinal: int | None


def shown(connection: Connection, rows: Sequence[Row], *, to_members: bool = False) -> list[Listed]:
    talked_in = [row.id for row in rows if (row.role or to_members) and row.last_message_seq]
    # One character more, which tells that there is more.
    last = history.last_messages(connection, talked_in, characters=PREVIEW_CHARACTERS + 1)
    return [_listed(row, last.get(row.id)) for row in rows]


def _listed(row: Row, last: Event | None) -> Listed:
    words = (last and last.text) or ""
    is_cut = len(words) > PREVIEW_CHARACTERS
    return Listed(
        id=row.id,
        name=row.name,
        kind=row.kind,
        topic=row.topic,
        archived=row.archived_at is not None,
        role=row.role,
        unread=row.message_count - (row.read_ordinal or 0) if row.role else 0,
        head=row.head,
        read_seq=row.read_seq or 0,
        message_count=row.message_count,
        last_message=replace(last, text=words[:PREVIEW_CHARACTERS]) if last and is_cut else last,
        last_message_is_cut=is_cut,
    )


read_event = aliased(EventRow)
OF_ROOM: tuple[Any, ...] = (
    Room.id,
    Room.name,
    Room.name_key,
    Room.kind,
    Room.topic,
    Room.archived_at,
)
OF_HEAD: tuple[Any, ...] = (RoomHead.head, RoomHead.message_count, RoomHead.last_message_seq)
ROOM = OF_ROOM + OF_HEAD
has_head = RoomHead.room_id == Room.id
