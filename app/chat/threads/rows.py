"""The rows of threads that a batch changes: when they changed last, and who follows them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    bindparam,
    func,
    literal_column,
    select,
    update,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import aliased

from ...db.statement import Pending, Prepared, bound
from ...db.tables import Block, InboxItem, Member, Thread, ThreadFollow
from ..inbox_rows import MENTION, REPLY, blocks_sender, is_kind, is_open, wants_any
from ..log.act import Draft
from ..log.event import Event
from ..message_rows import MessageState

Key = tuple[str, int]
"""A room, and the root of a thread in it."""


@dataclass(frozen=True, slots=True)
class Follow:
    """Whether somebody follows a thread, and how far they have read it.

    `follows` is None if they have never been asked: they don't, until they are called.
    """

    follows: bool | None
    read_seq: int


@dataclass(slots=True)
class Changed:
    """A thread that a batch changes: its newest reply, if it has a new one, and the last event."""

    solved: bool
    seq: int
    reply: Event | None = None


class Threads:
    """The threads that a batch replies in, or marks: what is there already is not asked for.

    What is in inboxes decides whom it tells: an act that needs this needs `InboxRows` before it.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._changed: dict[Key, Changed] = {}
        # By thread and person, their newest reply; and how far those have read who are called.
        self._replies: dict[tuple[str, int, str], Event] = {}
        self._called: dict[tuple[str, int, str], int] = {}

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Pending["Threads"]:
        return lambda: cls(connection)

    def reply(self, event: Event, root: MessageState) -> None:
        """Note a reply: its sender follows the thread from now on, and so does the root's author.

        But for an author who has said that they don't want to.
        """
        assert event.thread is not None, "it is a reply"
        key = event.room, event.thread
        if root.extras["replies"]["count"] == 1:
            self._called[*key, root.author] = event.thread
        # The order is that of the newest replies.
        self._replies.pop((*key, event.user.id), None)
        self._replies[*key, event.user.id] = event
        self._changed[key] = Changed("solved" in root.extras, event.seq, event)

    def mark(self, event: Event, *, solved: bool) -> None:
        """Note that a thread is solved, or is not any more."""
        key = event.room, event.target or 0
        changed = self._changed.setdefault(key, Changed(solved, event.seq))
        changed.solved, changed.seq = solved, event.seq

    def call(self, event: Event, root: int | None, users: Collection[str]) -> None:
        """Note that these people are mentioned in a thread: they follow it from here on.

        But for those who follow it already, or have said that they don't want to.
        """
        if root is None:
            return
        for user in users:
            self._called.setdefault((event.room, root, user), (event.target or event.seq) - 1)

    def flush(self) -> None:
        """Write the threads, then who follows them, then what that puts into their inboxes."""
        replied, marked = list[Sequence[Any]](), list[Sequence[Any]]()
        for key, changed in self._changed.items():
            if changed.reply is None:
                marked.append((*key, changed.seq, changed.solved))
            else:
                last = changed.reply
                replied.append((*key, last.seq, last.at, changed.seq, changed.solved))
        _REPLY.in_turn(self._connection, replied)
        _MARK.many(self._connection, marked)
        writers = [(*key, True, event.seq, 0) for key, event in self._replies.items()]
        _FOLLOW.in_turn(self._connection, writers)
        called = [(*key, True, read_seq, 0) for key, read_seq in self._called.items()]
        _CALL.in_turn(self._connection, called)
        replies = self._replies.items()
        told = [(*key, event.seq, event.at) for key, event in replies]
        _TELL.in_turn(self._connection, told)
        # Whoever replies is done with what came before.
        answered = [(*key, event.seq) for key, event in replies]
        _ANSWERED.many(self._connection, answered)


# SQLite understands the insertions of PostgreSQL just the same.
_THREAD = "room_id root last_seq last_at changed_seq solved"
_thread = postgresql.insert(Thread).values(bound(_THREAD))
_REPLY = Prepared(
    _thread.on_conflict_do_update(
        index_elements=["room_id", "root"],
        set_={name: _thread.excluded[name] for name in _THREAD.split()[2:]},
    ),
    _THREAD,
)
_MARK = Prepared(
    update(Thread)
    .where(Thread.room_id == bindparam("room"), Thread.root == bindparam("root"))
    .values(bound("changed_seq solved")),
    "room root changed_seq solved",
)
_FOLLOWER = "room_id root user_id follows read_seq version"
_follow = postgresql.insert(ThreadFollow).values(bound(_FOLLOWER))
_FOLLOW = Prepared(
    _follow.on_conflict_do_update(
        index_elements=["room_id", "root", "user_id"],
        set_={name: _follow.excluded[name] for name in ("follows", "read_seq")},
    ),
    _FOLLOWER,
)
_CALL = Prepared(
    _follow.on_conflict_do_update(
        index_elements=["room_id", "root", "user_id"],
        set_={"follows": func.coalesce(ThreadFollow.follows, _follow.excluded.follows)},
    ),
    _FOLLOWER,
)
# Of somebody who follows, and their membership.
is_of_member = (Member.room_id == ThreadFollow.room_id) & (Member.user_id == ThreadFollow.user_id)
_ANSWERED = Prepared(
    update(InboxItem)
    .where(
        InboxItem.room_id == bindparam("room"),
        InboxItem.message == bindparam("root"),
        InboxItem.user_id == bindparam("sender"),
        is_kind(REPLY),
        is_open,
        InboxItem.seq < bindparam("seq", type_=BigInteger),
    )
    .values(done=literal_column("true")),
    "room root sender seq",
)
_mention = aliased(InboxItem)
_is_told_already = (
    select(literal_column("1"))
    .where(
        _mention.room_id == ThreadFollow.room_id,
        _mention.message == bindparam("seq"),
        _mention.user_id == ThreadFollow.user_id,
        is_kind(MENTION, of=_mention),
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
    .join(Member, is_of_member)
    .outerjoin(Block, blocks_sender)
    .where(
        ThreadFollow.room_id == bindparam("room"),
        ThreadFollow.root == bindparam("root"),
        ThreadFollow.follows.is_(True),
        ThreadFollow.user_id != bindparam("sender"),
        Block.user_id.is_(None),
        wants_any,
        Member.visible_from <= ThreadFollow.root,
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
