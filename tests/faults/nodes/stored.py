"""Reads a room's log where it is kept: in PostgreSQL."""

from typing import Self

import psycopg
from psycopg import sql

from tests.faults.history import Entry
from tests.faults.shown import Messages
from tests.faults.stored import EVENTS, MESSAGES, entry, message

_EVENTS = EVENTS.replace("?", "%s").encode()
_MESSAGES = MESSAGES.replace("?", "%s").encode()
# Of each room: its numbers are dense, and what the row of its head says is true of its log.
_HEADS = """
    SELECT room_id, head, counted, highest FROM room_heads h JOIN LATERAL (
        SELECT count(*) AS counted, coalesce(max(seq), 0) AS highest, max(at) AS at,
            count(*) FILTER (WHERE type = 'message' AND thread IS NULL) AS messages,
            coalesce(max(seq) FILTER (WHERE type = 'message' AND thread IS NULL), 0) AS message
        FROM events e WHERE e.room_id = h.room_id
    ) found ON true
    WHERE head <> highest OR counted <> highest OR last_at < at
        OR message_count <> messages OR last_message_seq <> message
"""
_ORDINALS = """
    SELECT room_id, seq FROM (
        SELECT room_id, seq, ordinal, count(*) FILTER (WHERE type = 'message' AND thread IS NULL)
            OVER (PARTITION BY room_id ORDER BY seq) AS messages FROM events
    ) counted WHERE ordinal <> messages
"""
_NAMES = """
    SELECT room_id, user_id, client_id FROM events WHERE client_id IS NOT NULL
    GROUP BY 1, 2, 3 HAVING count(*) > 1
"""
_INDEXES = """
    SELECT c.oid::regclass::text, bt_index_check(c.oid, true) FROM pg_index i
    JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
    WHERE a.amname = 'btree' AND c.relnamespace = 'public'::regnamespace
"""
_HEAPS = """
    SELECT c.relname, found.blkno, found.msg
    FROM pg_class c, verify_heapam(c.oid, check_toast => true) found
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
"""
_REFERENCES = """
    SELECT conrelid::regclass::text, confrelid::regclass::text, conname::text,
        (SELECT array_agg(attname ORDER BY n) FROM unnest(conkey) WITH ORDINALITY k(num, n)
            JOIN pg_attribute ON attrelid = conrelid AND attnum = num),
        (SELECT array_agg(attname ORDER BY n) FROM unnest(confkey) WITH ORDINALITY k(num, n)
            JOIN pg_attribute ON attrelid = confrelid AND attnum = num)
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace
"""


class Database:
    """A connection of its own, past every proxy."""

    def __init__(self, url: str) -> None:
        self._connection = psycopg.connect(url, autocommit=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def log(self, room: str, *, after: int = 0) -> list[Entry]:
        return [entry(*row) for row in self._connection.execute(_EVENTS, (room, after))]

    def messages(self, room: str, *, first: int = 1) -> Messages:
        rows = self._connection.execute(_MESSAGES, (room, first))
        return {seq: message(*row) for seq, *row in rows}

    def head(self, room: str) -> int:
        """The highest number that an event has; what the room's own row says is not asked."""
        query = "SELECT max(seq) FROM events WHERE room_id = %s"
        row = self._connection.execute(query, (room,)).fetchone()
        return int((row and row[0]) or 0)

    def integrity(self) -> str:
        """`ok`, or what is wrong with it: its pages, indexes, references, and what we count."""
        said: list[str] = []
        with self._connection.transaction():
            self._connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            for query in (_HEADS, _ORDINALS, _NAMES, _HEAPS):
                rows = self._connection.execute(query).fetchall()
                said += [f"{len(rows)} rows like {row}" for row in rows[:1]]
            said += [f"refers to nothing: {name}" for name in self._dangling()]
        try:
            self._connection.execute(_INDEXES)
        except psycopg.Error as error:
            said.append(f"{error}")
        return "\n".join(said) or "ok"

    def _dangling(self) -> list[str]:
        """Foreign keys that don't hold; a crash must not have left any."""
        found = []
        for table, other, name, columns, keys in self._connection.execute(_REFERENCES).fetchall():
            pairs = zip(columns, keys, strict=True)
            query = sql.SQL(
                "SELECT 1 FROM {} a WHERE {} IS NOT NULL AND NOT EXISTS "
                "(SELECT 1 FROM {} b WHERE {}) LIMIT 1"
            ).format(
                sql.SQL(table),
                sql.SQL(" IS NOT NULL AND ").join(sql.Identifier("a", c) for c in columns),
                sql.SQL(other),
                sql.SQL(" AND ").join(
                    sql.SQL("{} = {}").format(sql.Identifier("a", c), sql.Identifier("b", k))
                    for c, k in pairs
                ),
            )
            if self._connection.execute(query).fetchone():
                found.append(name)
        return found
