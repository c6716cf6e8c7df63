"""What waits unread for somebody, as they may see it now: mentions, replies, direct messages.

It is looked for when it is an hour old, by the very rules by which it is shown and pushed.
"""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select

from ...db.tables import (
    Block,
    Event,
    InboxItem,
    Member,
    NotificationSettings,
    Room,
    User,
)
from .. import inbox_rows, previews
from ..access import Person, now_ms
from ..log.event import MESSAGE
from ..people import notifications
from ..people.notifications import QuietHours
from ..push.pushes import names_of_files
from ..threads import news

# Whoever was away for longer reads it where it stands.
OLDEST_MS = 7 * 86_400_000
# Unread for so long.
WAITS_MS = 3_600_000
# In one mail; the others are counted.
MOST = 20
# In one look, so that a noisy room does not make it long; of more it is said that there is more.
LOOKED_AT = 200


class Entry(NamedTuple):
    """One message that waits."""

    kind: str
    room: str
    room_name: str
    is_direct: bool
    thread: int | None
    seq: int
    at: int
    sender: Person
    text: str
    is_cut: bool


class Digest(NamedTuple):
    """What one mail tells: all that was said until a time and waits; the oldest first."""

    until: int
    entries: Sequence[Entry]
    more: int


class _Found(NamedTuple):
    at: int
    room: str
    seq: int
    kind: str
    thread: int | None


def look(connection: Connection, user: str, mailed_until: int) -> Digest | None:
    """None where nothing is to be told, or not now."""
    now = now_ms()
    if not _may_be_written_to(connection, user, now):
        return None
    after, until = max(mailed_until, now - OLDEST_MS), now - WAITS_MS
    if after >= until:
        return None
    found: dict[tuple[str, int], _Found] = {}
    for one in (
        *_mentions(connection, user, after, until),
        *_replies(connection, user, after, until),
        *_direct(connection, user, after, until),
    ):
        found.setdefault((one.room, one.seq), one)
    entries = [*_entries(connection, user, sorted(found.values()))]
    if not entries:
        return None
    return Digest(until, entries[:MOST], max(0, len(entries) - MOST))


def _may_be_written_to(connection: Connection, user: str, now: int) -> bool:
    query = (
        select(
            User.quiet_until,
            func.coalesce(NotificationSettings.notify, notifications.AT_FIRST.notify),
            NotificationSettings.quiet_begins,
            NotificationSettings.quiet_ends,
            NotificationSettings.quiet_zone,
        )
        .outerjoin(NotificationSettings, NotificationSettings.user_id == User.id)
        .where(User.id == user, User.disabled_at.is_(None))
    )
    found: Any = connection.execute(query).first()
    if found is None:
        return False
    quiet_until, wanted, begins, ends, zone = found
    if wanted == "nothing" or (quiet_until and quiet_until > now):
        return False
    return begins is None or not notifications.is_quiet(QuietHours(begins, ends, zone), now)


def _mentions(connection: Connection, user: str, after: int, until: int) -> Iterator[_Found]:
    query = (
        select(InboxItem.at, InboxItem.room_id, InboxItem.message, InboxItem.kind, InboxItem.thread)
        .join(Member, inbox_rows.is_mine)
        .where(
            InboxItem.user_id == user,
            InboxItem.at > after,
            InboxItem.at <= until,
            inbox_rows.is_kind(inbox_rows.MENTION),
            inbox_rows.is_open,
            inbox_rows.is_seen,
            inbox_rows.wants_any,
            inbox_rows.is_unread_in_room | inbox_rows.is_unread_in_thread,
        )
        .order_by(InboxItem.at)
        .limit(LOOKED_AT)
    )
    yield from (_Found(*row) for row in connection.execute(query))


def _replies(connection: Connection, user: str, after: int, until: int) -> Iterator[_Found]:
    """Of each thread the newest; of one that goes on it is told when it has come to rest."""
    place = (until + 1, "", 0, "")
    for one in news.newest(connection, user, "unread", before=place, limit=LOOKED_AT)():
        if after < one.at <= until:
            yield _Found(one.at, one.room, one.seq, news.REPLY, one.root)


def _direct(connection: Connection, user: str, after: int, until: int) -> Iterator[_Found]:
    query = (
        select(Event.at, Event.room_id, Event.seq)
        .join(Member, (Member.room_id == Event.room_id) & (Member.user_id == user))
        .join(Room, Room.id == Member.room_id)
        .where(
            Room.kind == "direct",
            Member.notify == "all",
            Event.seq > Member.read_seq,
            Event.seq >= Member.visible_from,
            Event.at > after,
            Event.at <= until,
            Event.type == MESSAGE.name,
            Event.deleted.is_(False),
            Event.user_id != user,
            Event.thread.is_(None) | Event.in_room.is_(True),
        )
        .order_by(Event.at)
        .limit(LOOKED_AT)
    )
    yield from (_Found(*row, "direct", None) for row in connection.execute(query))


def _entries(connection: Connection, user: str, found: Sequence[_Found]) -> Iterator[Entry]:
    keys = {(one.room, one.seq): one for one in found}
    blocks = select(Block.blocked_id).where(Block.user_id == user)
    blocked = {*connection.execute(blocks).scalars()}
    names = select(Room.id, Room.name, Room.kind).where(Room.id.in_({one.room for one in found}))
    rooms = {room: (name, kind) for room, name, kind in connection.execute(names)}
    for message, is_cut in previews.of_messages(connection, user, [*keys]):
        one = keys[message.room, message.seq]
        if message.deleted or message.user.id in blocked:
            continue
        name, kind = rooms[one.room]
        yield Entry(
            one.kind,
            one.room,
            name or "",
            kind == "direct",
            one.thread,
            one.seq,
            one.at,
            message.user,
            message.text or names_of_files(connection, one.room, one.seq),
            is_cut,
        )
