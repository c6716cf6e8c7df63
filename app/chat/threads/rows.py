"""The rows of threads that a batch changes: when they changed last, and who follows them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, case, func, update
from sqlalchemy.dialects import postgresql

from ...db.statement import Pending, Prepared, bound
from ...db.tables import Member, Thread, ThreadFollow
from ..log.act import Draft
from ..log.event import Event
from ..message_rows import MessageState

Key = tuple[str, int]
"""A room, and the root of a thread in it."""


@dataclass(frozen=True, slots=True)
class Follow:
    """Whether somebody follows a thread, and how far they have read it.

    `follows` is None if they have never been asked: they don't, until they are called. The replies
    after `since_seq` are in their inbox, those after `done_seq` as something to do.
    """

    follows: bool | None
    read_seq: int
    since_seq: int = 0
    done_seq: int = 0


@dataclass(slots=True)
class Changed:
    """A thread that a batch changes: its newest reply, if it has a new one, and the last event."""

    solved: bool
    seq: int
    reply: Event | None = None


class Threads:
    """The threads that a batch replies in, or marks: what is there already is not asked for.

    A reply writes a row for its thread and one for its sender, and none for those who follow.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._changed: dict[Key, Changed] = {}
        # By thread and person, their newest reply; and as what those follow it who are called.
        self._replies: dict[tuple[str, int, str], Event] = {}
        self._called: dict[tuple[str, int, str], Follow] = {}

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
            seq = event.thread
            self._called[*key, root.author] = Follow(True, seq, since_seq=seq, done_seq=seq)
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
        read_seq = (event.target or event.seq) - 1
        for user in users:
            follow = Follow(True, read_seq, since_seq=event.seq, done_seq=event.seq)
            self._called.setdefault((event.room, root, user), follow)

    def flush(self) -> None:
        """Write the threads, then who follows them."""
        replied, marked = list[Sequence[Any]](), list[Sequence[Any]]()
        for key, changed in self._changed.items():
            if changed.reply is None:
                marked.append((*key, changed.seq, changed.solved))
            else:
                last = changed.reply
                replied.append((*key, last.seq, last.at, changed.seq, changed.solved))
        _REPLY.many(self._connection, replied)
        _MARK.many(self._connection, marked)
        # Whoever replies has read what came before, and is done with it.
        writers = [
            (*key, True, event.seq, event.seq, event.seq, 0) for key, event in self._replies.items()
        ]
        _FOLLOW.many(self._connection, writers)
        called = [
            (*key, call.follows, call.read_seq, call.since_seq, call.done_seq, 0)
            for key, call in self._called.items()
        ]
        _CALL.many(self._connection, called)


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
_FOLLOWER = "room_id root user_id follows read_seq since_seq done_seq version"
_follow = postgresql.insert(ThreadFollow).values(bound(_FOLLOWER))
_new = _follow.excluded
_FOLLOW = Prepared(
    _follow.on_conflict_do_update(
        index_elements=["room_id", "root", "user_id"],
        set_={
            "follows": _new.follows,
            "read_seq": _new.read_seq,
            "since_seq": case(
                (ThreadFollow.follows.is_(True), ThreadFollow.since_seq), else_=_new.since_seq
            ),
            "done_seq": _new.done_seq,
        },
    ),
    _FOLLOWER,
)


def _unless_asked(name: str) -> Any:
    """Of somebody who is called: as it was, if they have said whether they follow."""
    return case((ThreadFollow.follows.is_(None), _new[name]), else_=getattr(ThreadFollow, name))


_CALL = Prepared(
    _follow.on_conflict_do_update(
        index_elements=["room_id", "root", "user_id"],
        set_={
            "follows": func.coalesce(ThreadFollow.follows, _new.follows),
            "since_seq": _unless_asked("since_seq"),
            "done_seq": _unless_asked("done_seq"),
        },
    ),
    _FOLLOWER,
)
# Of somebody who follows, and their membership.
is_of_member = (Member.room_id == ThreadFollow.room_id) & (Member.user_id == ThreadFollow.user_id)
