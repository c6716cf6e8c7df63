"""Reports: members tell moderators of a message, and hear what became of it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from sqlalchemy import Connection, Select, bindparam, func, insert, select, tuple_, update
from sqlalchemy.orm import aliased

from .. import errors, security
from ..db import row_lock
from ..db.statement import Prepared
from ..db.tables import Event as EventRow
from ..db.tables import Report as ReportRow
from ..db.tables import User
from . import audit, report_copies, rights
from .access import Membership, Person, membership, now_ms, visible_room
from .effects import Effects, Written
from .listing import Number, Slice, cut
from .log.event import Event
from .log.stored import IS_MESSAGE, MESSAGES, message
from .rights import Right

Outcome = Literal["acted", "dismissed"]


class Place(NamedTuple):
    """By when they came in."""

    at: Number
    id: str


@dataclass(frozen=True, slots=True)
class Report:
    """What somebody reported, and what became of it; `outcome` is None while it waits."""

    id: str
    room: str
    seq: int
    at: int
    reason: str
    outcome: str | None
    resolved_at: int | None
    note: str
    kept_until: int | None
    """How long a copy of the message is kept, which has expired."""
    reporter: Person
    resolved_by: Person | None


@dataclass(frozen=True, slots=True)
class Queued:
    """A report as a moderator sees it, with the message as it now stands, or as it expired.

    None for one from before what they may see.
    """

    report: Report
    message: Event | None


_resolver = aliased(User)
_OF_REPORT: tuple[Any, ...] = (
    ReportRow.id,
    ReportRow.room_id,
    ReportRow.seq,
    ReportRow.at,
    ReportRow.reason,
    ReportRow.outcome,
    ReportRow.resolved_at,
    ReportRow.note,
    ReportRow.kept_until,
)
_PEOPLE: tuple[Any, ...] = (
    *(User.id, User.name, User.display_name),
    *(_resolver.id, _resolver.name, _resolver.display_name),
)
_REPORTS = (
    select(*_OF_REPORT, *_PEOPLE)
    .join(User, User.id == ReportRow.user_id)
    .outerjoin(_resolver, _resolver.id == ReportRow.by_id)
)


def report(
    connection: Connection, room: str, *, user: str, seq: int, reason: str
) -> Written[tuple[Report, bool]]:
    """Tell the room's moderators of a message: the report, and whether it is a new one.

    Raises what `_enter` does, `NotFound` and `MessageDeleted`.
    """
    member = _enter(connection, room, user, rights.REPORT)
    found = connection.execute(
        select(EventRow.deleted).where(EventRow.room_id == room, EventRow.seq == seq, IS_MESSAGE)
    ).first()
    if found is None or seq < member.visible_from:
        raise errors.NotFound("There is no such message in this room.")
    row = {
        "id": security.new_id("rp"),
        "room_id": room,
        "seq": seq,
        "user_id": user,
        "at": now_ms(),
        "reason": reason,
        "note": "",
    }
    mine = (ReportRow.room_id == room) & (ReportRow.seq == seq) & (ReportRow.user_id == user)
    before = _first(connection, _REPORTS.where(mine))
    if before is not None:
        return Written((before, False))
    if found.deleted:
        raise errors.MessageDeleted
    connection.execute(insert(ReportRow).values(row))
    [made] = _reports(connection, _REPORTS.where(mine))
    return Written((made, True), Effects(reports=[made.id]))


def resolve(
    connection: Connection, room: str, report: str, *, user: str, outcome: Outcome, note: str
) -> Written[Queued]:
    """Say what became of a report, once. Raises what `_enter` does, `NotFound` and `Conflict`."""
    member = _enter(connection, room, user, rights.HANDLE_REPORTS)
    this = (ReportRow.room_id == room) & (ReportRow.id == report)
    values = {"outcome": outcome, "by_id": user, "resolved_at": now_ms(), "note": note}
    values |= report_copies.ERASED
    waiting = update(ReportRow).where(this, ReportRow.outcome.is_(None)).values(values)
    is_first = connection.execute(waiting).rowcount == 1
    found = _first(connection, _REPORTS.where(this))
    if found is None:
        raise errors.NotFound("There is no such report in this room.")
    [shown] = _queued(connection, member, [found])
    if not is_first:
        if (found.outcome, found.note) != (outcome, note):
            raise errors.Conflict("Somebody has dealt with this report.")
        return Written(shown)
    audit.add(
        connection,
        "resolve_report",
        actor=user,
        room=room,
        member=found.reporter.id,
        target=found.seq,
        reason=note,
        report=report,
        outcome=outcome,
    )
    return Written(shown, Effects(reports=[report]))


def queue(
    connection: Connection,
    ref: str,
    *,
    user: str,
    waits: bool | None,
    after: Place | None,
    limit: int,
) -> Slice[Queued, Place]:
    """The reports of a room, the oldest first; those that wait, the others, or all of them."""
    member = membership(connection, ref, user)
    rights.require(rights.HANDLE_REPORTS, member.role)
    query = _REPORTS.where(ReportRow.room_id == member.room)
    if waits is not None:
        query = query.where(ReportRow.outcome.is_(None) == waits)
    if after is not None:
        query = query.where(tuple_(ReportRow.at, ReportRow.id) > tuple(after))
    query = query.order_by(ReportRow.at, ReportRow.id)
    found = _slice(connection, query, limit)
    return Slice(_queued(connection, member, found.items), found.last)


def of_reporter(
    connection: Connection, *, user: str, after: Place | None, limit: int
) -> Slice[Report, Place]:
    """What somebody has reported, the newest first."""
    query = _REPORTS.where(ReportRow.user_id == user)
    if after is not None:
        query = query.where(tuple_(ReportRow.at, ReportRow.id) < tuple(after))
    return _slice(connection, query.order_by(ReportRow.at.desc(), ReportRow.id.desc()), limit)


def news(
    connection: Connection, reports: Collection[str]
) -> tuple[list[Report], Mapping[str, int]]:
    """These reports as they stand, and how many wait in each of their rooms."""
    found = _reports(connection, _REPORTS.where(ReportRow.id.in_(reports)))
    rooms = {each.room for each in found}
    waiting = dict.fromkeys(rooms, 0)
    counted = (
        select(ReportRow.room_id, func.count())
        .where(ReportRow.room_id.in_(rooms), ReportRow.outcome.is_(None))
        .group_by(ReportRow.room_id)
    )
    for room, count in connection.execute(counted):
        waiting[room] = count
    return found, waiting


def _enter(connection: Connection, room: str, user: str, right: Right) -> Membership:
    """A member who has this right, and keeps it to the end of the transaction.

    Raises `NotFound`, `NotAMember`, `Banned`, `DirectRoom` or `Forbidden`.
    """
    row_lock.ROOMS.take(connection, [room])
    found = visible_room(connection, room, user)
    member = found.require_member()
    rights.require_group(right, kind=found.kind)
    rights.require(right, member.role)
    return member


def _slice(connection: Connection, query: Select[Any], limit: int) -> Slice[Report, Place]:
    found = _reports(connection, query.limit(limit + 1))
    return cut(found, limit, lambda last: Place(last.at, last.id))


def _first(connection: Connection, query: Select[Any]) -> Report | None:
    return next(iter(_reports(connection, query)), None)


def _reports(connection: Connection, query: Select[Any]) -> list[Report]:
    return [_report(*row) for row in connection.execute(query)]


def _report(*columns: Any) -> Report:
    *own, _, _, _, resolver, _, _ = columns
    reporter, by = Person(*columns[9:12]), Person(*columns[12:]) if resolver else None
    values: list[Any] = [*own, reporter, by]
    return Report(*values)


_MESSAGE = Prepared(
    MESSAGES.where(
        EventRow.room_id == bindparam("room"), EventRow.seq == bindparam("seq"), IS_MESSAGE
    ),
    "room seq",
)


def _queued(connection: Connection, member: Membership, found: Collection[Report]) -> list[Queued]:
    visible = {each.seq for each in found if each.seq >= member.visible_from}
    rows = _MESSAGE.each(connection, [(member.room, seq) for seq in visible])
    messages = {columns[0]: message(member.room, *columns) for columns in rows}
    copies = report_copies.of(connection, [each.id for each in found if each.kept_until])
    return [Queued(each, _as_kept(messages.get(each.seq), copies.get(each.id))) for each in found]


def _as_kept(message: Event | None, copy: str | None) -> Event | None:
    if message is None or copy is None:
        return message
    return report_copies.restored(message, copy)
