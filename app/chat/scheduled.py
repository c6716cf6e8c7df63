"""Messages that are sent later: made, changed and cancelled. `scheduled_sending` sends them.

One that is sent once is its author's affair. One that repeats belongs to the room: its members see
it, its moderators may change it, and it goes on when its author's account is disabled.
"""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, cast

from sqlalchemy import (
    Connection,
    Select,
    Table,
    bindparam,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)

from .. import errors, security
from ..db import row_lock
from ..db.statement import Prepared
from ..db.tables import ScheduledMessage, User
from . import audit, mentions, messages, rights
from .access import Membership, Person, membership, memberships, now_ms
from .effects import Effects, Written
from .listing import Slice, cut
from .log.act import DIGEST_BYTES, Audience, Draft
from .members import bots
from .moments import DAY_MS
from .occurrences import ONCE, following
from .people.profiles import time_zones

# More than anybody keeps in mind.
MOST = 100
# What is further away is for a calendar.
LATEST_MS = 366 * DAY_MS
WAITING, FAILED, SENT, CANCELLED = "waiting", "failed", "sent", "cancelled"
PENDING = (WAITING, FAILED)


@dataclass(frozen=True, slots=True)
class Scheduled:
    """One of them as it stands; `failure` is the code of why it was not sent the last time."""

    id: str
    room: str
    text: str
    at: int
    first_at: int
    repeat: str
    time_zone: str
    state: str
    failure: str | None
    failed_at: int | None
    seq: int | None
    mention_many: bool
    author: Person

    @property
    def client_id(self) -> str:
        """That of the message, each time another: so it is sent once, whoever sends it."""
        return f"scheduled:{self.id}:{self.at}"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants sent. In a change None leaves a part as it is."""

    text: str | None = None
    at: int | None = None
    repeat: str | None = None
    time_zone: str | None = None
    mention_many: bool | None = None


class Place(NamedTuple):
    """They are listed by id."""

    id: str


class Mark(NamedTuple):
    """What live lists are told of each, which is short: its words are asked for."""

    id: str
    room: str
    at: int
    repeat: str
    state: str
    failure: str | None


def create(
    connection: Connection,
    key: bytes,
    room: str,
    user: str,
    wanted: Wanted,
    *,
    client_id: str | None,
) -> Written[tuple[Scheduled, bool]]:
    """One that waits, and whether it is a new one. Under the lock of the person.

    Raises `ClientIdReused`, `NotForBots`, `Invalid`, `ManyMentioned`, `Conflict` for too many, and
    what keeps them from writing there now.
    """
    row_lock.ROOMS.take(connection, [room])
    made = wanted.text or "", wanted.at or 0, wanted.repeat or ONCE, wanted.time_zone or "UTC"
    digest = hashlib.blake2b(repr(made).encode(), key=key, digest_size=DIGEST_BYTES).digest()
    membership(connection, room, user)
    before = _of_request(connection, room, user, client_id)
    if before is not None:
        if before[1] not in (None, digest):
            raise errors.ClientIdReused
        return Written((find_any(connection, before[0]), False))
    messages.require_typing(connection, room, user=user)
    _require_repeats(user, wanted)
    if _count(connection, user) >= MOST:
        raise errors.Conflict(f"One can have {MOST} messages waiting, and no more.")
    is_meant = wanted.mention_many or False
    _require_meant(connection, room, user, wanted.text or "", is_meant)
    times = _times(wanted.at or 0, wanted.repeat or ONCE, wanted.time_zone)
    row = {
        "id": security.new_id("w"),
        "room_id": room,
        "maker_id": user,
        "client_id": client_id,
        "digest": digest if client_id else None,
        "author_id": user,
        "text": wanted.text,
        "mention_many": is_meant,
        "state": WAITING,
        **times,
    }
    connection.execute(insert(ScheduledMessage).values(row))
    return Written((find_any(connection, row["id"]), True), Effects(kept=[user]))


def change(
    connection: Connection, room: str, scheduled: str, *, user: str, wanted: Wanted
) -> Written[Scheduled]:
    """By its author; one that repeats also by a moderator, who puts their name under new words.

    So does a moderator who changes anything of one whose author is not in the room any more. With
    a new time it waits again; what holds already writes nothing. Raises `NotFound`, `Forbidden`,
    `NotForBots`, `Invalid` and `ManyMentioned`.
    """
    before = _to_change(connection, room, scheduled, user)
    _require_repeats(user, wanted)
    values = _new_words(before, wanted) | _new_times(before, wanted)
    if values:
        if "text" in values or not _is_in_room(connection, before):
            values["author_id"] = user
        words = values.get("text", before.text)
        is_meant = values.get("mention_many", before.mention_many)
        _require_meant(connection, room, values.get("author_id", before.author.id), words, is_meant)
        _write(connection, scheduled, values)
        _note(connection, "change_scheduled", before, by=user)
    return Written(find_any(connection, scheduled), Effects(kept={before.author.id, user}))


def cancel(connection: Connection, room: str, scheduled: str, *, user: str) -> Written[None]:
    """By those who may change it. Raises `NotFound` and `Forbidden`."""
    before = _to_change(connection, room, scheduled, user)
    _write(connection, scheduled, over(CANCELLED))
    _note(connection, "cancel_scheduled", before, by=user)
    return Written(None, Effects(kept={before.author.id, user}))


def _note(connection: Connection, act: str, before: Scheduled, *, by: str) -> None:
    """In the audit log, what a moderator does to that of somebody else."""
    if before.author.id != by:
        audit.add(connection, act, actor=by, room=before.room, member=before.author.id)


def over(state: str) -> dict[str, Any]:
    """The columns of one that is sent or cancelled: its words are not kept here."""
    return {"state": state, "text": "", "digest": None, "due_at": None, "failure": None}


def find(connection: Connection, ref: str, scheduled: str, *, user: str) -> Scheduled:
    """One that is pending. Raises `NotFound`, and what keeps them from the room."""
    room = membership(connection, ref, user).room
    query = _visible(room, user).where(ScheduledMessage.id == scheduled)
    for found in _all(connection, query):
        return found
    raise errors.NotFound("There is no such scheduled message.")


def of_room(
    connection: Connection, ref: str, *, user: str, after: Place | None, limit: int
) -> Slice[Scheduled, Place]:
    """Those of a room that somebody may see: their own, and what repeats."""
    query = _visible(membership(connection, ref, user).room, user)
    if after is not None:
        query = query.where(ScheduledMessage.id > after.id)
    found = _all(connection, query.order_by(ScheduledMessage.id).limit(limit + 1))
    return cut(found, limit, lambda last: Place(last.id))


def of_author(connection: Connection, user: str) -> Sequence[Scheduled]:
    """All that are sent in somebody's name; the next one first."""
    query = _SCHEDULED.where(
        ScheduledMessage.author_id == user, ScheduledMessage.state.in_(PENDING)
    )
    return _all(connection, query.order_by(ScheduledMessage.at, ScheduledMessage.id))


