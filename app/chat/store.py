"""The statements behind one batch of the log: what it loads, and what it writes at its end."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Connection, Table, bindparam, insert, select, union_all, update

from app.chat.access import Person
from app.db.given import Given
from app.db.tables import Event, Member, Room, Session, SettledRequest, User

_EVENTS = cast(Table, Event.__table__)
_ROOMS = cast(Table, Room.__table__)
_MEMBERS = cast(Table, Member.__table__)

RequestId = tuple[str, str, str]
"""Room, user and the client_id this user gave a request in this room."""


@dataclass(slots=True)
class RoomState:
    """A locked room, as this transaction has changed it so far."""

    kind: str
    archived: bool
    head: int
    message_count: int
    last_at: int
    last_message_seq: int


@dataclass(slots=True)
class MessageState:
    """A message somebody wants to change."""

    author: str
    deleted: bool


def lock_rooms(connection: Connection, rooms: Iterable[str]) -> dict[str, RoomState]:
    """Lock in ascending order, so that two writers can't wait for each other."""
    rows = connection.execute(
        select(
            Room.id,
            Room.kind,
            Room.archived_at.is_not(None),
            Room.head,
            Room.message_count,
            Room.last_at,
            Room.last_message_seq,
        )
        .where(Room.id.in_(sorted(rooms)))
        .order_by(Room.id)
        .with_for_update()
    )
    return {row[0]: RoomState(*row[1:]) for row in rows}


def people(connection: Connection, users: Collection[str]) -> dict[str, Person]:
    rows = connection.execute(
        select(User.id, User.name, User.display_name).where(User.id.in_(users))
    )
    return {row.id: Person(*row) for row in rows}


def session_users(connection: Connection, sessions: Collection[str], now: int) -> dict[str, str]:
    """Whose the sessions are that have not ended."""
    rows = connection.execute(
        select(Session.id, Session.user_id)
        .join(User, User.id == Session.user_id)
        .where(Session.id.in_(sessions), Session.expires_at > now, User.disabled_at.is_(None))
    )
    return dict(rows.all())


def requests(
    connection: Connection, ids: Collection[RequestId]
) -> dict[RequestId, tuple[int, bytes | None]]:
    """The seq and digest under which requests were carried out before."""
    if not ids:
        return {}
    given = Given(ids)
    the_same = (
        (Event.room_id == given[0]) & (Event.user_id == given[1]) & (Event.client_id == given[2])
    )
    events = select(Event.room_id, Event.user_id, Event.client_id, Event.seq, Event.digest).join(
        given.table, the_same & Event.client_id.is_not(None)
    )
    settled = select(
        SettledRequest.room_id,
        SettledRequest.user_id,
        SettledRequest.client_id,
        SettledRequest.seq,
        SettledRequest.digest,
    ).join(
        given.table,
        (SettledRequest.room_id == given[0])
        & (SettledRequest.user_id == given[1])
        & (SettledRequest.client_id == given[2]),
    )
    rows: list[Any] = list(connection.execute(union_all(events, settled)))
    return {(row[0], row[1], cast(str, row[2])): (row[3], row[4]) for row in rows}


def messages(
    connection: Connection, targets: Collection[tuple[str, int]]
) -> dict[tuple[str, int], MessageState]:
    if not targets:
        return {}
    given = Given(targets)
    rows = connection.execute(
        select(Event.room_id, Event.seq, Event.user_id, Event.deleted)
        .join(given.table, (Event.room_id == given[0]) & (Event.seq == given[1]))
        .where(Event.type == "message")
    )
    return {(row[0], row[1]): MessageState(row[2], row[3]) for row in rows}


def deletion_of(connection: Connection, room: str, seq: int) -> int:
    return connection.execute(
        select(Event.seq).where(Event.room_id == room, Event.target == seq, Event.type == "deleted")
    ).scalar_one()


def insert_events(connection: Connection, rows: list[dict[str, Any]]) -> None:
    connection.execute(insert(_EVENTS), rows)


def insert_settled(connection: Connection, rows: list[dict[str, Any]]) -> None:
    connection.execute(insert(SettledRequest), rows)


def update_rooms(connection: Connection, rooms: dict[str, RoomState]) -> None:
    rows = [
        {
            "b_room": room,
            "head": state.head,
            "message_count": state.message_count,
            "last_at": state.last_at,
            "last_message_seq": state.last_message_seq,
        }
        for room, state in rooms.items()
    ]
    connection.execute(_UPDATE_ROOM, rows)


def update_texts(connection: Connection, rows: list[dict[str, Any]]) -> None:
    """Overwrite or blank messages; of a blanked one not even a digest of the words remains."""
    connection.execute(_UPDATE_TEXT, rows)
    erased = [{"b_room": row["b_room"], "b_seq": row["b_seq"]} for row in rows if row["deleted"]]
    if erased:
        connection.execute(_FORGET_MESSAGE, erased)
        connection.execute(_FORGET_EDITS, erased)


def update_read(connection: Connection, pointers: dict[tuple[str, str], int]) -> None:
    rows = [{"b_room": r, "b_user": u, "seq": seq} for (r, u), seq in pointers.items()]
    connection.execute(_UPDATE_READ, rows)


_UPDATE_ROOM = (
    update(_ROOMS)
    .where(_ROOMS.c.id == bindparam("b_room"))
    .values(
        head=bindparam("head"),
        message_count=bindparam("message_count"),
        last_at=bindparam("last_at"),
        last_message_seq=bindparam("last_message_seq"),
    )
)
_THE_EVENT = (_EVENTS.c.room_id == bindparam("b_room"), _EVENTS.c.seq == bindparam("b_seq"))
_UPDATE_TEXT = (
    update(_EVENTS)
    .where(*_THE_EVENT)
    .values(text=bindparam("text"), edited_at=bindparam("edited_at"), deleted=bindparam("deleted"))
)
_FORGET_MESSAGE = update(_EVENTS).where(*_THE_EVENT).values(digest=None)
_FORGET_EDITS = (
    update(_EVENTS)
    .where(_EVENTS.c.room_id == bindparam("b_room"), _EVENTS.c.target == bindparam("b_seq"))
    .values(digest=None)
)
_UPDATE_READ = (
    update(_MEMBERS)
    .where(
        _MEMBERS.c.room_id == bindparam("b_room"),
        _MEMBERS.c.user_id == bindparam("b_user"),
        _MEMBERS.c.read_seq < bindparam("seq"),
    )
    .values(read_seq=bindparam("seq"))
)
