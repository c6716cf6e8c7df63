"""The items of people's inboxes that the acts of a batch add, renew and take back."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple, Self, cast

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    bindparam,
    case,
    delete,
    func,
    literal_column,
    select,
    update,
)

from ..db.statement import Pending, Prepared, bound, insertion
from ..db.tables import Block, InboxItem, Member, ThreadFollow
from ..db.tables import Event as EventTable
from .log.act import Draft
from .log.event import Event

Kind = Literal["mention", "reaction"]
MENTION: Final = "mention"
REACTION: Final = "reaction"


class Key(NamedTuple):
    """There is one item for each person, message and kind."""

    room: str
    message: int
    user: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Row:
    """What caused an item, and when; one that was read stays where others are taken back."""

    seq: int
    at: int
    done: bool = False
    # The thread that it is read with.
    thread: int | None = None
    is_read: bool = False


class InboxRows:
    """The items that are about the messages which the drafts of a batch name as their target."""

    def __init__(self, connection: Connection, stored: dict[Key, Row]) -> None:
        self._connection = connection
        self._stored = stored
        self._rows = dict(stored)

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Pending[Self]:
        targets = {(draft.room, draft.target) for draft in drafts if draft.target is not None}
        found = _ABOUT.ask(connection, targets)
        return lambda: cls(connection, {Key(*row[:4]): _row(*row[4:]) for row in found()})

    def of(self, room: str, message: int, kind: Kind) -> dict[str, Row]:
        """By person."""
        return {
            key.user: row
            for key, row in self._rows.items()
            if key[:2] == (room, message) and key.kind == kind
        }

    def put(
        self,
        event: Event,
        message: int,
        kind: Kind,
        users: Iterable[str],
        *,
        thread: int | None = None,
    ) -> None:
        """Note for these people what the event has caused; it is new again for who had it.

        `thread` is the one that it is read with, if that is not the room.
        """
        row = Row(event.seq, event.at, thread=thread)
        for user in users:
            self._rows[Key(event.room, message, user, kind)] = row

    def take_back(self, room: str, message: int, kind: Kind, users: Iterable[str]) -> None:
        for user in users:
            self._rows.pop(Key(room, message, user, kind), None)

    def erase(self, room: str, message: int) -> Collection[str]:
        """With a message goes all that is about it. Returns the people who had any of it."""
        about = [key for key in self._rows if key[:2] == (room, message)]
        for key in about:
            del self._rows[key]
        return {key.user for key in about}

    def flush(self) -> None:
        stored, rows = self._stored, self._rows
        _DELETE.many(self._connection, [key for key in stored if key not in rows])
        new = [(*key, *_columns(row)) for key, row in rows.items() if key not in stored]
        _INSERT.many(self._connection, new)
        changed = ((key, row) for key, row in rows.items() if stored.get(key, row) != row)
        _UPDATE.many(self._connection, [(*key, *_columns(row)) for key, row in changed])


class Authors:
    """The authors of the messages that the drafts of a batch name, if they are to be told."""

    def __init__(self, authors: dict[tuple[str, int], str], blocks: set[tuple[str, str]]) -> None:
        self._authors = authors
        self._blocks = blocks

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> "Pending[Authors]":
        found = _AUTHOR.ask(
            connection, {(draft.room, draft.target, draft.user) for draft in drafts}
        )

        def loaded() -> Authors:
            authors, blocks = {}, set()
            for room, seq, author, blocked in found():
                authors[room, seq] = author
                if blocked is not None:
                    blocks.add((author, blocked))
            return cls(authors, blocks)

        return loaded

    def to_tell(self, draft: Draft) -> Sequence[str]:
        """One or nobody: not the sender, nor somebody who wants to know nothing of them."""
        author = self._authors.get((draft.room, draft.target or 0))
        is_left_alone = author in (None, draft.user) or (author, draft.user) in self._blocks
        return () if author is None or is_left_alone else (author,)

    def flush(self) -> None:
        pass


def thread_read_seq(item: Any) -> ColumnElement[int]:
    """How far the person of an item (the table or an alias) has read the thread that it is in."""
    read = (
        select(ThreadFollow.read_seq)
        .where(
            ThreadFollow.room_id == item.room_id,
            ThreadFollow.root == item.thread,
            ThreadFollow.user_id == item.user_id,
        )
        .scalar_subquery()
    )
    return func.coalesce(read, literal_column("0"))


# Of an item and the membership of its person in its room.
is_mine = (Member.room_id == InboxItem.room_id) & (Member.user_id == InboxItem.user_id)
# Whoever came back to a room sees maybe not all that was said to them there.
is_seen = InboxItem.message >= Member.visible_from


def is_kind(kind: Kind, *, of: Any = InboxItem) -> ColumnElement[bool]:
    """Whether an item (of the table or an alias) is of this kind."""
    found: ColumnElement[bool] = of.kind == literal_column(f"'{kind}'")
    return found


is_open = InboxItem.done == literal_column("false")
is_unread_in_room = InboxItem.thread.is_(None) & (InboxItem.seq > Member.read_seq)
is_unread_in_thread = InboxItem.thread.is_not(None) & (InboxItem.seq > thread_read_seq(InboxItem))
# Of a member who wants to hear of nothing in a room, nothing comes from there.
wants_any = Member.notify != literal_column("'nothing'")
# In a statement that knows who sends: whether this member blocks them.
blocks_sender = (Block.user_id == Member.user_id) & (Block.blocked_id == bindparam("sender"))


def _row(seq: int, at: int, done: bool, thread: int | None, read_seq: int | None) -> Row:
    return Row(seq, at, bool(done), thread, is_read=seq <= (read_seq or 0))


def _columns(row: Row) -> tuple[int, int, bool, int | None]:
    return row.seq, row.at, row.done, row.thread


_KEY = (InboxItem.room_id, InboxItem.message, InboxItem.user_id, InboxItem.kind)
_ABOUT = Prepared(
    select(
        *_KEY,
        InboxItem.seq,
        InboxItem.at,
        InboxItem.done,
        InboxItem.thread,
        case((InboxItem.thread.is_(None), Member.read_seq), else_=thread_read_seq(InboxItem)),
    )
    .outerjoin(
        Member, (Member.room_id == InboxItem.room_id) & (Member.user_id == InboxItem.user_id)
    )
    .where(InboxItem.room_id == bindparam("room"), InboxItem.message == bindparam("of_seq")),
    "room of_seq",
)
_THIS = (
    InboxItem.room_id == bindparam("room"),
    InboxItem.message == bindparam("of_seq"),
    InboxItem.user_id == bindparam("user"),
    InboxItem.kind == bindparam("of_kind"),
)
_CHANGED = "seq at done thread"
_INSERT = insertion(cast(Table, InboxItem.__table__), f"room_id message user_id kind {_CHANGED}")
_UPDATE = Prepared(
    update(InboxItem).where(*_THIS).values(bound(_CHANGED)), f"room of_seq user of_kind {_CHANGED}"
)
_DELETE = Prepared(delete(InboxItem).where(*_THIS), "room of_seq user of_kind")
_AUTHOR = Prepared(
    select(EventTable.room_id, EventTable.seq, EventTable.user_id, Block.blocked_id)
    .join(
        Member,
        (Member.room_id == EventTable.room_id) & (Member.user_id == EventTable.user_id),
    )
    .outerjoin(Block, blocks_sender)
    .where(
        EventTable.room_id == bindparam("room"),
        EventTable.seq == bindparam("of_seq"),
        wants_any,
    ),
    "room of_seq sender",
)