def marks_of_people(
    connection: Connection, users: Collection[str]
) -> Mapping[str, tuple[Mark, ...]]:
    """By author, those who have any."""
    found: dict[str, list[Mark]] = {}
    for user, *columns in _MARKS.each(connection, [(user,) for user in users]):
        found.setdefault(user, []).append(Mark(*columns))
    return {user: tuple(sorted(marks)) for user, marks in found.items()}


def find_any(connection: Connection, scheduled: str) -> Scheduled:
    """Also one that is over."""
    [found] = _all(connection, _SCHEDULED.where(ScheduledMessage.id == scheduled))
    return found


def _to_change(connection: Connection, room: str, scheduled: str, user: str) -> Scheduled:
    # Whoever sends it holds this, too.
    row_lock.ROOMS.take(connection, [room])
    member: Membership = membership(connection, room, user)
    found = find(connection, room, scheduled, user=user)
    if found.author.id != user:
        rights.require(rights.CHANGE_SCHEDULED, member.role)
    return found


def _require_repeats(user: str, wanted: Wanted) -> None:
    """Raises `NotForBots`: what repeats outlives its author's account, and no bot does its own."""
    if wanted.repeat not in (None, ONCE):
        bots.require_person(user)


def _require_meant(
    connection: Connection, room: str, user: str, words: str, may_be_many: bool
) -> None:
    audience = Audience(may_be_many=may_be_many)
    mentions.require_meant(
        connection, Draft(messages.SEND, room, user, text=words, audience=audience)
    )


def _new_words(before: Scheduled, wanted: Wanted) -> dict[str, Any]:
    """For whom they are meant is said of these words, not of those before."""
    values: dict[str, Any] = {}
    if wanted.text not in (None, before.text):
        values = {"text": wanted.text, "mention_many": False}
    if wanted.mention_many is not None:
        values["mention_many"] = wanted.mention_many
    has_news = "text" in values or values.get("mention_many") not in (None, before.mention_many)
    return values if has_news else {}


