"""Copies every row from one database to another, whichever they are, and proves it.

The copy can stop anywhere and be begun again: what the target holds already is compared with the
source, and only the rest is written. Nobody serves the target before its copy is whole.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, Engine, Table, delete, func, insert, inspect, literal, select

from ..unusable import Unusable
from . import facts
from .store import Store
from .tables import Base, Event, Meta, Picture, RateLimit, Room, SearchPage, TeamEmoji, User

# A commit takes some milliseconds, of which a chunk should pay little; its rows are in memory.
CHUNK_ROWS = 5_000
# Of rows that may have hundreds of kilobytes: pictures, and pages of words of long messages.
LARGE_AT_ONCE = 100
# Facts of one database that are not true of its copy: without them it gets an epoch of its own.
# Its secret has its own way there, since only one of the two may keep it in its tables.
LOCAL_FACTS = (facts.EPOCH, facts.LIFE, facts.ADDRESS, facts.SECRET, facts.COPYING, facts.BACKUP)

Row = Sequence[Any]
Progress = Callable[[str, int], None]
"""Called with the name of a table and how many more of its rows are in the target."""

_META: Table = Base.metadata.tables[Meta.__tablename__]
# Facts have their own way; what is counted for a minute is not worth one.
_LEFT_OUT = (_META.name, RateLimit.__tablename__)
_LARGE = (Picture.__tablename__, TeamEmoji.__tablename__, SearchPage.__tablename__)
_TABLES = [table for table in Base.metadata.sorted_tables if table.name not in _LEFT_OUT]


class _Differs(Exception):
    """The source has changed since the copy was begun, or the target was written to."""


class Digest(NamedTuple):
    """How many rows a table has, and SHA-256 over them in the order of their keys."""

    table: str
    rows: int
    checksum: str


def require_free(target: Connection, place: str) -> None:
    """Raises `Unusable` when there are people in it who are no part of an unfinished copy.

    Its tables may be of any revision, or not there.
    """
    if not inspect(target).has_table(User.__tablename__):
        return
    if facts.get(target, facts.COPYING) is None and _holds(target, User):
        raise Unusable(f"{place} holds data already: give an empty database")


def row_counts(source: Connection) -> dict[str, int]:
    """How many rows there are to copy, by table."""
    counted = {t.name: select(func.count()).select_from(t) for t in _TABLES}
    return {name: source.execute(query).scalar_one() for name, query in counted.items()}


def prepare(source: Connection, target: Store, secret: bytes) -> None:
    """Make the target the beginning of a copy, unless it is one already.

    `secret` is the source's key. Raises `Unusable` when the target holds something else.
    """
    epoch = facts.get(source, facts.EPOCH) or ""
    with target.engine() as engine, engine.begin() as connection:
        target.require_unserved(connection)
        begun = facts.get(connection, facts.COPYING)
        if begun is None and any(map(partial(_holds, connection), (User, Room, Event))):
            raise Unusable(f"{target.place} holds data already: give an empty database")
        if begun not in (None, epoch):
            raise Unusable(
                f"{target.place} is the unfinished copy of another: give an empty database"
            )
        if begun is None:
            _empty(connection, epoch)
    target.keep_key(secret)


def copy(source: Connection, target: Store, *, progress: Progress) -> list[Digest]:
    """Copy into a target that is prepared, and compare; returns what both hold.

    Nobody may write to the source meanwhile: its transaction has frozen it. Both are at the same
    revision. Raises `Unusable` when they differ in the end.
    """
    epoch = facts.get(source, facts.EPOCH) or ""
    with target.engine() as engine:
        try:
            copied = _copy_tables(source, engine, progress)
        except _Differs:
            with engine.begin() as connection:
                _empty(connection, epoch)
            copied = _copy_tables(source, engine, progress)
        with engine.connect() as connection:
            for table, expected in zip(_TABLES, copied, strict=True):
                if _digest(table, _chunks(table, _rows(connection, table))) != expected:
                    raise Unusable(f"The copy of {table.name} differs: give an empty database")
        _finish(source, engine)
    return copied


def digests(source: Connection, *, progress: Progress) -> list[Digest]:
    """What the tables hold."""

    def read(table: Table) -> Iterator[list[Row]]:
        for chunk in _chunks(table, _rows(source, table)):
            progress(table.name, len(chunk))
            yield chunk

    return [_digest(table, read(table)) for table in _TABLES]


def require_whole(store: Store) -> None:
    """Raises `Unusable` if the store is a copy that was not finished."""
    with store.engine() as engine, engine.connect() as connection:
        facts.require_whole(connection, store.place)


def _empty(target: Connection, epoch: str) -> None:
    for table in reversed(_TABLES):
        target.execute(delete(table))
    _put_facts(target, {facts.COPYING: epoch})


def _finish(source: Connection, target: Engine) -> None:
    found = source.execute(select(_META).where(_META.c.key.not_in(LOCAL_FACTS)))
    with target.begin() as connection:
        _put_facts(connection, {fact.key: fact.value for fact in found})


def _put_facts(connection: Connection, values: dict[str, str]) -> None:
    connection.execute(delete(_META).where(_META.c.key != facts.SECRET))
    for key, value in values.items():
        facts.put(connection, key, value)


def _copy_tables(source: Connection, target: Engine, progress: Progress) -> list[Digest]:
    return [_digest(table, _copied(source, target, table, progress)) for table in _TABLES]


def _copied(
    source: Connection, target: Engine, table: Table, progress: Progress
) -> Iterator[list[Row]]:
    """Each chunk of the source once it is in the target too, which holds a beginning of its rows.

    Raises `_Differs`.
    """
    names = [column.name for column in table.columns]
    statement = insert(table)
    with target.connect() as reading:
        held = _rows(reading, table)
        for chunk in _chunks(table, _rows(source, table)):
            there = list(islice(held, len(chunk)))
            if there != chunk[: len(there)]:
                raise _Differs
            if len(there) < len(chunk):
                # All is read: a transaction that stays open would hold up SQLite's log.
                reading.close()
            missing = chunk[len(there) :]
            if missing:
                with target.begin() as writing:
                    writing.execute(
                        statement, [dict(zip(names, row, strict=True)) for row in missing]
                    )
            progress(table.name, len(chunk))
            yield chunk
        if next(held, None) is not None:
            raise _Differs


def _digest(table: Table, chunks: Iterable[Sequence[Row]]) -> Digest:
    digest, count = hashlib.sha256(), 0
    for chunk in chunks:
        digest.update(b"".join(map(_encode, chunk)))
        count += len(chunk)
    return Digest(str(table.name), count, digest.hexdigest())


def _rows(connection: Connection, table: Table) -> Iterator[Row]:
    """Every row, in the order of the primary key, without holding them all."""
    query = select(table).order_by(*table.primary_key.columns)
    options = {"stream_results": True, "yield_per": _at_once(table)}
    return map(tuple, connection.execute(query, execution_options=options))


def _chunks(table: Table, rows: Iterator[Row]) -> Iterator[list[Row]]:
    while chunk := list(islice(rows, _at_once(table))):
        yield chunk


def _at_once(table: Table) -> int:
    return LARGE_AT_ONCE if table.name in _LARGE else CHUNK_ROWS


_encode = msgspec.msgpack.Encoder().encode


def _holds(connection: Connection, table: type[Base]) -> bool:
    # Not its columns: an older revision has others.
    found = select(literal(1)).select_from(table.__table__).limit(1)
    return connection.execute(found).first() is not None
