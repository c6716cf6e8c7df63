"""Rooms: create, change, archive, suggest, enter."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple, cast

import msgspec
from sqlalchemy import Connection, Table, select

from ... import errors, security
from ...db.statement import insert_if_new
from ...db.tables import Revocation, Room
from .. import names, old_names, revocations, rights, state_names, text
from ..access import Membership, now_ms, visible_room
from ..audit import Audit
from ..effects import Effects, Written
from ..log import batch, rows
from ..log.act import Act, Draft
from ..log.batch import Batch
from ..log.event import (
    ARCHIVED,
    DESCRIBED,
    HISTORY,
    READERS,
    RENAMED,
    RESTORED,
    RETENTION,
    SLOW_MODE,
    SUGGESTED,
    TOPIC,
    UNSUGGESTED,
    WRITERS,
    Event,
    EventType,
    History,
    Pause,
    Repeat,
    RoomDescription,
    RoomHistory,
    RoomName,
    RoomReaders,
    RoomRetention,
    RoomTopic,
    RoomWriters,
)
from ..log.replay import Ends
from ..members import members, memberships
from ..members.bots import require_person
from ..retention import AS_SERVER
from ..rights import Right
from .room_details import RoomChange, RoomDetails

FIRST_ROOM = "general"


@dataclass(frozen=True, slots=True)
class NewRoom:
    """Names as the text rules left them."""

    name: str
    kind: str
    topic: str = ""
    description: str | None = None
    history: History | None = None
    welcomes_newcomers: bool = False


@dataclass(frozen=True, slots=True)
class RoomEntry:
    """A member let into a room, with the room's ends as they were in that same read."""

    member: Membership
    ends: Ends


def create(
    connection: Connection,
    key: bytes,
    *,
    user: str,
    session: str | None,
    room: NewRoom,
    client_id: str | None = None,
    now: int | None = None,
) -> Written[tuple[str, bool]]:
    """Make a room with its maker as owner: its id, and whether it is new.

    Raises `NameTaken` and `NotForBots`.
    """
    require_person(user)
    room_id = _id_of(key, user, client_id) if client_id else security.new_id("r")
    draft = Draft(members.CREATE_OWNER, room_id, user, session, client_id, details=room)
    batch.lock(connection, [draft])  # before names; the room is there when this is a repeat
    _insert(connection, room_id, room, now_ms() if now is None else now)
    # Looked at when the row is there: of a deletion that came before it, this sees the end.
    if _is_deleted(connection, room_id):
        raise errors.NotFound("That room was made, and has been deleted since.")
    [outcome], events = batch.append_all(connection, [draft], key, now=now)
    return Written((room_id, isinstance(outcome, Event)), Effects(events=events))


class Field(NamedTuple):
    """A field of a room: the right to change it, and the event that tells of it with its data."""

    name: str
    right: Right
    event: EventType
    data: Callable[[Any], msgspec.Struct]
    is_of_state: bool = False
    """Whether later drafts of the same batch go by it."""
    is_audited: bool = False


def _retention(days: int) -> RoomRetention:
    return RoomRetention(None if days == AS_SERVER else days)


# In the order of their events.
FIELDS = (
    Field("name", rights.DESCRIBE, RENAMED, RoomName),
    Field("topic", rights.DESCRIBE, TOPIC, RoomTopic),
    Field("description", rights.DESCRIBE, DESCRIBED, RoomDescription),
    Field("slow_seconds", rights.SET_WRITING, SLOW_MODE, Pause, is_of_state=True, is_audited=True),
    Field("writers", rights.SET_WRITING, WRITERS, RoomWriters, is_of_state=True, is_audited=True),
    Field("shows_readers", rights.SHOW_READERS, READERS, RoomReaders),
    Field("history", rights.SHOW_HISTORY, HISTORY, RoomHistory, is_of_state=True),
    Field("retention_days", rights.SET_RETENTION, RETENTION, _retention, is_audited=True),
)


def change(batch: Batch, draft: Draft) -> Event | Repeat:
    """Rename, set topic or description, archive or restore: one event for each that differs."""
    wanted = draft.details
    assert isinstance(wanted, RoomChange)
    member = memberships.sender(batch, draft)
    memberships.require_group(batch, draft, rights.DESCRIBE)
    rights.require(rights.DESCRIBE, member.role)
    if wanted.archived is not None:
        rights.require(rights.ARCHIVE, member.role)
    asked = [field for field in FIELDS if getattr(wanted, field.name) is not None]
    for field in asked:
        rights.require(field.right, member.role)
    room, details = batch.rooms[draft.room], batch[RoomDetails]
    now = details.of(draft.room)
    state_names.require(draft.seen, state_names.of_room(now))
    differ = [field for field in asked if getattr(wanted, field.name) != getattr(now, field.name)]
    if wanted.archived is not False:
        for field in differ:
            memberships.require_open(batch, draft, field.right)
    # First what may be refused: after it nothing can fail, so nothing is done by halves.
    if room.kind == "public" and wanted.name and wanted.name != now.name:
        details.claim(draft.room, wanted.name, batch.now)
    why = wanted.reason or ""
    events = []
    for field in differ:
        value = getattr(wanted, field.name)
        data = field.data(value)
        events.append(_set(batch, draft, field.event, data, **{field.name: value}))
        if field.is_of_state:
            setattr(room, field.name, value)
        if field.is_audited:
            told = msgspec.structs.asdict(data)
            batch[Audit].note(batch, draft, field.event.name, reason=why, **told)
    if wanted.history == "all" and now.history != "all":
        batch[memberships.Members].show_all(draft.room)
    if wanted.archived not in (None, room.archived):
        kind, at = (ARCHIVED, batch.now) if wanted.archived else (RESTORED, None)
        events.append(_set(batch, draft, kind, archived_at=at))
        act = "archive" if wanted.archived else "restore"
        batch[Audit].note(batch, draft, act, reason=why)
        room.archived = kind is ARCHIVED
    return events[0] if events else Repeat(room.head)


