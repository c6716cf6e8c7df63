"""Which of a room's messages are meant for whom, by all that they have said about it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from sqlalchemy import ColumnElement, Connection, func, select
from sqlalchemy.orm import aliased

from ...db.tables import (
    Block,
    Event,
    InboxItem,
    Member,
    NotificationSettings,
    PushSubscription,
    Room,
    ThreadFollow,
)
from ..access import now_ms
from ..log.event import EDITED, MESSAGE
from ..moments import DAY_MS
from ..people.notifications import AT_FIRST

Kind = Literal["mention", "reply", "direct", "message"]

# What is older is told by the list of rooms.
TOLD_MS = DAY_MS


class Said(NamedTuple):
    """A message, as far as it decides who is told; or one that was edited, by that edit."""

    seq: int
    sender: str
    thread: int | None
    in_room: bool
    by: int
    """The event that tells of it: the message itself, or the edit."""
    at: int

    @property
    def place(self) -> int:
        """With which it is read: a thread by its root, 0 for the room."""
        return self.thread if self.thread is not None and not self.in_room else 0


class Told(NamedTuple):
    """One thing that one person is to be told."""

    user: str
    thread: int
    kind: Kind
    seq: int
    at: int


class Reader(NamedTuple):
    """A member of the room who has a subscription."""

    user: str
    level: str
    joined_seq: int
    visible_from: int
    read_seq: int
    wanted: str


Pairs = Collection[tuple[int, str]]
"""Of a message and somebody."""
Blocked = Collection[tuple[str, str]]
"""Of somebody and whom they block."""


def readers(connection: Connection, room: str) -> Sequence[Reader]:
    wanted = func.coalesce(NotificationSettings.notify, AT_FIRST.notify)
    query = (
        select(
            Member.user_id,
            Member.notify,
            Member.joined_seq,
            Member.visible_from,
            Member.read_seq,
            wanted,
        )
        .outerjoin(NotificationSettings, NotificationSettings.user_id == Member.user_id)
        .where(
            Member.room_id == room,
            Member.user_id.in_(select(PushSubscription.user_id)),
        )
    )
    return [Reader(*row) for row in connection.execute(query)]


def told(
    connection: Connection, room: str, readers: Sequence[Reader], *, after: int, until: int
) -> Sequence[Told]:
    """By this part of the log: of each place and kind the newest."""
    heard = {one.user: one for one in readers if "nothing" not in (one.level, one.wanted)}
    if not heard:
        return ()
    new = _said(connection, room, after, until)
    # What was said and edited in the same moment may have been read in between.
    said = new | _edited(connection, room, after, until)
    mentioned = _mentioned(connection, room, said, after, until)
    # An edit tells those whom it mentions, and nobody else.
    replied = _replied(connection, room, new.values()) - mentioned
    is_direct = connection.execute(select(Room.kind).where(Room.id == room)).scalar() == "direct"
    everything = [
        one for one in heard.values() if one.level == "all" and (is_direct or one.wanted == "all")
    ]
    blocked = _blocked(connection, heard.keys())
    return [
        *_of_pairs(mentioned, "mention", said, heard, blocked),
        *_of_pairs(replied, "reply", new, heard, blocked),
        *_newest(
            [one for one in new.values() if not one.place],
            "direct" if is_direct else "message",
            everything,
            mentioned | replied,
            blocked,
        ),
    ]


def _of_pairs(
    pairs: Pairs,
    kind: Kind,
    said: Mapping[int, Said],
    heard: Mapping[str, Reader],
    blocked: Blocked,
) -> Iterable[Told]:
    found: dict[tuple[str, int], Told] = {}
    for seq, user in sorted(pairs):
        one = said[seq]
        if user in heard and _is_for(heard[user], one, blocked):
            found[user, one.place] = Told(user, one.place, kind, seq, one.at)
    return found.values()


def _newest(
    said: Iterable[Said],
    kind: Kind,
    readers: Sequence[Reader],
    told_already: Pairs,
    blocked: Blocked,
) -> Iterable[Told]:
    """Mostly all are told of the very newest one, and nobody is left after it."""
    waiting = list(readers)
    for one in sorted(said, reverse=True):
        left = []
        for reader in waiting:
            if (one.seq, reader.user) not in told_already and _is_for(reader, one, blocked):
                yield Told(reader.user, one.place, kind, one.seq, one.at)
            else:
                left.append(reader)
        waiting = left
        if not waiting:
            return


def _is_for(reader: Reader, one: Said, blocked: Blocked) -> bool:
    is_seen = one.seq >= reader.visible_from and one.by > reader.joined_seq
    is_read = not one.place and one.by <= reader.read_seq
    is_own = reader.user == one.sender or (reader.user, one.sender) in blocked
    return is_seen and not is_read and not is_own


def _said(connection: Connection, room: str, after: int, until: int) -> dict[int, Said]:
    query = select(*_SAID, Event.seq, Event.at).where(
        Event.room_id == room,
        Event.seq > after,
        Event.seq <= until,
        Event.type == MESSAGE.name,
        *_still_news(Event.at),
    )
    rows: Iterable[Any] = connection.execute(query)
    return {row[0]: Said(*row) for row in rows}


def _edited(connection: Connection, room: str, after: int, until: int) -> dict[int, Said]:
    edit = aliased(Event)
    query = (
        select(*_SAID, edit.seq, edit.at)
        .join(edit, (edit.room_id == Event.room_id) & (edit.target == Event.seq))
        .where(
            Event.room_id == room,
            Event.type == MESSAGE.name,
            edit.seq > after,
            edit.seq <= until,
            edit.type == EDITED.name,
            *_still_news(edit.at),
        )
        .order_by(edit.seq)
    )
    rows: Iterable[Any] = connection.execute(query)
    return {row[0]: Said(*row) for row in rows}


def _still_news(at: Any) -> Sequence[ColumnElement[bool]]:
    return (at >= now_ms() - TOLD_MS, Event.deleted.is_(False))


def _mentioned(
    connection: Connection, room: str, said: Collection[int], after: int, until: int
) -> set[tuple[int, str]]:
    """Who is so by this part of the log, as their inbox has it: not by an edit once more."""
    found = select(InboxItem.message, InboxItem.user_id).where(
        InboxItem.room_id == room,
        InboxItem.message.in_([*said]),
        InboxItem.kind == "mention",
        InboxItem.seq > after,
        InboxItem.seq <= until,
        ~InboxItem.done,
    )
    return {(seq, user) for seq, user in connection.execute(found)}


def _replied(connection: Connection, room: str, said: Collection[Said]) -> set[tuple[int, str]]:
    """To whom: they follow the thread that it is in."""
    roots = {one.thread for one in said if one.thread is not None}
    if not roots:
        return set()
    query = select(ThreadFollow.root, ThreadFollow.user_id).where(
        ThreadFollow.room_id == room,
        ThreadFollow.root.in_(roots),
        ThreadFollow.follows.is_(True),
    )
    following = [*connection.execute(query)]
    return {(one.seq, user) for one in said for root, user in following if root == one.thread}


def _blocked(connection: Connection, users: Collection[str]) -> Blocked:
    found = select(Block.user_id, Block.blocked_id).where(Block.user_id.in_([*users]))
    return {(user, other) for user, other in connection.execute(found)}


_SAID: Sequence[Any] = (Event.seq, Event.user_id, Event.thread, Event.in_room)
