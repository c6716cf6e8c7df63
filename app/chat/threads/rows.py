"""The rows of threads that a batch changes: when they changed last, and who follows them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, cast

from sqlalchemy import (
    BigInteger,
    Connection,
    Table,
    bindparam,
    literal_column,
    select,
    update,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import aliased

from ...db.statement import Pending, Prepared, bound, insertion
from ...db.tables import Block, InboxItem, Member, Thread, ThreadFollow
from ..inbox_rows import MENTION, REPLY, blocks_sender, wants_any
from ..log.act import Draft
from ..log.event import Event
from ..message_rows import MessageDetails, MessageState

Key = tuple[str, int]
"""A room, and the root of a thread in it."""


@dataclass(frozen=True, slots=True)
class Follow:
    """Whether somebody follows a thread, and how far they have read it."""

    follows: bool
    read_seq: int


class ThreadRow(NamedTuple):
    """A thread as it is written: the fields are the statement's parameters."""

    room: str
    root: int
    last_seq: int
    last_at: int
    changed_seq: int
    solved: bool


class Threads:
    """The threads that the drafts of a batch reply in, or mark."""

    def __init__(self, connection: Connection, follows: dict[Key, dict[str, Follow]]) -> None:
        self._connection = connection
        # By person; as they were when the batch began, and as they are now.
        self._before = follows
        self._now: dict[tuple[str, int, str], Follow] = {}
        self._begun: set[Key] = set()
        # The newest reply in each, and whether it is solved.
        self._replied: dict[Key, tuple[Event, bool]] = {}
        self._marked: dict[Key, tuple[int, bool]] = {}
        # Those who are called into a thread, with how far they need not have read it.
        self._called: dict[tuple[str, int, str], int] = {}

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Pending["Threads"]:
        roots = {
            (draft.room, draft.details.thread)
            for draft in drafts
            if isinstance(draft.details, MessageDetails) and draft.details.thread is not None
        }
        found = _FOLLOWS.ask(connection, roots)

        def loaded() -> "Threads":
            follows: dict[Key, dict[str, Follow]] = {}
            for room, root, user, *columns in found():
                follows.setdefault((room, root), {})[user] = Follow(bool(columns[0]), columns[1])
            return Threads(connection, follows)

        return loaded

    def reply(self, event: Event, root: MessageState) -> None:
        """Note a reply: its sender follows the thread from now on, and so does the root's author.

        But for an author who has said that they don't want to.
        """
        assert event.thread is not None, "it is a reply"
        key = event.room, event.thread
        if root.extras["replies"]["count"] == 1:
            self._begun.add(key)
            if self._get(key, root.author) is None:
                self._now[*key, root.author] = Follow(follows=True, read_seq=event.thread)
        self._now[*key, event.user.id] = Follow(follows=True, read_seq=event.seq)
        self._replied[key] = event, "solved" in root.extras

    def mark(self, event: Event, *, solved: bool) -> None:
        """Note that a thread is solved, or is not any more."""
        self._marked[event.room, event.target or 0] = event.seq, solved

    def call(self, event: Event, root: int | None, users: Collection[str]) -> None:
        """Note that these people are mentioned in a thread: they follow it from here on.

        But for those who follow it already, or have said that they don't want to.
        """
        if root is None:
            return
        for user in users:
            self._called.setdefault((event.room, root, user), event.seq - 1)

    def flush(self) -> None:
        """Write the threads, then who follows them, then what that puts into their inboxes."""
        new, old = list[ThreadRow](), list[ThreadRow]()
        for key, (event, solved) in self._replied.items():
            rows = new if key in self._begun else old
            rows.append(ThreadRow(*key, event.seq, event.at, event.seq, solved))
        _BEGIN.many(self._connection, new)
        _REPLY.many(self._connection, old)
        _MARK.many(self._connection, [(*key, *mark) for key, mark in self._marked.items()])
        inserted, updated = [], []
        for (room, root, user), now in self._now.items():
            row = room, root, user, now.follows, now.read_seq
            is_known = user in self._before.get((room, root), {})
            if is_known:
                updated.append(row)
            else:
                inserted.append((*row, 0))
        _INSERT_FOLLOW.many(self._connection, inserted)
        _UPDATE_FOLLOW.many(self._connection, updated)
        called = [(*key, True, seq, 0) for key, seq in self._called.items()]
        _CALL.in_turn(self._connection, called)
        self._tell()

    def _tell(self) -> None:
        """Put the newest reply into inboxes; whoever wrote it is done with what came before."""
        last = [
            (*key, event.user.id, event.seq, event.at) for key, (event, _) in self._replied.items()
        ]
        _ANSWERED.many(self._connection, [row[:3] for row in last])
        _TELL.in_turn(self._connection, last)

    def _get(self, key: Key, user: str) -> Follow | None:
        return self._now.get((*key, user)) or self._before.get(key, {}).get(user)


