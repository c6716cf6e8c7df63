"""The rows of threads that a batch changes: when they changed last, and who follows them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, cast

from sqlalchemy import Connection, Table, bindparam, select, update

from ...db.statement import Pending, Prepared, bound, insertion
from ...db.tables import Thread, ThreadFollow
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
        self._replied: dict[Key, ThreadRow] = {}
        self._marked: dict[Key, tuple[int, bool]] = {}

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
        solved = "solved" in root.extras
        self._replied[key] = ThreadRow(*key, event.seq, event.at, event.seq, solved)

    def mark(self, event: Event, *, solved: bool) -> None:
        """Note that a thread is solved, or is not any more."""
        self._marked[event.room, event.target or 0] = event.seq, solved

    def followers(self, room: str, root: int) -> Collection[str]:
        """Ids of those who follow a thread that was replied in."""
        users = dict(self._before.get((room, root), {}))
        for (in_room, of_root, user), follow in self._now.items():
            if (in_room, of_root) == (room, root):
                users[user] = follow
        return [user for user, follow in users.items() if follow.follows]

    def follow(self, room: str, root: int, user: str) -> None:
        """Let somebody follow a thread that was replied in, from where they have read it."""
        before = self._get((room, root), user) or Follow(follows=True, read_seq=root)
        self._now[room, root, user] = replace(before, follows=True)

    def flush(self) -> None:
        """Write the threads, then who follows them."""
        new = [row for key, row in self._replied.items() if key in self._begun]
        old = [row for key, row in self._replied.items() if key not in self._begun]
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
_INSERT_FOLLOW = insertion(
    cast(Table, ThreadFollow.__table__), "room_id root user_id follows read_seq version"
)
_UPDATE_FOLLOW = Prepared(
    update(ThreadFollow)
    .where(*_OF_ROOT, ThreadFollow.user_id == bindparam("user"))
    .values(bound("follows read_seq")),
    "room root user follows read_seq",
)
