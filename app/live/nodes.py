"""Messages between this node and the others: newest seqs, endings, typing, presence, counts.

All of them are hints. Events are read from the log, which is compared now and then; so a message
that is lost, late, doubled or forged does no harm to these. Counts only delay (ADR 33).

Whoever can write to the backplane can, by messages that look like those of a node:
- show people in rooms and typing who are not, under any name, and hide for some seconds who is;
- use up or lift what somebody may do, and keep them out by sockets that they don't have;
- have every node read the log and the revocations one time after the other, and tell all it knows;
- keep out the hints of nodes that come later, by as many names of nodes as are remembered.
They can't read or change a message, a membership or a session. What is kept of their messages has
bounds, here and in `node_message`, `leases` and `remote_presence`. But a payload is read whole
before its size is known, and Redis carries as much as its `client-output-buffer-limit` lets it.
"""

import asyncio
import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Protocol

from .. import security
from ..backplane.backplane import Backplane
from ..chat.access import Person
from . import node_message
from .leases import BELIEVED_SECONDS
from .node_message import NodeMessage
from .outgoing import Outgoing
from .remote_presence import RemotePresence
from .socket_counts import SocketCounts

logger = logging.getLogger(__name__)

BEAT_SECONDS = 5.0
LOOK_SECONDS = 1.0
# A thousand who come back after a restart are one message, not a thousand.
CHANGES_SECONDS = 0.25
# So what is counted mostly goes along with the hint of a commit, and needs no message of its own.
COUNTS_SECONDS = 0.05
# Several nodes that start at once are one answer. It may be all that this node knows.
ANSWER_SECONDS = 1.0
# Four times as many as the capacity plan has for one database.
NODES = 256

OnTaken = Callable[[Mapping[str, Mapping[str, int]], int], None]
"""Takes what another node has taken of each limit, by key, and how many others there are."""


class Listener(Protocol):
    """The part of this node that handles messages of others, and knows who is here."""

    def on_heads(self, heads: Mapping[str, int]) -> None: ...
    def on_rows(self, room: str, users: Sequence[str]) -> None: ...
    def on_sections(self, user: str) -> None: ...
    def on_report(self, report: str) -> None: ...
    def on_revoked(self) -> None: ...
    def on_gap(self) -> None: ...
    def on_typing(self, room: str, person: Person) -> None: ...
    def on_remote(self, room: str, user: str, is_there: bool) -> None: ...
    def local_rooms(self) -> Sequence[str]: ...
    def local_users(self, room: str) -> Collection[str]: ...


