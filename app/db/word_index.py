"""The index of words on either database: which messages have which words.

It knows a message by two numbers, of its room and of its place there, and a word as it is given.
SQLite keeps it in a table of FTS5 without content, PostgreSQL in rows of their own with a GIN
index. Neither is a table of ours that is copied: the index is made anew from the messages.
"""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    MetaData,
    String,
    Table,
    bindparam,
    delete,
    text,
    update,
)
from sqlalchemy.dialects.postgresql import TSVECTOR

from .statement import POSTGRES, Prepared, insertion

NAME = "search_words"
# The fact that counts what was removed and may stand in SQLite's index still.
ERASED = "search erased"
# Where rooms and places of messages go in the one number that SQLite has for a row. Messages of
# many rooms that stand beside each other in the index have small differences, which it packs.
_SEQ_BITS, _ROOM_BITS = 10, 24
_SEQ_PART: int = 2**_SEQ_BITS - 1
_ROOM_PART: int = 2**_ROOM_BITS - 1


# Of a word: PostgreSQL has no longer ones than two thousand bytes, and nobody types such.
LETTERS_MOST = 32
# What SQLite's tokenizer for ASCII makes of a text.
_WORD = re.compile("[^\\x00-/:-@\\[-`{-\\x7f]+")


class Row(NamedTuple):
    """A message with its words, in small letters, and in between anything of ASCII that is none.

    The first word is one that the message always keeps.
    """

    room: int
    seq: int
    words: str


class Sought(NamedTuple):
    """A word, or with `begins` the beginning of one."""

    text: str
    begins: bool = False


Clauses = Sequence[Collection[Sought]]
"""Of each of these at least one word must be there."""


def add(connection: Connection, rows: Sequence[Row]) -> None:
    """Messages that are not in it."""
    if _is_postgres(connection):
        _ADD_ON_POSTGRES.many(connection, [(row.room, row.seq, _vector(row)) for row in rows])
    else:
        _ADD.many(connection, _in_order(rows))


def replace(connection: Connection, pairs: Sequence[tuple[Row, Row]]) -> None:
    """Of each pair the second row instead of the first, where that one is in it."""
    if _is_postgres(connection):
        changed = [(new.room, new.seq, _vector(new)) for _, new in pairs]
        _REPLACE_ON_POSTGRES.many(connection, changed)
        return
    held = _held(connection, [old for old, _ in pairs])
    found = [(old, new) for old, new in pairs if _key(old.room, old.seq) in held]
    _remove(connection, [old for old, _ in found])
    add(connection, [new for _, new in found])


def remove(connection: Connection, rows: Sequence[Row]) -> None:
    """Those of these messages that are in it. They have the words that they had when added."""
    if _is_postgres(connection):
        _REMOVE_ON_POSTGRES.many(connection, [(row.room, row.seq) for row in rows])
        return
    held = _held(connection, rows)
    _remove(connection, [row for row in rows if _key(row.room, row.seq) in held])


def clear(connection: Connection) -> None:
    """Of everything."""
    if _is_postgres(connection):
        connection.execute(text("TRUNCATE search_words"))
    else:
        connection.execute(text("INSERT INTO search_words(search_words) VALUES ('delete-all')"))


def find(connection: Connection, clauses: Clauses, *, most: int | None) -> list[tuple[int, int]]:
    """Room and place of messages, in any order; so many at most, or all."""
    if _is_postgres(connection):
        asked = _spelled(clauses, word=_on_postgres, both=" & ", either=" | ")
        return [(room, seq) for room, seq in _FIND_ON_POSTGRES.each(connection, [(asked, most)])]
    asked = _spelled(clauses, word=_on_sqlite, both=" AND ", either=" OR ")
    return [
        _place(key) for (key,) in _FIND.each(connection, [(asked, -1 if most is None else most)])
    ]


def compile(connection: Connection) -> None:
    """The statements that remove."""
    if _is_postgres(connection):
        _REMOVE_ON_POSTGRES.compile(connection)
    else:
        _IS_HELD.compile(connection)
        _REMOVE.compile(connection)


