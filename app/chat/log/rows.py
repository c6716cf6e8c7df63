"""The statements behind one batch of the log: what it loads, and what it writes at its end."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import (
    Connection,
    Select,
    Table,
    bindparam,
    literal_column,
    select,
    union_all,
    update,
)

from ...db.statement import Prepared, bound, insertion
from ...db.tables import Event, Member, Meta, Room, Session, SettledRequest, User
from ..access import Person
from .event import Event as NumberedEvent

_EVENTS = cast(Table, Event.__table__)
_ROOMS = cast(Table, Room.__table__)
_MEMBERS = cast(Table, Member.__table__)
_USERS = cast(Table, User.__table__)
_SESSIONS = cast(Table, Session.__table__)
_SETTLED = cast(Table, SettledRequest.__table__)
RequestId = tuple[str, str, str]
"""Room, user and the client_id this user gave a request in this room."""
EventRow = tuple[Any, ...]
"""The columns of `_EVENT_COLUMNS`."""


@dataclass(frozen=True, slots=True)
class Request:
    """A named request that was carried out, and the event that it wrote or found.

    `digest` is None once the text that it covered is erased.
    """

    seq: int
    type: str
    target: int | None
    digest: bytes | None


SettledRow = tuple[str, str, str, int, bytes]
"""Room, user, client_id, seq, digest."""
TextRow = tuple[str, int, str, int | None, bool]
"""Room and seq of a message; its text, when it was edited, whether it is deleted."""


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
    found = _LOCK_ROOM.each(connection, [(room,) for room in sorted(rooms)])
    return {row[0]: RoomState(row[1], bool(row[2]), *row[3:]) for row in found}


def people(connection: Connection, users: Collection[str]) -> dict[str, Person]:
    found = _PERSON.each(connection, [(user,) for user in users])
    return {row[0]: Person(*row) for row in found}


def session_users(connection: Connection, sessions: Collection[str], now: int) -> dict[str, str]:
    """Whose the sessions are that have not ended."""
    return dict(_SESSION_USER.each(connection, [(session, now) for session in sessions]))


def requests(connection: Connection, ids: Collection[RequestId]) -> dict[RequestId, Request]:
    """The requests that were carried out before."""
    found = _REQUEST.each(connection, ids)
    return {(row[0], row[1], row[2]): Request(*row[3:]) for row in found}


def messages(
    connection: Connection, targets: Collection[tuple[str, int]]
) -> dict[tuple[str, int], MessageState]:
    found = _MESSAGE.each(connection, targets)
    return {(row[0], row[1]): MessageState(row[2], bool(row[3])) for row in found}


def epoch(connection: Connection) -> str | None:
    """The name of this life of the database, which has one as soon as it was served."""
    return next((value for (value,) in _EPOCH.each(connection, [("epoch",)])), None)


def deletion_of(connection: Connection, room: str, seq: int) -> int:
    return connection.execute(
        select(Event.seq).where(Event.room_id == room, Event.target == seq, Event.type == "deleted")
    ).scalar_one()


def event_row(event: NumberedEvent, *, ordinal: int, digest: bytes | None) -> EventRow:
    return (
        event.room,
        event.seq,
        event.type,
        event.at,
        event.user.id,
        ordinal,
        event.client_id,
        digest,
        # An edit's text is its target's and is read through it: it stands in one place only.
        None if event.type == "edited" else event.text,
        False,
        event.target,
        event.member.id if event.member else None,
        event.role,
    )


def insert_events(connection: Connection, rows: Sequence[EventRow]) -> None:
    _INSERT_EVENT.many(connection, rows)


def insert_settled(connection: Connection, rows: Sequence[SettledRow]) -> None:
    _INSERT_SETTLED.many(connection, rows)


def update_rooms(connection: Connection, rooms: dict[str, RoomState]) -> None:
    rows = [
        (room, state.head, state.message_count, state.last_at, state.last_message_seq)
        for room, state in rooms.items()
    ]
    _UPDATE_ROOM.many(connection, rows)


def update_texts(connection: Connection, rows: Sequence[TextRow]) -> None:
    """Overwrite or blank messages; of a blanked one not even a digest of the words remains.

    Its deletion keeps its own, which covers no words.
    """
    _UPDATE_TEXT.many(connection, rows)
    erased = [(room, seq) for room, seq, _, _, deleted in rows if deleted]
    _FORGET_MESSAGE.many(connection, erased)
    _FORGET_EDITS.many(connection, erased)


def update_read(connection: Connection, pointers: dict[tuple[str, str], int]) -> None:
    rows = [(room, user, seq) for (room, user), seq in pointers.items()]
    _UPDATE_READ.many(connection, rows)


_EVENT_COLUMNS = (
    "room_id seq type at user_id ordinal client_id digest text deleted target member_id role"
)
_INSERT_EVENT = insertion(_EVENTS, _EVENT_COLUMNS)
_INSERT_SETTLED = insertion(_SETTLED, "room_id user_id client_id seq digest")
_ROOM_STATE = "head message_count last_at last_message_seq"
_UPDATE_ROOM = Prepared(
    update(_ROOMS).where(_ROOMS.c.id == bindparam("room")).values(bound(_ROOM_STATE)),
    f"room {_ROOM_STATE}",
)
_IN_ROOM = _EVENTS.c.room_id == bindparam("room")
_THE_EVENT = (_IN_ROOM, _EVENTS.c.seq == bindparam("of_seq"))
_TEXT_STATE = "text edited_at deleted"
_UPDATE_TEXT = Prepared(
    update(_EVENTS).where(*_THE_EVENT).values(bound(_TEXT_STATE)),
    f"room of_seq {_TEXT_STATE}",
)
_NO_DIGEST: dict[str, Any] = {"digest": literal_column("NULL")}
_FORGET_MESSAGE = Prepared(update(_EVENTS).where(*_THE_EVENT).values(_NO_DIGEST), "room of_seq")
_FORGET_EDITS = Prepared(
    update(_EVENTS)
    .where(
        _IN_ROOM,
        _EVENTS.c.target == bindparam("of_seq"),
        _EVENTS.c.type == literal_column("'edited'"),
    )
    .values(_NO_DIGEST),
    "room of_seq",
)
_UPDATE_READ = Prepared(
    update(_MEMBERS)
    .where(
        _MEMBERS.c.room_id == bindparam("room"),
        _MEMBERS.c.user_id == bindparam("user"),
        _MEMBERS.c.read_seq < bindparam("seq"),
    )
    .values(read_seq=bindparam("seq")),
    "room user seq",
)

_LOCK_ROOM = Prepared(
    select(
        _ROOMS.c.id,
        _ROOMS.c.kind,
        _ROOMS.c.archived_at.is_not(None),
        _ROOMS.c.head,
        _ROOMS.c.message_count,
        _ROOMS.c.last_at,
        _ROOMS.c.last_message_seq,
    )
    .where(_ROOMS.c.id == bindparam("room"))
    .with_for_update(),
    "room",
)
_PERSON = Prepared(
    select(_USERS.c.id, _USERS.c.name, _USERS.c.display_name).where(
        _USERS.c.id == bindparam("user")
    ),
    "user",
)
_SESSION_USER = Prepared(
    select(_SESSIONS.c.id, _SESSIONS.c.user_id)
    .join_from(_SESSIONS, _USERS, _USERS.c.id == _SESSIONS.c.user_id)
    .where(
        _SESSIONS.c.id == bindparam("session"),
        _SESSIONS.c.expires_at > bindparam("now"),
        _USERS.c.disabled_at.is_(None),
    ),
    "session now",
)


def _request_in(table: Table, type: Any, target: Any) -> Select[Any]:
    key = table.c.room_id, table.c.user_id, table.c.client_id
    return select(*key, table.c.seq, type, target, table.c.digest).where(
        key[0] == bindparam("room"), key[1] == bindparam("user"), key[2] == bindparam("client_id")
    )


_REQUEST = Prepared(
    union_all(
        _request_in(_EVENTS, _EVENTS.c.type, _EVENTS.c.target),
        # These have written no event, and their digest stays.
        _request_in(_SETTLED, literal_column("''"), literal_column("NULL")),
    ),
    "room user client_id",
)
_EPOCH = Prepared(select(Meta.value).where(Meta.key == bindparam("key")), "key")
_MESSAGE = Prepared(
    select(_EVENTS.c.room_id, _EVENTS.c.seq, _EVENTS.c.user_id, _EVENTS.c.deleted).where(
        *_THE_EVENT, _EVENTS.c.type == literal_column("'message'")
    ),
    "room of_seq",
)
