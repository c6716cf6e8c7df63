"""The audit log: who did what, to whom, when and why. A row is written with the act itself.

Rows are only added. What everybody in the room reads in its log anyway is not here again, unless
somebody was acted on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Self, cast

import msgspec
from sqlalchemy import Connection, Table, select, tuple_
from sqlalchemy.orm import aliased

from .. import security
from ..db.statement import Pending, insertion
from ..db.tables import Audit as AuditTable
from ..db.tables import Room, User
from .access import Person, now_ms
from .listing import Number, Slice, cut
from .log.act import Draft
from .log.batch import Batch

_encode = msgspec.json.Encoder().encode


class _Row(NamedTuple):
    """One row as it is inserted: the fields are its columns."""

    id: str
    at: int
    actor_id: str | None
    act: str
    room_id: str | None
    member_id: str | None
    target: int | None
    reason: str
    details: str | None


_INSERT = insertion(cast(Table, AuditTable.__table__), " ".join(_Row._fields))


class Audit:
    """Rows of the audit log that the acts of a batch add."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: list[_Row] = []

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Pending[Self]:
        return lambda: cls(connection)

    def flush(self) -> None:
        _INSERT.many(self._connection, self._rows)

    def note(
        self,
        batch: Batch,
        draft: Draft,
        act: str,
        *,
        reason: str = "",
        member: str | None = None,
        **details: object,
    ) -> None:
        """Add a row with the draft's actor, room, target and, if none is given, member."""
        row = _row(
            act,
            at=batch.now,
            actor=draft.user,
            room=draft.room,
            member=member or draft.member,
            target=draft.target,
            reason=reason,
            details=details,
        )
        self._rows.append(row)


def add(
    connection: Connection,
    act: str,
    *,
    actor: str | None,
    room: str | None = None,
    member: str | None = None,
    target: int | None = None,
    reason: str = "",
    **details: object,
) -> None:
    """In the transaction of the act. No actor is the command line."""
    row = _row(
        act,
        at=now_ms(),
        actor=actor,
        room=room,
        member=member,
        target=target,
        reason=reason,
        details=details,
    )
    _INSERT.many(connection, [row])


@dataclass(frozen=True, slots=True)
class Why:
    """The reason of an act, where its draft has nothing else to tell."""

    reason: str


def why(draft: Draft) -> str:
    """Empty where none was given."""
    return draft.details.reason if isinstance(draft.details, Why) else ""


class Place(NamedTuple):
    """The newest first; of two in one millisecond the one with the greater id."""

    at: Number
    id: str


@dataclass(frozen=True, slots=True)
class Listed:
    """One act, with those in it as they are called today."""

    id: str
    at: int
    act: str
    actor: Person | None
    member: Person | None
    room: str | None
    room_name: str | None
    """None of a room that is gone."""
    target: int | None
    reason: str
    details: dict[str, Any]


_actor, _member = aliased(User), aliased(User)


def listed(
    connection: Connection, *, room: str | None = None, after: Place | None, limit: int
) -> Slice[Listed, Place]:
    """A page of acts, newest first: of one room, or of the whole server."""
    query = (
        select(
            AuditTable.id,
            AuditTable.at,
            AuditTable.act,
            AuditTable.room_id,
            Room.name,
            AuditTable.target,
            AuditTable.reason,
            AuditTable.details,
            *(_actor.id, _actor.name, _actor.display_name),
            *(_member.id, _member.name, _member.display_name),
        )
        .outerjoin(Room, Room.id == AuditTable.room_id)
        .outerjoin(_actor, _actor.id == AuditTable.actor_id)
        .outerjoin(_member, _member.id == AuditTable.member_id)
    )
    if room is not None:
        query = query.where(AuditTable.room_id == room)
    if after is not None:
        query = query.where(tuple_(AuditTable.at, AuditTable.id) < tuple(after))
    newest_first = AuditTable.at.desc(), AuditTable.id.desc()
    rows = connection.execute(query.order_by(*newest_first).limit(limit + 1))
    return cut([_listed(*row) for row in rows], limit, lambda last: Place(last.at, last.id))


def _row(
    act: str,
    *,
    at: int,
    actor: str | None,
    room: str | None,
    member: str | None,
    target: int | None,
    reason: str,
    details: dict[str, object],
) -> _Row:
    told = _encode(details).decode() if details else None
    return _Row(security.new_id("a"), at, actor, act, room, member, target, reason, told)


def _listed(
    id: str,
    at: int,
    act: str,
    room: str | None,
    room_name: str | None,
    target: int | None,
    reason: str,
    details: str | None,
    *people: Any,
) -> Listed:
    return Listed(
        id=id,
        at=at,
        act=act,
        actor=_person(*people[:3]),
        member=_person(*people[3:]),
        room=room,
        room_name=room_name or None,
        target=target,
        reason=reason,
        details=msgspec.json.decode(details) if details else {},
    )


def _person(id: str | None, name: str, display_name: str) -> Person | None:
    return None if id is None else Person(id, name, display_name)
