"""Keeps the index in step with the messages, in the transactions that write or erase them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

import msgspec
from sqlalchemy import Connection, Table, bindparam, literal_column, select

from ...db import word_index
from ...db.statement import Prepared
from ...db.tables import Event as EventTable
from ...db.tables import SearchRoom
from ...db.word_index import Row
from .entries import Entry, words

Key = tuple[str, int]
"""A room and a message in it."""

_EVENTS = cast(Table, EventTable.__table__)
_SEARCHED = cast(Table, SearchRoom.__table__)
_AS_INDEXED = (
    select(
        _EVENTS.c.room_id,
        _EVENTS.c.seq,
        _SEARCHED.c.number,
        _EVENTS.c.at,
        _EVENTS.c.text,
        _EVENTS.c.user_id,
        _EVENTS.c.extras,
    )
    .join(_SEARCHED, _SEARCHED.c.room_id == _EVENTS.c.room_id)
    .where(
        _EVENTS.c.room_id == bindparam("room"),
        _EVENTS.c.type == literal_column("'message'"),
        _EVENTS.c.text != literal_column("''"),
    )
)
_MESSAGE = Prepared(_AS_INDEXED.where(_EVENTS.c.seq == bindparam("of_seq")), "room of_seq")
_RANGE = Prepared(
    _AS_INDEXED.where(_EVENTS.c.seq >= bindparam("first"), _EVENTS.c.seq <= bindparam("last")),
    "room first last",
)


def add(connection: Connection, entries: Iterable[Entry]) -> None:
    """Messages that are new."""
    word_index.add(connection, [row_of(entry) for entry in entries])


def change(connection: Connection, texts: Mapping[Key, str | None]) -> None:
    """Messages that get another text, or None: they are gone. Before that is written."""
    if not texts:
        return
    changed: list[tuple[Row, Row]] = []
    gone: list[Row] = []
    for room, seq, *rest in _MESSAGE.each(connection, [*texts]):
        before, text = _before(seq, rest), texts[room, seq]
        if text is None:
            gone.append(row_of(before))
        elif text != before.text:
            changed.append((row_of(before), row_of(before._replace(text=text))))
    word_index.replace(connection, changed)
    word_index.remove(connection, gone)


def forget(connection: Connection, room: str, first: int, last: int) -> None:
    """Messages of a room from the first to the last. Before they are erased."""
    found = _RANGE.each(connection, [(room, first, last)])
    word_index.remove(connection, [row_of(_before(seq, rest)) for _, seq, *rest in found])


def compile(connection: Connection) -> None:
    """What the first `forget` would have to, while others wait."""
    _RANGE.compile(connection)
    word_index.compile(connection)


def row_of(entry: Entry) -> Row:
    return Row(entry.room, entry.seq, words(entry))


def _before(seq: int, rest: Sequence[Any]) -> Entry:
    number, at, text, author, extras = rest
    return Entry(number, seq, at, text, author, has_poll(extras))


def has_poll(extras: str | None) -> bool:
    """Whether what hangs on a message, as JSON, has a poll in it."""
    return extras is not None and '"poll"' in extras and "poll" in msgspec.json.decode(extras)
