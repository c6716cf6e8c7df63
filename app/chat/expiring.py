"""Blanks a range of a room's messages, with all that hangs on them: what a deletion leaves."""

from collections.abc import Collection, Iterable
from typing import Any, NamedTuple, cast

import msgspec
from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    and_,
    bindparam,
    delete,
    literal_column,
    select,
    update,
)

from ..db import compaction
from ..db.statement import Prepared, bound
from ..db.tables import (
    AnonymousVote,
    File,
    FormAnswer,
    InboxItem,
    MessageVersion,
    SavedMessage,
    SettledRequest,
    Thread,
    ThreadFollow,
)
from ..db.tables import Event as EventTable
from . import report_copies
from .files import rows as files
from .log.event import TYPES
from .log.rows import FORGOTTEN
from .log.shown import KEPT_EXTRAS, Extras
from .log.stored import IS_ERASABLE, is_one_of

_EVENTS = cast(Table, EventTable.__table__)


class Range(NamedTuple):
    """Events of one room, from the first to the last."""

    room: str
    first: int
    last: int


def blank(connection: Connection, events: Range, *, now: int) -> Collection[str]:
    """Under the lock of the room. Returns the people who kept something of it.

    Not in the index of words: there it costs about the same for few messages and for many.
    """
    report_copies.keep(connection, *events, now=now)
    people = _forget_what_people_keep(connection, events)
    people.update(user for (user,) in _FOLLOWERS.each(connection, [events]))
    hung = [(seq, msgspec.json.decode(extras)) for seq, extras in _HUNG.each(connection, [events])]
    _forget_polls(connection, events, hung)
    for statement in (_BLANK, _FORGET_HANGING, _FORGET_EDITS, _FORGET_VERSIONS, _FORGET_ANSWERS):
        statement.many(connection, [events])
    _FORGET_SETTLED.many(connection, [(*events, FORGOTTEN)])
    if [*_FILES.each(connection, [events])]:
        files.forget(
            connection,
            (File.room_id == events.room) & File.seq.between(events.first, events.last),
        )
    gone = _forget_threads(connection, events)
    kept = [(events.room, seq, _kept(extras)) for seq, extras in hung if seq not in gone]
    _KEEP_THREADS.many(connection, [row for row in kept if row[2] is not None])
    _END_THREADS.many(connection, [(events.room, seq) for seq in gone])
    compaction.rewrite_events(connection, *events)
    return people


def compile(connection: Connection) -> None:
    """All statements of `blank`, which would take a tenth of a second of the first slice."""
    for statement in _STATEMENTS:
        statement.compile(connection)
    report_copies.compile(connection)
    compaction.compile(connection)


def _forget_what_people_keep(connection: Connection, events: Range) -> set[str]:
    people: set[str] = set()
    for owners, forget in ((_SAVED_BY, _FORGET_SAVED), (_ITEMS_OF, _FORGET_ITEMS)):
        people.update(user for (user,) in owners.each(connection, [events]))
        forget.many(connection, [events])
    return people


def _forget_polls(
    connection: Connection, events: Range, hung: Iterable[tuple[int, Extras]]
) -> None:
    _FORGET_VOTES.many(connection, [events])
    polls = [seq for seq, extras in hung if "poll" in extras and extras["poll"]["anonymous"]]
    _FORGET_VOTERS.many(connection, [(events.room, seq, FORGOTTEN) for seq in polls])


def _forget_threads(connection: Connection, events: Range) -> set[int]:
    """Delete the threads whose last reply has expired. Returns their roots."""
    roots = {root for (root,) in _ENDED_THREADS.each(connection, [(events.room, events.last)])}
    keys = [(events.room, root) for root in roots]
    _FORGET_FOLLOWS.many(connection, keys)
    _FORGET_THREAD.many(connection, keys)
    return roots


def _kept(extras: Extras) -> str | None:
    """The extras that stay on the root of a thread with a younger reply, as JSON."""
    if "replies" not in extras:
        return None
    left = {name: value for name, value in extras.items() if name in KEPT_EXTRAS}
    return msgspec.json.encode(left).decode()


def _between(column: Any) -> ColumnElement[bool]:
    return and_(column >= bindparam("first"), column <= bindparam("last"))