_IS_IT = (Thread.room_id == bindparam("room"), Thread.root == bindparam("root"))
_CHANGED = "last_seq last_at changed_seq"
_BEGIN = insertion(cast(Table, Thread.__table__), f"room_id root {_CHANGED} solved")
_REPLY = Prepared(
    update(Thread).where(*_IS_IT).values(bound(f"{_CHANGED} solved")), " ".join(ThreadRow._fields)
)
_MARK = Prepared(
    update(Thread).where(*_IS_IT).values(bound("changed_seq solved")),
    "room root changed_seq solved",
)
_OF_ROOT = (ThreadFollow.room_id == bindparam("room"), ThreadFollow.root == bindparam("root"))
_FOLLOWS = Prepared(
    select(
        ThreadFollow.room_id,
        ThreadFollow.root,
        ThreadFollow.user_id,
        ThreadFollow.follows,
        ThreadFollow.read_seq,
    ).where(*_OF_ROOT),
    "room root",
)
_FOLLOW = "room_id root user_id follows read_seq version"
_INSERT_FOLLOW = insertion(cast(Table, ThreadFollow.__table__), _FOLLOW)
# SQLite understands these of PostgreSQL just the same.
_CALL = Prepared(
    postgresql.insert(ThreadFollow).values(bound(_FOLLOW)).on_conflict_do_nothing(), _FOLLOW
)
_UPDATE_FOLLOW = Prepared(
    update(ThreadFollow)
    .where(*_OF_ROOT, ThreadFollow.user_id == bindparam("user"))
    .values(bound("follows read_seq")),
    "room root user follows read_seq",
)
_ANSWERED = Prepared(
    update(InboxItem)
    .where(
        InboxItem.room_id == bindparam("room"),
        InboxItem.message == bindparam("root"),
        InboxItem.user_id == bindparam("sender"),
        InboxItem.kind == literal_column(f"'{REPLY}'"),
        InboxItem.done == literal_column("false"),
    )
    .values(done=literal_column("true")),
    "room root sender",
)
_mention = aliased(InboxItem)
_is_told_already = (
    select(literal_column("1"))
    .where(
        _mention.room_id == ThreadFollow.room_id,
        _mention.message == bindparam("seq"),
        _mention.user_id == ThreadFollow.user_id,
        _mention.kind == literal_column(f"'{MENTION}'"),
    )
    .exists()
)
_to_tell: Any = (  # a `Select`
    select(
        ThreadFollow.room_id,
        ThreadFollow.root,
        ThreadFollow.user_id,
        literal_column(f"'{REPLY}'"),
        bindparam("seq", type_=BigInteger),
        bindparam("at", type_=BigInteger),
        literal_column("false"),
        ThreadFollow.root,
    )
    .join(
        Member,
        (Member.room_id == ThreadFollow.room_id) & (Member.user_id == ThreadFollow.user_id),
    )
    .outerjoin(Block, blocks_sender)
    .where(
        *_OF_ROOT,
        ThreadFollow.follows,
        ThreadFollow.user_id != bindparam("sender"),
        Block.user_id.is_(None),
        wants_any,
        ~_is_told_already,
    )
)
_item = postgresql.insert(InboxItem).from_select(
    ["room_id", "message", "user_id", "kind", "seq", "at", "done", "thread"], _to_tell
)
_TELL = Prepared(
    _item.on_conflict_do_update(
        index_elements=["room_id", "message", "user_id", "kind"],
        set_={"seq": _item.excluded.seq, "at": _item.excluded.at, "done": _item.excluded.done},
    ),
    "room root sender seq at",
)
