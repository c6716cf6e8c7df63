"""Lets things hang on messages that are there already: reactions, edits, threads, saved marks.

By SQL that both databases understand, in the shape that the app gives them. Every twentieth message
has some of each, and some have a thousand rows.
"""

from typing import Any

from sqlalchemy import Connection, text

# In each twenty events: a message with two reactions, an edited one, a root with a reply, one that
# mentions somebody and one that somebody has saved; in each thousand one that is pinned.
EVERY = 20
NO_MESSAGES = 3
# Now and then a message that a thousand people react to, and one that mentions them all.
CROWD = 1000
CROWD_EVERY = 100_000

_VALUES: dict[str, Any] = {
    "every": EVERY,
    "crowd": CROWD,
    "crowd_every": CROWD_EVERY,
    "half": CROWD_EVERY // 2,
    "emoji": '{"emoji":"👍"}',
    "reactions": '{"reactions":[{"emoji":"👍","users":["u_a","u_b"]}]}',
    "replies": '{"replies":{"count":1,"last_seq":1,"last_at":"2026-11-30T08:00:00Z","people":[]}}',
    "pinned": '{"pinned":{"by":"u_a","at":"2026-11-30T08:00:00Z"}}',
}


def hang(connection: Connection, room: str, *, first: int, last: int) -> int:
    """On the messages of this room from the first to the last. Returns how many messages are left.

    Some of them become the events that hang on others.
    """
    values = _VALUES | {"room": room, "first": first, "last": last}
    for sql in (*_HANG, *_OF_CROWDS):
        connection.execute(text(f"{sql} {_HERE}"), values)
    return int(connection.execute(text(f"{_COUNT} {_HERE}"), values).scalar_one())


_HERE = "AND events.room_id = :room AND events.seq BETWEEN :first AND :last"
_COUNT = "SELECT count(*) FROM events WHERE type = 'message'"
_HANG = (
    "UPDATE events SET type = 'reacted', target = seq - seq % :every, text = NULL, digest = NULL, "
    "data = :emoji WHERE seq % :every IN (1, 2)",
    "UPDATE events SET extras = :reactions WHERE seq % :every = 0",
    "UPDATE events SET type = 'edited', target = seq - 1, text = NULL, digest = NULL "
    "WHERE seq % :every = 4",
    "INSERT INTO message_versions (room_id, message, until, at, text) "
    "SELECT room_id, seq, seq + 1, at, text FROM events WHERE seq % :every = 3",
    "UPDATE events SET thread = seq - 1 WHERE seq % :every = 6",
    "UPDATE events SET extras = :replies WHERE seq % :every = 5",
    "INSERT INTO threads (room_id, root, last_seq, last_at, changed_seq, solved) "
    "SELECT room_id, seq, seq + 1, at, seq + 1, false FROM events WHERE seq % :every = 5",
    "INSERT INTO thread_follows (room_id, root, user_id, follows, read_seq, version) "
    "SELECT room_id, seq, user_id, true, seq, 0 FROM events WHERE seq % :every = 5",
    "INSERT INTO inbox (room_id, message, user_id, kind, seq, at, done) "
    "SELECT room_id, seq, user_id, 'mention', seq, at, false FROM events WHERE seq % :every = 7",
    "INSERT INTO saved_messages (room_id, seq, user_id, at, reminded) "
    "SELECT room_id, seq, user_id, at, false FROM events WHERE seq % :every = 8",
    "UPDATE events SET pinned_at = at, extras = :pinned WHERE seq % 1000 = 9",
)
_OF_CROWDS = (
    "UPDATE events SET type = 'reacted', target = seq - seq % :crowd_every, text = NULL, "
    "digest = NULL, data = :emoji, extras = NULL, pinned_at = NULL "
    "WHERE seq % :crowd_every BETWEEN 1 AND :crowd AND seq > :crowd_every",
    "INSERT INTO inbox (room_id, message, user_id, kind, seq, at, done) "
    "SELECT events.room_id, seq, members.user_id, 'mention', seq, at, false "
    "FROM events JOIN members ON members.room_id = events.room_id "
    "WHERE seq % :crowd_every = :half",
)
