"""Copies of reported messages: they wait for their moderators when the messages have expired."""

from collections.abc import Collection, Mapping
from typing import Any

import msgspec
from msgspec import UNSET
from msgspec.structs import replace
from sqlalchemy import Connection, bindparam, func, literal_column, select, update

from ..db import clock
from ..db.statement import Prepared, bound
from ..db.tables import Event as EventRow
from ..db.tables import Report
from .access import now_ms
from .effects import Written
from .log.event import Event, MessageData
from .log.shown import Poll
from .moments import DAY_MS

# Moderators who are away for their holidays find it, and nobody's words are kept for ever because
# nobody looks.
KEPT_DAYS = 30
ERASED_AT_ONCE = 100


class _Copy(msgspec.Struct, frozen=True, omit_defaults=True):
    """The part of a message that moderators decide about."""

    text: str
    edited_at: int | None = None
    data: MessageData | None = None
    poll: Poll | None = None


_decode = msgspec.json.Decoder(_Copy).decode
_decode_data = msgspec.json.Decoder(MessageData).decode


def keep(connection: Connection, room: str, first: int, last: int, *, now: int) -> None:
    """Copy the messages of a range, which is about to be blanked, for the reports that wait."""
    found = _WAITING.each(connection, [(room, first, last)])
    until = now + KEPT_DAYS * DAY_MS
    _KEEP.many(connection, [(report, _copy(*columns), until) for report, *columns in found])


def of(connection: Connection, reports: Collection[str]) -> Mapping[str, str]:
    """Of those of the reports that have one."""
    if not reports:
        return {}
    query = select(Report.id, Report.kept).where(Report.id.in_(reports), Report.kept.is_not(None))
    return dict(connection.execute(query).tuples().all())  # type: ignore[arg-type]


def restored(message: Event, copy: str) -> Event:
    """The message as it was when it expired."""
    kept = _decode(copy)
    return msgspec.structs.replace(
        message,
        text=kept.text,
        edited_at=kept.edited_at,
        deleted=False,
        data=kept.data,
        extras=None if kept.poll is None else {"poll": kept.poll},
    )


def next_due(connection: Connection) -> int | None:
    """When the time of the next one is over (ms)."""
    return connection.execute(select(func.min(Report.kept_until))).scalar()


def erase_some(connection: Connection) -> Written[bool]:
    """Erase some of those whose time is over. False: no more are left."""
    now = min(now_ms(), clock.read(connection))
    due = select(Report.id).where(Report.kept_until <= now).limit(ERASED_AT_ONCE)
    found = connection.execute(due).scalars().all()
    connection.execute(update(Report).where(Report.id.in_(found)).values(ERASED))
    return Written(len(found) == ERASED_AT_ONCE)


ERASED: dict[str, Any] = {"kept": None, "kept_until": None}


def compile(connection: Connection) -> None:
    """Where the first slice would have to, while others wait."""
    for statement in (_WAITING, _KEEP):
        statement.compile(connection)


def _copy(text: str | None, edited_at: int | None, data: str | None, extras: str | None) -> str:
    # Its files have gone with it: what is left of them would lead nowhere.
    made = replace(_decode_data(data), files=UNSET) if data else None
    hung = msgspec.json.decode(extras) if extras else {}
    return msgspec.json.encode(_Copy(text or "", edited_at, made, hung.get("poll"))).decode()


_WAITING = Prepared(
    select(Report.id, EventRow.text, EventRow.edited_at, EventRow.data, EventRow.extras)
    .join(EventRow, (EventRow.room_id == Report.room_id) & (EventRow.seq == Report.seq))
    .where(
        Report.room_id == bindparam("room"),
        Report.seq >= bindparam("first"),
        Report.seq <= bindparam("last"),
        Report.outcome.is_(None),
        EventRow.deleted == literal_column("false"),
    ),
    "room first last",
)
_KEEP = Prepared(
    update(Report).where(Report.id == bindparam("report")).values(bound("kept kept_until")),
    "report kept kept_until",
)
