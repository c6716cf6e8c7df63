"""Writes history into a database of PostgreSQL, in the same shape as bench/seed.py into a file."""

from collections.abc import Sequence

import psycopg


def write_history(
    url: str,
    sizes: Sequence[int],
    rooms: Sequence[str],
    *,
    slices: int,
    slice_ms: int,
    begins_at: int,
) -> int:
    """Write `sizes[i]` messages into `rooms[i]`, in turns; how many bytes all tables have then."""
    with psycopg.connect(url) as connection:
        # A seed that fails is thrown away.
        connection.execute("SET LOCAL synchronous_commit = off")
        for statement in _PLAN:
            connection.execute(statement)
        with connection.cursor().copy("COPY plan FROM STDIN") as copy:
            for planned in zip(rooms, sizes, strict=True):
                copy.write_row(planned)
        connection.execute("ANALYZE plan")
        for number in range(slices):
            at = begins_at + number * slice_ms
            connection.execute(_WRITE, {"done": number, "slices": slices, "at": at})
        connection.execute(_MOVE_HEADS, {"now": begins_at + slices * slice_ms})
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("VACUUM (ANALYZE)")
        connection.execute("CHECKPOINT")
        row = connection.execute(_BYTES).fetchone()
        assert row is not None
        return int(row[0])


# Everything as it is before the first slice: a row then follows from its room's plan alone.
_PLAN = (
    'CREATE TEMP TABLE plan (room text COLLATE "C" PRIMARY KEY, size bigint) ON COMMIT DROP',
    """
    CREATE TEMP TABLE seats ON COMMIT DROP AS
        SELECT room_id, array_agg(user_id ORDER BY user_id) AS users FROM members GROUP BY room_id
    """,
    """
    CREATE TEMP TABLE before ON COMMIT DROP AS
        SELECT room_id, head, message_count, users FROM room_heads JOIN seats USING (room_id)
    """,
)

_WRITE = """
INSERT INTO events (room_id, seq, type, at, user_id, ordinal, client_id, digest, text, deleted)
SELECT plan.room,
       before.head + plan.size * %(done)s / %(slices)s + number,
       'message',
       %(at)s + number,
       before.users[1 + number %% cardinality(before.users)],
       before.message_count + plan.size * %(done)s / %(slices)s + number,
       left(replace(gen_random_uuid()::text, '-', ''), 30),
       uuid_send(gen_random_uuid()),
       left(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 100),
       false
FROM plan
JOIN before ON before.room_id = plan.room
CROSS JOIN LATERAL generate_series(
    1, plan.size * (%(done)s + 1) / %(slices)s - plan.size * %(done)s / %(slices)s
) AS number
"""

_MOVE_HEADS = """
UPDATE room_heads SET
    head = head + plan.size,
    message_count = message_count + plan.size,
    last_message_seq = head + plan.size,
    last_at = %(now)s,
    active_at = %(now)s
FROM plan WHERE plan.room = room_heads.room_id
"""

# Without the catalogue, which is larger than ten thousand messages.
_BYTES = """
SELECT sum(pg_total_relation_size(oid)) FROM pg_class
WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
"""