def leave_last(batch: Batch, draft: Draft) -> Event:
    """Leave, and archive the room if nobody is left in it."""
    room = batch.rooms.get(draft.room)
    if room is None or room.member_count > 1 or room.kind == "direct":
        return members.leave(batch, draft)
    member = memberships.permitted(batch, draft, rights.LEAVE)
    events = []
    if not room.archived:
        batch[Audit].note(batch, draft, "archive")
        events.append(_set(batch, draft, ARCHIVED, archived_at=batch.now))
        room.archived = True
    events.append(members.go(batch, draft, member))
    return events[0]


LEAVE_LAST = Act("leave_last", leave_last, needs=(*members.LEAVE.needs, RoomDetails, Audit))
CHANGE = Act("change", change, needs=(memberships.Members, RoomDetails, Audit))


def suggest(connection: Connection, key: bytes, draft: Draft, *, role: str) -> Written[None]:
    """Propose a public room to those who could join it, or no more. `role` is on the server."""
    rights.require(rights.SUGGEST, role)
    _, events = batch.append_all(connection, [draft], key)
    return Written(None, Effects(events=events))


def set_suggested(batch: Batch, draft: Draft) -> Event | Repeat:
    """`details` is whether. The writer need not be a member."""
    room = batch.rooms.get(draft.room)
    if room is None or room.kind != "public":
        raise errors.NotFound("Only public rooms can be suggested.")
    suggests = draft.details is True
    if batch[RoomDetails].of(draft.room).suggested == suggests:
        return Repeat(room.head)
    kind = SUGGESTED if suggests else UNSUGGESTED
    return _set(batch, draft, kind, suggested=suggests)


SUGGEST = Act("suggest", set_suggested, needs=(RoomDetails,))


def retain(connection: Connection, key: bytes, draft: Draft, *, role: str) -> Written[None]:
    """Set how long any room keeps messages. `role` is on the server."""
    rights.require(rights.SET_ANY_RETENTION, role)
    _, events = batch.append_all(connection, [draft], key)
    return Written(None, Effects(events=events))


def set_retention(batch: Batch, draft: Draft) -> Event | Repeat:
    """`details` is the number of days. The writer need not be a member."""
    room, days = batch.rooms.get(draft.room), draft.details
    assert isinstance(days, int), "its route gives one"
    if room is None:
        raise errors.NotFound
    rights.require_group(rights.SET_ANY_RETENTION, kind=room.kind)
    if batch[RoomDetails].of(draft.room).retention_days == days:
        return Repeat(room.head)
    data = _retention(days)
    batch[Audit].note(batch, draft, RETENTION.name, **msgspec.structs.asdict(data))
    return _set(batch, draft, RETENTION, data, retention_days=days)


RETAIN = Act("set_retention", set_retention, needs=(RoomDetails, Audit))


def enter(connection: Connection, ref: str, *, user: str) -> RoomEntry:
    """In one look, so that no removal slips between the two. Raises `NotFound`, `NotAMember`."""
    room = visible_room(connection, ref, user)
    member = room.require_member()
    return RoomEntry(member, Ends(head=room.head, floor=member.visible_from))


def _id_of(key: bytes, user: str, client_id: str) -> str:
    # The id follows from the request, so that its repeat finds the same room.
    digest = hashlib.blake2b(f"{user}\n{client_id}".encode(), key=key, digest_size=12).digest()
    alphabet = security.ID_ALPHABET
    return "r_" + "".join(alphabet[byte % len(alphabet)] for byte in digest)


def _is_deleted(connection: Connection, room_id: str) -> bool:
    # An id never comes back: an old cursor would be trusted in another log.
    gone = select(Revocation.id).where(
        Revocation.kind == revocations.ROOM, Revocation.subject == room_id
    )
    return connection.execute(gone).first() is not None


def _insert(connection: Connection, room_id: str, room: NewRoom, now: int) -> None:
    row = {
        "id": room_id,
        "name": room.name,
        "name_key": text.folded(room.name),
        "kind": room.kind,
        "topic": room.topic,
        "description": room.description or "",
        "history": room.history or "all",
        "welcomes_newcomers": room.welcomes_newcomers,
        "created_at": now,
        "archived_at": None,
    }
    if room.kind == "public":
        names.lock(connection)
    if not insert_if_new(connection, cast(Table, Room.__table__), row):
        # Its id is there, from the first time it was asked for; else its name.
        if connection.execute(select(Room.id).where(Room.id == room_id)).first() is None:
            raise errors.NameTaken
        return
    rows.begin_log(connection, room_id)
    if room.kind == "public":
        names.claim(connection, names.ROOM, room_id, room.name)
        old_names.write(connection, {text.folded(room.name): None})


def _set(
    batch: Batch,
    draft: Draft,
    kind: EventType,
    data: msgspec.Struct | None = None,
    **values: str | int | None,
) -> Event:
    batch[RoomDetails].set(draft.room, **values)
    return batch.append(draft, kind, data=data)