_OF_RANGE = "room first last"
_in_room = _EVENTS.c.room_id == bindparam("room")
_messages = (_in_room, _between(_EVENTS.c.seq), IS_ERASABLE)
_about = (_in_room, _between(_EVENTS.c.target))
_no_digest: dict[str, Any] = {"digest": literal_column("NULL")}
_HUNG = Prepared(
    select(_EVENTS.c.seq, _EVENTS.c.extras).where(*_messages, _EVENTS.c.extras.is_not(None)),
    _OF_RANGE,
)
_BLANK = Prepared(
    update(_EVENTS)
    .where(*_messages)
    .values(
        text=literal_column("''"),
        deleted=literal_column("true"),
        **_no_digest,
        **dict.fromkeys(("edited_at", "data", "extras", "pinned_at"), literal_column("NULL")),
    ),
    _OF_RANGE,
)
_FORGET_HANGING = Prepared(
    update(_EVENTS)
    .where(*_about, is_one_of(kind.name for kind in TYPES.values() if kind.hangs))
    .values(data=literal_column("NULL"), **_no_digest),
    _OF_RANGE,
)
_FORGET_EDITS = Prepared(
    update(_EVENTS)
    .where(*_about, is_one_of(kind.name for kind in TYPES.values() if kind.shows_target_text))
    .values(_no_digest),
    _OF_RANGE,
)


def _of(table: Any, column: Any) -> tuple[ColumnElement[bool], ...]:
    return table.room_id == bindparam("room"), _between(column)


_FORGET_VERSIONS = Prepared(
    delete(MessageVersion).where(*_of(MessageVersion, MessageVersion.message)), _OF_RANGE
)
_FORGET_ANSWERS = Prepared(delete(FormAnswer).where(*_of(FormAnswer, FormAnswer.target)), _OF_RANGE)
_FILES = Prepared(
    select(File.id)
    .where(*_of(File, File.seq))
    .limit(literal_column("1"))
    .offset(literal_column("0")),
    _OF_RANGE,
)
_saved = _of(SavedMessage, SavedMessage.seq)
_SAVED_BY = Prepared(select(SavedMessage.user_id).where(*_saved).distinct(), _OF_RANGE)
_FORGET_SAVED = Prepared(delete(SavedMessage).where(*_saved), _OF_RANGE)
_items = _of(InboxItem, InboxItem.message)
_ITEMS_OF = Prepared(select(InboxItem.user_id).where(*_items).distinct(), _OF_RANGE)
_FORGET_ITEMS = Prepared(delete(InboxItem).where(*_items), _OF_RANGE)
# Their inbox may have shown a reply that expires.
_FOLLOWERS = Prepared(
    select(ThreadFollow.user_id)
    .join(
        EventTable,
        (EventTable.room_id == ThreadFollow.room_id) & (EventTable.thread == ThreadFollow.root),
    )
    .where(
        _in_room,
        _between(_EVENTS.c.seq),
        ThreadFollow.follows.is_(True),
    )
    .distinct(),
    _OF_RANGE,
)
_FORGET_VOTES = Prepared(
    delete(AnonymousVote).where(*_of(AnonymousVote, AnonymousVote.seq)), _OF_RANGE
)
_FORGET_VOTERS = Prepared(
    update(SettledRequest)
    .where(SettledRequest.room_id == bindparam("room"), SettledRequest.seq == bindparam("of_seq"))
    .values(seq=literal_column("0"), **bound("digest")),
    "room of_seq digest",
)
_FORGET_SETTLED = Prepared(
    update(SettledRequest).where(*_of(SettledRequest, SettledRequest.seq)).values(bound("digest")),
    f"{_OF_RANGE} digest",
)
_ENDED_THREADS = Prepared(
    select(Thread.root).where(
        Thread.room_id == bindparam("room"),
        Thread.root <= bindparam("last"),
        Thread.last_seq <= bindparam("last"),
    ),
    "room last",
)
_FORGET_THREAD = Prepared(
    delete(Thread).where(Thread.room_id == bindparam("room"), Thread.root == bindparam("root")),
    "room root",
)
_FORGET_FOLLOWS = Prepared(
    delete(ThreadFollow).where(
        ThreadFollow.room_id == bindparam("room"), ThreadFollow.root == bindparam("root")
    ),
    "room root",
)
_this_message = (_in_room, _EVENTS.c.seq == bindparam("of_seq"))
_KEEP_THREADS = Prepared(
    update(_EVENTS).where(*_this_message).values(bound("extras")), "room of_seq extras"
)
_END_THREADS = Prepared(
    update(_EVENTS).where(*_this_message).values(extras=literal_column("NULL")), "room of_seq"
)
_STATEMENTS = (
    _HUNG,
    _BLANK,
    _FORGET_HANGING,
    _FORGET_EDITS,
    _FORGET_VERSIONS,
    _FORGET_ANSWERS,
    _FILES,
    _SAVED_BY,
    _FORGET_SAVED,
    _ITEMS_OF,
    _FORGET_ITEMS,
    _FOLLOWERS,
    _FORGET_VOTES,
    _FORGET_VOTERS,
    _FORGET_SETTLED,
    _ENDED_THREADS,
    _FORGET_THREAD,
    _FORGET_FOLLOWS,
    _KEEP_THREADS,
    _END_THREADS,
)
