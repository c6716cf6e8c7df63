"""The rows behind one batch of the log: what every act needs, and what is written at its end."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, cast

import msgspec
from msgspec.structs import astuple
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

from ...db import facts
from ...db.statement import Pending, Prepared, bound, insertion
from ...db.tables import Event as EventTable
from ...db.tables import Meta, Room, RoomHead, Session, SettledRequest, User
from ..access import Person
from .event import Event

_EVENTS = cast(Table, EventTable.__table__)
_ROOMS = cast(Table, Room.__table__)
_HEADS = cast(Table, RoomHead.__table__)
_USERS = cast(Table, User.__table__)
_SESSIONS = cast(Table, Session.__table__)
_SETTLED = cast(Table, SettledRequest.__table__)
RequestId = tuple[str, str, str]
"""Room, user and the client_id this user gave a request in this room."""

_encode = msgspec.json.Encoder().encode


@dataclass(slots=True)
class RoomState:
    """A locked room, as this transaction has changed it so far."""

    kind: str
    archived: bool
    slow_seconds: int
    writers: str
    history: str
    head: int
    message_count: int
    last_at: int
    last_message_seq: int
    member_count: int
    active_at: int


_COUNTED = "head message_count last_at last_message_seq member_count active_at"
_STATE = Prepared(
    select(
        _ROOMS.c.id,
        _ROOMS.c.kind,
        _ROOMS.c.archived_at.is_not(None),
        _ROOMS.c.slow_seconds,
        _ROOMS.c.writers,
        _ROOMS.c.history,
        _HEADS.c.head,
        _HEADS.c.message_count,
        _HEADS.c.last_at,
        _HEADS.c.last_message_seq,
        _HEADS.c.member_count,
        _HEADS.c.active_at,
    )
    .join(_HEADS, _HEADS.c.room_id == _ROOMS.c.id)
    .where(_HEADS.c.room_id == bindparam("room")),
    "room",
)


def states(connection: Connection, rooms: Collection[str]) -> Pending[dict[str, RoomState]]:
    """Those of the rooms that exist. Their locks are taken before, in another statement."""
    found = _STATE.ask(connection, [(room,) for room in rooms])
    return lambda: {row[0]: RoomState(row[1], bool(row[2]), *row[3:]) for row in found()}


_BEGIN_LOG = insertion(_HEADS, f"room_id {_COUNTED}")


def begin_log(connection: Connection, room: str) -> None:
    """An empty log for a room that was just made."""
    _BEGIN_LOG.many(connection, [(room, 0, 0, 0, 0, 0, 0)])


_UPDATE_HEAD = Prepared(
    update(_HEADS).where(_HEADS.c.room_id == bindparam("room")).values(bound(_COUNTED)),
    f"room {_COUNTED}",
)


def update_heads(connection: Connection, rooms: dict[str, RoomState]) -> None:
    rows = [
        (
            room,
            state.head,
            state.message_count,
            state.last_at,
            state.last_message_seq,
            state.member_count,
            state.active_at,
        )
        for room, state in rooms.items()
    ]
    _UPDATE_HEAD.many(connection, rows)


_PERSON = Prepared(
    select(_USERS.c.id, _USERS.c.name, _USERS.c.display_name).where(
        _USERS.c.id == bindparam("user")
    ),
    "user",
)


def people(connection: Connection, users: Collection[str]) -> Pending[dict[str, Person]]:
    found = _PERSON.ask(connection, [(user,) for user in users])
    return lambda: {row[0]: Person(*row) for row in found()}


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


def session_users(
    connection: Connection, sessions: Collection[str], now: int
) -> Pending[dict[str, str]]:
    """The users of those of the sessions that have not ended."""
    found = _SESSION_USER.ask(connection, [(session, now) for session in sessions])
    return lambda: dict(found())


FORGOTTEN = b""
"""The digest of a settled request of which only that there was one may still be known."""


class Request(msgspec.Struct, frozen=True, gc=False):
    """A named request that was carried out, and the event that it wrote or found.

    `digest` is None once the text that it covered is erased, and `FORGOTTEN` where it wrote nothing
    and the message is erased that it was about.
    """

    room: str
    user: str
    client_id: str
    seq: int
    type: str
    target: int | None
    digest: bytes | None


def _request_in(table: Table, type: Any, target: Any) -> Select[Any]:
    columns: dict[str, Any] = {
        "room": table.c.room_id,
        "user": table.c.user_id,
        "client_id": table.c.client_id,
        "seq": table.c.seq,
        "type": type,
        "target": target,
        "digest": table.c.digest,
    }
    return select(*(columns[name] for name in Request.__struct_fields__)).where(
        table.c.room_id == bindparam("room"),
        table.c.user_id == bindparam("user"),
        table.c.client_id == bindparam("client_id"),
    )


_REQUEST = Prepared(
    union_all(
        _request_in(_EVENTS, _EVENTS.c.type, _EVENTS.c.target),
        # These have written no event.
        _request_in(_SETTLED, literal_column("''"), literal_column("NULL")),
    ),
    "room user client_id",
)


def requests(
    connection: Connection, ids: Collection[RequestId]
) -> Pending[dict[RequestId, Request]]:
    """The requests that were carried out before."""
    found = _REQUEST.ask(connection, ids)
    return lambda: {(row[0], row[1], row[2]): Request(*row) for row in found()}


_EPOCH = Prepared(select(Meta.value).where(Meta.key == bindparam("key")), "key")


def epoch(connection: Connection) -> Pending[str | None]:
    """The name of this life of the database, which has one as soon as it was served."""
    found = _EPOCH.ask(connection, [(facts.EPOCH,)])
    return lambda: next((value for (value,) in found()), None)


class EventRow(msgspec.Struct, frozen=True, gc=False):
    """One row of `events` as it is inserted: the fields are its columns.

    A `NamedTuple` takes five times as long to make from names, which each message would pay.
    """

    room_id: str
    seq: int
    type: str
    at: int
    user_id: str
    ordinal: int
    client_id: str | None
    digest: bytes | None
    text: str | None
    deleted: bool
    target: int | None
    member_id: str | None
    data: str | None
    thread: int | None
    in_room: bool


def event_row(event: Event, *, ordinal: int, digest: bytes | None) -> EventRow:
    return EventRow(
        room_id=event.room,
        seq=event.seq,
        type=event.type.name,
        at=event.at,
        user_id=event.user.id,
        ordinal=ordinal,
        client_id=event.client_id,
        digest=digest,
        # A text that is its target's is read through it: it stands in one place only.
        text=None if event.type.shows_target_text else event.text,
        deleted=False,
        target=event.target,
        member_id=event.member.id if event.member else None,
        data=_data(event),
        thread=event.thread,
        in_room=event.in_room,
    )


def _data(event: Event) -> str | None:
    # What is its target's is read through it, too.
    if event.data is None or event.type.shows_target_text:
        return None
    return _encode(event.data).decode()


_INSERT_EVENT = insertion(_EVENTS, " ".join(EventRow.__struct_fields__))
# The others are what they are by default. Each value that is bound costs a message 2 % of its row.
_PLAIN = EventRow.__struct_fields__[: EventRow.__struct_fields__.index("target")]
_PLAIN_ENDS = (None, None, None, None, False)
_INSERT_PLAIN = insertion(_EVENTS, " ".join(_PLAIN))


def insert_events(connection: Connection, rows: Sequence[EventRow]) -> None:
    plain, others = list[Sequence[Any]](), list[Sequence[Any]]()
    for row in rows:
        if (row.target, row.member_id, row.data, row.thread, row.in_room) == _PLAIN_ENDS:
            plain.append(astuple(row)[: len(_PLAIN)])
        else:
            others.append(astuple(row))
    _INSERT_PLAIN.many(connection, plain)
    _INSERT_EVENT.many(connection, others)


class SettledRow(NamedTuple):
    """One row of `settled_requests`: the fields are its columns."""

    room_id: str
    user_id: str
    client_id: str
    seq: int
    digest: bytes


_INSERT_SETTLED = insertion(_SETTLED, " ".join(SettledRow._fields))


def insert_settled(connection: Connection, rows: Sequence[SettledRow]) -> None:
    _INSERT_SETTLED.many(connection, rows)
