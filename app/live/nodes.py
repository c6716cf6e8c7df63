"""Messages between this node and the others: newest seqs, endings, typing, presence, counts.

All of them are hints. Events are read from the log, which is compared now and then; so a message
that is lost, late, doubled or forged does no harm to these. Counts only delay (ADR 33).
"""

import asyncio
from collections.abc import Collection, Sequence
from typing import Protocol

from .. import security
from ..backplane.backplane import Backplane
from ..chat.access import Person
from ..wire.frames import Ephemeral, Signal
from ..wire.samples import NodeSample
from .incoming import Incoming, Listener
from .node_message import Answer, SignalSent
from .outgoing import Outgoing
from .socket_counts import SocketCounts

BEAT_SECONDS = 5.0
LOOK_SECONDS = 1.0
# A thousand who come back after a restart are one message, not a thousand.
CHANGES_SECONDS = 0.25
# So what is counted mostly goes along with the hint of a commit, and needs no message of its own.
COUNTS_SECONDS = 0.05
# Several nodes that start at once are one answer. It may be all that this node knows.
ANSWER_SECONDS = 1.0


class Node(Listener, Protocol):
    """This node: it handles messages of others, and knows who is here."""

    def on_gap(self) -> None:
        """Some may have been missed."""

    def local_rooms(self) -> Sequence[str]: ...
    def local_users(self, room: str) -> Collection[str]: ...


class Nodes:
    """An `Exchange`. On a node without others every method does nothing."""

    def __init__(self, backplane: Backplane, node: Node, *, epoch: str) -> None:
        self.id = security.new_id("n")
        self.backplane = backplane
        self.has_others = backplane.has_others
        self.sockets = SocketCounts(tell=self._tell_sockets, ask=self._ask_sockets)
        self._node = node
        self._epoch = epoch
        self._outgoing = Outgoing(
            self.id,
            local=node.local_users,
            sockets=self.sockets.local,
            idle=self.sockets.local_idle,
        )
        self.incoming = Incoming(
            node, self.sockets, on_ask=self._answer_soon, on_unsure=self._answer
        )
        self._changes_due: asyncio.TimerHandle | None = None
        self._counts_due: asyncio.TimerHandle | None = None
        self._answer_due: asyncio.TimerHandle | None = None
        self._answered_at = -ANSWER_SECONDS
        self._beats: asyncio.Task[None] | None = None

    @property
    def dropped(self) -> int:
        """Messages that were never sent, because the backplane was away for long."""
        return self._outgoing.dropped

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
        return self.incoming.here(room)

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
        if self.has_others and (everywhere or self.sockets.are_elsewhere(user)):
            self._outgoing.row(room, user)
            self.backplane.wake()

    def tell_sections(self, user: str) -> None:
        """Somebody has changed the sections of their list."""
        if self.sockets.are_elsewhere(user):
            self._outgoing.sections(user)
            self.backplane.wake()

    def tell_kept(self, user: str) -> None:
        """Somebody has changed what they keep for themselves."""
        if self.sockets.are_elsewhere(user):
            self._outgoing.kept(user)
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

    def tell_typing(self, room: str, person: Person, target: int | None = None) -> None:
        if self.has_others:
            self._outgoing.typing(room, person, target)
            self.backplane.wake()

    def tell_answer(self, said: Ephemeral) -> None:
        """A bot answers one person, on all nodes: a socket that was just opened is not known."""
        if self.has_others:
            bot = said.bot
            parts = (bot.id, bot.name, bot.display_name, said.answers, said.at, said.text)
            self._outgoing.answer(Answer(said.room, said.to, *parts, said.client_id or ""))
            self.backplane.wake()

    def tell_signal(self, said: Signal) -> None:
        if self.has_others:
            user = said.user
            parts = (user.id, user.name, user.display_name, said.app)
            self._outgoing.signal(SignalSent(said.room, *parts, said.data, said.text))
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

    def tell_sample(self, sample: NodeSample) -> None:
        if self.has_others:
            self._outgoing.sample(sample)
            self.backplane.wake()

    def tell_watched(self) -> None:
        """Somebody looks at the samples of all nodes here."""
        if self.has_others:
            self._outgoing.flag("watches")
            self.backplane.wake()

    def take(self, most_bytes: int) -> Sequence[bytes]:
        taken = self._outgoing.take(most_bytes)
        if not self._outgoing.is_empty:
            self.backplane.wake()
        return taken

    # What the others say

    def receive(self, payload: bytes) -> bool:
        return self.incoming.receive(payload, own=self.id)

    def subscribed(self) -> None:
        self._outgoing.flag("asks")
        self._tell_all()
        self._node.on_gap()

    def _answer_soon(self) -> None:
        if self._answer_due is None:
            loop = asyncio.get_running_loop()
            due = max(loop.time(), self._answered_at + ANSWER_SECONDS)
            self._answer_due = loop.call_at(due, self._answer_all)

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
        self._outgoing.whole(self._node.local_rooms())
        self.backplane.wake()

    async def _beat(self) -> None:
        loop = asyncio.get_running_loop()
        due = loop.time() + BEAT_SECONDS
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            self.incoming.expire(loop.time())
            if loop.time() >= due:
                due = loop.time() + BEAT_SECONDS
                self._tell_all()