def _new_times(before: Scheduled, wanted: Wanted) -> dict[str, Any]:
    """None where they are as they were. Raises `Invalid`."""
    at, repeat = wanted.at or before.at, wanted.repeat or before.repeat
    time_zone = wanted.time_zone or (None if before.repeat == ONCE else before.time_zone)
    # One that failed stands at a time that is over.
    is_new = at != before.at or (before.state == FAILED and wanted.at is not None)
    if not is_new and repeat == before.repeat and time_zone in (None, before.time_zone):
        return {}
    times = _times(at, repeat, time_zone or (before.time_zone if repeat == ONCE else None))
    return times | {"state": WAITING, "failure": None, "failed_at": None}


def _times(at: int, repeat: str, time_zone: str | None) -> dict[str, Any]:
    """The columns that say when. Raises `Invalid`."""
    if time_zone is None and repeat != ONCE:
        raise errors.Invalid("time_zone: what repeats does so at an hour of some place.")
    time_zone = time_zone or "UTC"
    if time_zone not in time_zones():
        raise errors.Invalid("That is no name of a time zone, such as Europe/Berlin.")
    now = now_ms()
    if not now < at <= now + LATEST_MS:
        raise errors.Invalid("Give a time that is to come, within a year.")
    first = following(at, repeat=repeat, time_zone=time_zone, after=at - 1)
    return {
        "at": first,
        "due_at": first,
        "first_at": at,
        "repeat": repeat,
        "time_zone": time_zone,
    }


def _is_in_room(connection: Connection, scheduled: Scheduled) -> bool:
    return bool(memberships(connection, [(scheduled.room, scheduled.author.id)])())


def _of_request(
    connection: Connection, room: str, user: str, client_id: str | None
) -> tuple[str, bytes | None] | None:
    if client_id is None:
        return None
    row = connection.execute(
        select(ScheduledMessage.id, ScheduledMessage.digest).where(
            ScheduledMessage.room_id == room,
            ScheduledMessage.maker_id == user,
            ScheduledMessage.client_id == client_id,
        )
    ).first()
    return row and (row.id, row.digest)


def _count(connection: Connection, user: str) -> int:
    pending = ScheduledMessage.state.in_(PENDING)
    query = select(func.count()).select_from(ScheduledMessage)
    return connection.execute(query.where(ScheduledMessage.author_id == user, pending)).scalar_one()


def _write(connection: Connection, scheduled: str, values: Mapping[str, Any]) -> None:
    row = update(cast(Table, ScheduledMessage.__table__))
    connection.execute(row.where(ScheduledMessage.id == scheduled).values(values))


def _visible(room: str, user: str) -> Select[Any]:
    is_seen = or_(ScheduledMessage.author_id == user, ScheduledMessage.repeat != ONCE)
    return _SCHEDULED.where(
        ScheduledMessage.room_id == room, ScheduledMessage.state.in_(PENDING), is_seen
    )


def _all(connection: Connection, query: Select[Any]) -> list[Scheduled]:
    rows: Sequence[Any] = connection.execute(query).all()
    values: list[list[Any]] = [[*row[:-3], Person(*row[-3:])] for row in rows]
    return [Scheduled(*each) for each in values]


_COLUMNS: tuple[Any, ...] = (
    ScheduledMessage.id,
    ScheduledMessage.room_id,
    ScheduledMessage.text,
    ScheduledMessage.at,
    ScheduledMessage.first_at,
    ScheduledMessage.repeat,
    ScheduledMessage.time_zone,
    ScheduledMessage.state,
    ScheduledMessage.failure,
    ScheduledMessage.failed_at,
    ScheduledMessage.seq,
    ScheduledMessage.mention_many,
)
_SCHEDULED = select(*_COLUMNS, User.id, User.name, User.display_name).join(
    User, User.id == ScheduledMessage.author_id
)
# They stand in the statement, which `Prepared` needs.
_IS_PENDING = or_(*(ScheduledMessage.state == literal_column(f"'{state}'") for state in PENDING))
_MARKS = Prepared(
    select(
        ScheduledMessage.author_id,
        ScheduledMessage.id,
        ScheduledMessage.room_id,
        ScheduledMessage.at,
        ScheduledMessage.repeat,
        ScheduledMessage.state,
        ScheduledMessage.failure,
    ).where(ScheduledMessage.author_id == bindparam("user"), _IS_PENDING),
    "user",
)
