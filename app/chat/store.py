"""The statements behind one batch of the log: what it loads, and what it writes at its end."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Connection, Select, Table, and_, bindparam, insert, select, union_all, update

from app.chat.access import Person
from app.chat.event import Event as NumberedEvent
from app.db.given import given, given_column, given_rows
from app.db.tables import Event, Member, Room, Session, SettledRequest, User

_EVENTS = cast(Table, Event.__table__)
_ROOMS = cast(Table, Room.__table__)
_MEMBERS = cast(Table, Member.__table__)
_USERS = cast(Table, User.__table__)
_SESSIONS = cast(Table, Session.__table__)
_SETTLED = cast(Table, SettledRequest.__table__)
_INSERT_EVENTS = insert(_EVENTS)
_INSERT_SETTLED = insert(_SETTLED)

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


def lock_rooms(connection: Connection, rooms: Collection[str]) -> dict[str, RoomState]:
    """Lock in ascending order, so that two writers can't wait for each other."""
    found = connection.execute(_LOCK_ROOMS, given((room,) for room in rooms))
    return {row[0]: RoomState(*row[1:]) for row in found}


def people(connection: Connection, users: Collection[str]) -> dict[str, Person]:
    found = connection.execute(_PEOPLE, given((user,) for user in users))
    return {row[0]: Person(*row) for row in found}


def session_users(connection: Connection, sessions: Collection[str], now: int) -> dict[str, str]:
    """Whose the sessions are that have not ended."""
    if not sessions:
        return {}
    wanted = given((session,) for session in sessions)
    return {row[0]: row[1] for row in connection.execute(_SESSION_USERS, wanted | {"now": now})}


def requests(
    connection: Connection, ids: Collection[RequestId]
) -> dict[RequestId, tuple[int, bytes | None]]:
    """The seq and digest under which requests were carried out before."""
    if not ids:
        return {}
    found = connection.execute(_REQUESTS, given(ids))
    return {(row[0], row[1], row[2]): (row[3], row[4]) for row in found}


def messages(
    connection: Connection, targets: Collection[tuple[str, int]]
) -> dict[tuple[str, int], MessageState]:
    if not targets:
        return {}
    found = connection.execute(_MESSAGES, given(targets))
    return {(row[0], row[1]): MessageState(row[2], row[3]) for row in found}


def deletion_of(connection: Connection, room: str, seq: int) -> int:
    return connection.execute(
        select(Event.seq).where(Event.room_id == room, Event.target == seq, Event.type == "deleted")
    ).scalar_one()


def event_row(event: NumberedEvent, *, ordinal: int, digest: bytes | None) -> dict[str, Any]:
    return {
        "room_id": event.room,
        "seq": event.seq,
        "type": event.type,
        "at": event.at,
        "user_id": event.user.id,
        "ordinal": ordinal,
        "client_id": event.client_id,
        "digest": digest,
        # An edit's text is its target's and is read through it: it stands in one place only.
        "text": None if event.type == "edited" else event.text,
        "edited_at": None,
        "deleted": False,
        "target": event.target,
        "member_id": event.member.id if event.member else None,
        "role": event.role,
    }


def insert_events(connection: Connection, rows: list[dict[str, Any]]) -> None:
    connection.execute(_INSERT_EVENTS, rows)


def insert_settled(connection: Connection, rows: list[dict[str, Any]]) -> None:
    connection.execute(_INSERT_SETTLED, rows)


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

# Built once: to build a statement costs more than to run it.
_LOCK_ROOMS = (
    select(
        _ROOMS.c.id,
        _ROOMS.c.kind,
        _ROOMS.c.archived_at.is_not(None),
        _ROOMS.c.head,
        _ROOMS.c.message_count,
        _ROOMS.c.last_at,
        _ROOMS.c.last_message_seq,
    )
    .join_from(_ROOMS, given_rows, _ROOMS.c.id == given_column(0))
    .order_by(_ROOMS.c.id)
    .with_for_update(of=_ROOMS)
)
_PEOPLE = select(_USERS.c.id, _USERS.c.name, _USERS.c.display_name).join_from(
    _USERS, given_rows, _USERS.c.id == given_column(0)
)
_SESSION_USERS = (
    select(_SESSIONS.c.id, _SESSIONS.c.user_id)
    .join_from(_SESSIONS, given_rows, _SESSIONS.c.id == given_column(0))
    .join(_USERS, _USERS.c.id == _SESSIONS.c.user_id)
    .where(_SESSIONS.c.expires_at > bindparam("now"), _USERS.c.disabled_at.is_(None))
)


def _requests_in(table: Table) -> Select[Any]:
    key = table.c.room_id, table.c.user_id, table.c.client_id
    the_same = [column == given_column(number) for number, column in enumerate(key)]
    # The words of the partial index, so that SQLite sees that it may use it.
    named = table.c.client_id.is_not(None)
    return select(*key, table.c.seq, table.c.digest).join_from(
        table, given_rows, and_(*the_same, named)
    )


_REQUESTS = union_all(_requests_in(_EVENTS), _requests_in(_SETTLED))
_MESSAGES = (
    select(_EVENTS.c.room_id, _EVENTS.c.seq, _EVENTS.c.user_id, _EVENTS.c.deleted)
    .join_from(
        _EVENTS,
        given_rows,
        (_EVENTS.c.room_id == given_column(0)) & (_EVENTS.c.seq == given_column(1)),
    )
    .where(_EVENTS.c.type == "message")
)
