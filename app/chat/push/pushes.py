"""All that is said of what waits, as its person may see it now: or nothing any more."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, Select, and_, func, select

from ...db.tables import (
    Block,
    Event,
    InboxItem,
    Member,
    NotificationSettings,
    PushSubscription,
    Room,
    ThreadFollow,
    User,
)
from .. import markdown, previews
from ..access import Person, now_ms
from ..log.event import MessageData
from ..people import notifications
from ..people.notifications import QuietHours
from .subscriptions import BROWSER, Browser
from .waiting import Waiting


class Push(NamedTuple):
    """What one browser is told."""

    waiting: Waiting
    browser: Browser
    sender: Person
    picture: str | None
    words: str
    room_name: str
    is_direct: bool


class _Reader(NamedTuple):
    """How its person is in the room, and what they want."""

    user: str
    quiet_until: int | None
    begins: int | None
    ends: Any
    zone: Any
    level: str
    wanted: str
    read_seq: int
    room_name: str
    room_kind: str


def look(connection: Connection, waiting: Sequence[Waiting]) -> list[Push]:
    """Of those that are still to be told."""
    now = now_ms()
    return [push for one in waiting for push in _look(connection, one, now)]


def _look(connection: Connection, waiting: Waiting, now: int) -> Iterator[Push]:
    found = connection.execute(_person(waiting)).first()
    if found is None:
        return
    columns = len(Browser._fields)
    browser, reader = Browser(*found[:columns]), _Reader(*found[columns:])
    if _is_quiet(reader, now) or _is_read(connection, waiting, reader):
        return
    key = (waiting.room_id, waiting.seq)
    beginnings = previews.of_messages(connection, reader.user, [key])
    if not beginnings or beginnings[0].message.deleted:
        return
    message = beginnings[0].message
    sender = message.user
    blocks = (Block.user_id == reader.user) & (Block.blocked_id == sender.id)
    if connection.execute(select(Block.user_id).where(blocks)).first() is not None:
        return
    picture = connection.execute(select(User.picture).where(User.id == sender.id)).scalar()
    words = (
        markdown.words(message.text)
        if message.text
        else names_of_files(connection, waiting.room_id, waiting.seq)
    )
    is_direct = reader.room_kind == "direct"
    yield Push(waiting, browser, sender, picture, words, reader.room_name, is_direct)


def _is_quiet(reader: _Reader, now: int) -> bool:
    if "nothing" in (reader.level, reader.wanted):
        return True
    if reader.quiet_until and reader.quiet_until > now:
        return True
    if reader.begins is None:
        return False
    return notifications.is_quiet(QuietHours(reader.begins, reader.ends, reader.zone), now)


def _is_read(connection: Connection, waiting: Waiting, reader: _Reader) -> bool:
    """On whichever device, with its room or its thread; or they are done with the mention."""
    caused = waiting.seq
    if waiting.kind == "mention":
        item = select(InboxItem.seq).where(
            InboxItem.room_id == waiting.room_id,
            InboxItem.message == waiting.seq,
            InboxItem.user_id == reader.user,
            InboxItem.kind == "mention",
            ~InboxItem.done,
        )
        found = connection.execute(item).scalar()
        if found is None:
            return True
        caused = found
    if not waiting.thread:
        return reader.read_seq >= caused
    follow = select(ThreadFollow.read_seq).where(
        ThreadFollow.room_id == waiting.room_id,
        ThreadFollow.root == waiting.thread,
        ThreadFollow.user_id == reader.user,
    )
    return (connection.execute(follow).scalar() or 0) >= caused


def names_of_files(connection: Connection, room: str, seq: int) -> str:
    """Of a message that says nothing else."""
    this = (Event.room_id == room) & (Event.seq == seq)
    data = connection.execute(select(Event.data).where(this)).scalar()
    files = msgspec.json.decode(data, type=MessageData).files if data else None
    return ", ".join(file["name"] for file in files) if files else ""


def _person(waiting: Waiting) -> Select[Any]:
    """The browser, its person, and how they are in the room; nothing once they are out of it."""
    settings = NotificationSettings
    return (
        select(
            *BROWSER,
            User.id,
            User.quiet_until,
            settings.quiet_begins,
            settings.quiet_ends,
            settings.quiet_zone,
            Member.notify,
            func.coalesce(settings.notify, notifications.AT_FIRST.notify),
            Member.read_seq,
            Room.name,
            Room.kind,
        )
        .select_from(PushSubscription)
        .join(User, User.id == PushSubscription.user_id)
        .join(Member, and_(Member.user_id == User.id, Member.room_id == waiting.room_id))
        .join(Room, Room.id == Member.room_id)
        .outerjoin(settings, settings.user_id == User.id)
        .where(PushSubscription.id == waiting.subscription_id, User.disabled_at.is_(None))
    )
