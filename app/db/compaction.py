"""Gives pages back that rows need no longer."""

from typing import cast

from sqlalchemy import Connection, Table, bindparam, delete, select

from .statement import POSTGRES, Prepared, insertion
from .tables import Event

_EVENTS = cast(Table, Event.__table__)
_COLUMNS = " ".join(column.name for column in _EVENTS.columns)
_RANGE = (
    _EVENTS.c.room_id == bindparam("room"),
    _EVENTS.c.seq >= bindparam("first"),
    _EVENTS.c.seq <= bindparam("last"),
)
_ROWS = Prepared(select(_EVENTS).where(*_RANGE), "room first last")
_DELETE = Prepared(delete(_EVENTS).where(*_RANGE), "room first last")
_INSERT = insertion(_EVENTS, _COLUMNS)


def compile(connection: Connection) -> None:
    """Where the first slice would have to, while others wait."""
    for statement in (_ROWS, _DELETE, _INSERT):
        statement.compile(connection)


def rewrite_events(connection: Connection, room: str, first: int, last: int) -> None:
    """Write a part of a log anew, after its rows have become shorter.

    SQLite leaves a shorter row in its page, which stays half empty: only rows that are deleted let
    pages be put together. PostgreSQL's vacuum sees to it by itself.
    """
    if connection.dialect.name == POSTGRES:
        return
    key = (room, first, last)
    rows = list(_ROWS.each(connection, [key]))
    _DELETE.many(connection, [key])
    _INSERT.many(connection, rows)