def _is_postgres(connection: Connection) -> bool:
    return connection.dialect.name == POSTGRES


def _key(room: int, seq: int) -> int:
    high, low = seq >> _SEQ_BITS, seq & _SEQ_PART
    return ((high << _ROOM_BITS) | room) << _SEQ_BITS | low


def _place(key: int) -> tuple[int, int]:
    high = key >> (_SEQ_BITS + _ROOM_BITS)
    return (key >> _SEQ_BITS) & _ROOM_PART, high << _SEQ_BITS | (key & _SEQ_PART)


def _held(connection: Connection, rows: Iterable[Row]) -> set[int]:
    """The keys of those that are in the index: FTS5 does not say it of what it is to delete."""
    keys = [(_key(row.room, row.seq), row) for row in rows]
    asked = [(_on_sqlite(Sought(row.words.partition(" ")[0])), key) for key, row in keys]
    return {key for (key,) in _IS_HELD.each(connection, asked)}


def _in_order(rows: Sequence[Row]) -> list[tuple[int, str]]:
    """FTS5 writes to disk what it has whenever a key is smaller than the one before it."""
    return sorted((_key(row.room, row.seq), row.words) for row in rows)


def _remove(connection: Connection, rows: Sequence[Row]) -> None:
    gone = _in_order(rows)
    _REMOVE.many(connection, gone)
    if gone:
        _NOTE.many(connection, [(ERASED,)])


def _vector(row: Row) -> str:
    words = {word[:LETTERS_MOST] for word in _WORD.findall(row.words)}
    return " ".join([f"'{word}'" for word in words])


def _spelled(clauses: Clauses, *, word: Callable[[Sought], str], both: str, either: str) -> str:
    return both.join([f"({either.join(map(word, clause))})" for clause in clauses])


# No word has a quotation mark in it.
def _on_sqlite(sought: Sought) -> str:
    return f'"{sought.text}"*' if sought.begins else f'"{sought.text}"'


def _on_postgres(sought: Sought) -> str:
    return f"'{sought.text}':*" if sought.begins else f"'{sought.text}'"


_metadata = MetaData()
_ON_SQLITE = Table(NAME, _metadata, Column("rowid", BigInteger), Column("words", String))
_ADD = insertion(_ON_SQLITE, "rowid words")
_REMOVE = Prepared(
    text("INSERT INTO search_words(search_words, rowid, words) VALUES ('delete', :key, :words)"),
    "key words",
)
_NOTE = Prepared(
    text(
        "INSERT INTO meta (key, value) VALUES (:key, '1') "
        "ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1"
    ),
    "key",
)
_IS_HELD = Prepared(
    text("SELECT rowid FROM search_words WHERE search_words MATCH :word AND rowid = :key"),
    "word key",
)
_FIND = Prepared(
    text("SELECT rowid FROM search_words WHERE search_words MATCH :asked LIMIT :most"), "asked most"
)
_ON_POSTGRES = Table(
    NAME,
    MetaData(),
    Column("room", BigInteger, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("words", TSVECTOR),
)
_this = (_ON_POSTGRES.c.room == bindparam("in_room"), _ON_POSTGRES.c.seq == bindparam("of_seq"))
_ADD_ON_POSTGRES = insertion(_ON_POSTGRES, "room seq words")
_REPLACE_ON_POSTGRES = Prepared(
    update(_ON_POSTGRES).where(*_this).values(words=bindparam("words")), "in_room of_seq words"
)
_REMOVE_ON_POSTGRES = Prepared(delete(_ON_POSTGRES).where(*_this), "in_room of_seq")
_FIND_ON_POSTGRES = Prepared(
    text(
        "SELECT room, seq FROM search_words WHERE words @@ CAST(:asked AS tsquery) LIMIT :most"
    ).bindparams(bindparam("asked", type_=String), bindparam("most", type_=BigInteger)),
    "asked most",
)