class Nodes:
    """An `Exchange`. On a node without others every method does nothing."""

    def __init__(self, backplane: Backplane, listener: Listener, *, epoch: str) -> None:
        self.id = security.new_id("n")
        self.backplane = backplane
        # Payloads that were no message of a node, and those of too many nodes.
        self.nonsense = 0
        self.has_others = backplane.has_others
        self.sockets = SocketCounts(tell=self._tell_sockets, ask=self._ask_sockets)
        self.on_taken: OnTaken = lambda taken, nodes: None
        self._listener = listener
        self._epoch = epoch
        self._outgoing = Outgoing(
            self.id,
            local=listener.local_users,
            sockets=self.sockets.local,
            idle=self.sockets.local_idle,
        )
        self._remote = RemotePresence(on_change=listener.on_remote)
        # When each of the others was heard last.
        self._heard: dict[str, float] = {}
        self._changes_due: asyncio.TimerHandle | None = None
        self._counts_due: asyncio.TimerHandle | None = None
        self._answer_due: asyncio.TimerHandle | None = None
        self._answered_at = -ANSWER_SECONDS
        self._logged: set[str] = set()
        self._beats: asyncio.Task[None] | None = None

    @property
    def dropped(self) -> int:
        """Messages that were never sent, because the backplane was away for long."""
        return self._outgoing.dropped

    @property
    def refused(self) -> int:
        """What others said of people and sockets, beyond what is remembered."""
        return self._remote.refused + self.sockets.refused

    def start(self) -> None:
        if self.has_others:
            # Another epoch is another log: its nodes have nothing to say to this one.
            self.backplane.start(self, name=self._epoch)
            self._beats = asyncio.create_task(self._beat(), name="nodes beat")

    async def stop(self) -> None:
        for due in (self._changes_due, self._counts_due, self._answer_due):
            if due is not None:
                due.cancel()
        if self._beats is not None:
            self._beats.cancel()
            await asyncio.gather(self._beats, return_exceptions=True)
        self._outgoing.leave()
        await self.backplane.stop()

    def here(self, room: str) -> Collection[str]:
        """The people who are in a room on other nodes."""
        return self._remote.of(room)

    # What this node has to say

    def tell_head(self, room: str, seq: int) -> None:
        """The log of a room has reached `seq`, and that is on disk."""
        if self.has_others:
            self._outgoing.head(room, seq)
            self.backplane.wake()

    def tell_row(self, room: str, user: str, everywhere: bool) -> None:
        """What is somebody's own in a room has changed.

        Not `everywhere`: only where they have sockets, as far as is known, does it matter.
        """
        if everywhere or self.sockets.are_elsewhere(user):
            self._outgoing.row(room, user)
            self.backplane.wake()

    def tell_sections(self, user: str) -> None:
        """Somebody has changed the sections of their list."""
        if self.sockets.are_elsewhere(user):
            self._outgoing.sections(user)
            self.backplane.wake()

    def tell_report(self, report: str) -> None:
        """A report is new, or was dealt with."""
        if self.has_others:
            self._outgoing.report(report)
            self.backplane.wake()

    def tell_revoked(self) -> None:
        """A session or a room has ended, or a profile has changed: it is in the revocations."""
        if self.has_others:
            self._outgoing.flag("revoked")
            self.backplane.wake()

    def tell_typing(self, room: str, person: Person) -> None:
        if self.has_others:
            self._outgoing.typing(room, person)
            self.backplane.wake()

    def tell_presence(self, room: str, user: str) -> None:
        """Somebody has come into a room on this node, or has left it there."""
        if self.has_others:
            self._outgoing.changed(room, user)
            if self._changes_due is None:
                loop = asyncio.get_running_loop()
                self._changes_due = loop.call_later(CHANGES_SECONDS, self._tell_changes)

    def tell_taken(self, limit: str, key: str, count: int) -> None:
        """So many were taken of a limit on this node; below zero, given back."""
        if self.has_others:
            self._outgoing.taken(limit, key, count)
            self._tell_counts_soon()

    def take(self, most_bytes: int) -> Sequence[bytes]:
        taken = self._outgoing.take(most_bytes)
        if not self._outgoing.is_empty:
            self.backplane.wake()
        return taken

    # What the others say

    def receive(self, payload: bytes) -> bool:
        message = node_message.decode(payload)
        if message is None:
            self._drop("which no node of this version sends")
            return False
        if message.node == self.id:
            return True
        if message.node not in self._heard and len(self._heard) >= NODES:
            self._drop(f"as it is of more than {NODES} nodes")
            return False
        self._take_in(message)
        return False

    def subscribed(self) -> None:
        self._outgoing.flag("asks")
        self._tell_all()
        self._listener.on_gap()

    def _take_in(self, message: NodeMessage) -> None:
        if message.heads:
            self._listener.on_heads(message.heads)
        for room, users in message.rows.items():
            self._listener.on_rows(room, users)
        for user in message.sections:
            self._listener.on_sections(user)
        for report in message.reports:
            self._listener.on_report(report)
        if message.revoked:
            self._listener.on_revoked()
        for typist in message.typing:
            person = Person(typist.id, typist.name, typist.display_name)
            self._listener.on_typing(typist.room, person)
        now = asyncio.get_running_loop().time()
        self._heard[message.node] = now
        if message.taken:
            self.on_taken(message.taken, len(self._heard))
        self.sockets.tell(message.node, message.sockets, message.idle, now=now)
        for user in message.unsure:
            self._answer(user)
        for room, users in message.gone.items():
            self._remote.gone(message.node, room, users, now=now)
        for room, users in message.here.items():
            self._remote.here(message.node, room, users, now=now)
        if self.refused:
            self._log("More people are said to be on other nodes than are remembered")
        if message.asks and self._answer_due is None:
            loop = asyncio.get_running_loop()
            due = max(loop.time(), self._answered_at + ANSWER_SECONDS)
            self._answer_due = loop.call_at(due, self._answer_all)
        if message.leaves:
            self._remote.forget(message.node)
            self.sockets.forget(message.node)
            del self._heard[message.node]

    def _drop(self, why: str) -> None:
        self.nonsense += 1
        self._log(f"A message from the backplane is dropped, {why}")

    def _log(self, line: str) -> None:
        """Once: whoever forges messages can fill a disk by them."""
        if line not in self._logged:
            self._logged.add(line)
            logger.warning("%s. It is said once: is the backplane open to strangers?", line)

    def _answer_all(self) -> None:
        self._answer_due = None
        self._answered_at = asyncio.get_running_loop().time()
        self._tell_all()

    def _tell_sockets(self, user: str) -> None:
        if self.has_others:
            self._outgoing.sockets(user)
            self._tell_counts_soon()

    def _ask_sockets(self, user: str) -> None:
        self._outgoing.unsure(user)
        self.backplane.wake()

    def _answer(self, user: str) -> None:
        # Silence is an answer as well: only counts that are told make somebody be refused.
        if user in self.sockets.local:
            self._outgoing.sockets(user)
            self.backplane.wake()

    def _tell_counts_soon(self) -> None:
        if self._counts_due is None:
            loop = asyncio.get_running_loop()
            self._counts_due = loop.call_later(COUNTS_SECONDS, self._tell_counts)

    def _tell_counts(self) -> None:
        self._counts_due = None
        if not self._outgoing.is_empty:
            self.backplane.wake()

    def _tell_changes(self) -> None:
        self._changes_due = None
        self._outgoing.changes()
        self.backplane.wake()

    def _tell_all(self) -> None:
        self._outgoing.whole(self._listener.local_rooms())
        self.backplane.wake()

    async def _beat(self) -> None:
        loop = asyncio.get_running_loop()
        due = loop.time() + BEAT_SECONDS
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            self._expire(loop.time())
            if loop.time() >= due:
                due = loop.time() + BEAT_SECONDS
                self._tell_all()

    def _expire(self, now: float) -> None:
        self._remote.expire(now=now)
        self.sockets.expire(now=now)
        long_ago = now - BELIEVED_SECONDS
        for node in [node for node, at in self._heard.items() if at <= long_ago]:
            del self._heard[node]
