"""The other nodes: what this one tells them, and what it makes of what they say.

All of it is hints. What is in the log is read from the log, and heads are compared now and then;
so a message that is lost, late, doubled or made up does no harm.
"""

import asyncio
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from .. import security
from ..backplane.backplane import Backplane
from ..chat.access import Person
from . import node_message
from .elsewhere import Elsewhere, Seat
from .node_message import NodeMessage, Typist

BEAT_SECONDS = 5.0
# Three beats: a node that was not heard of for so long is gone, and so are its people.
GONE_SECONDS = 15.0
# What can't be said is dropped, the oldest first.
TYPING_MOST = 1000


class Hearer(Protocol):
    """What the hub does when it hears of something."""

    def hear_of_heads(self, heads: Mapping[str, int]) -> None: ...
    def hear_of_endings(self) -> None: ...
    def hear_of_gap(self) -> None: ...
    def hear_typing(self, room: str, person: Person) -> None: ...
    def hear_came(self, seats: Sequence[Seat]) -> None: ...
    def hear_went(self, seats: Sequence[Seat]) -> None: ...
    def seats(self) -> Iterable[Seat]:
        """Everybody who is in a room on this node."""


class Nodes:
    """An `Exchange`: collects what is to be said until the backplane takes it."""

    def __init__(self, backplane: Backplane, hearer: Hearer) -> None:
        self.id = security.new_id("n")
        self.elsewhere = Elsewhere()
        # Messages that made no sense.
        self.nonsense = 0
        self._backplane = backplane
        self._has_others = backplane.has_others
        self._hearer = hearer
        self._state = 0
        self._heads: dict[str, int] = {}
        self._typing: deque[Typist] = deque(maxlen=TYPING_MOST)
        self._came: dict[Seat, None] = {}
        self._went: dict[Seat, None] = {}
        self._has_ended = False
        self._is_all_due = False
        self._leaves = False
        self._heard_at: dict[str, float] = {}
        self._beats: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._backplane.start(self)
        if self._has_others:
            self._beats = asyncio.create_task(self._beat(), name="nodes beat")

    async def stop(self) -> None:
        if self._beats is not None:
            self._beats.cancel()
            await asyncio.gather(self._beats, return_exceptions=True)
        self._leaves = True
        await self._backplane.stop()

    # What this node has to say

    def tell_head(self, room: str, seq: int) -> None:
        """The log of a room has come to `seq`."""
        if self._has_others:
            self._heads[room] = max(seq, self._heads.get(room, 0))
            self._backplane.wake()

    def tell_ended(self) -> None:
        """A session or a room was ended: see the revocations."""
        self._has_ended = True
        self._backplane.wake()

    def tell_typing(self, room: str, person: Person) -> None:
        if self._has_others:
            self._typing.append(Typist(room, person.id, person.name, person.display_name))
            self._backplane.wake()

    def tell_came(self, seat: Seat) -> None:
        if self._has_others:
            self._went.pop(seat, None)
            self._came[seat] = None
            self._backplane.wake()

    def tell_went(self, seat: Seat) -> None:
        if self._has_others:
            self._came.pop(seat, None)
            self._went[seat] = None
            self._backplane.wake()

    def take(self, most_bytes: int) -> Sequence[bytes]:
        anything = self._heads or self._typing or self._came or self._went
        if not (anything or self._has_ended or self._is_all_due or self._leaves):
            return ()
        messages = list(
            node_message.in_messages(
                self.id,
                self._state,
                most_bytes,
                heads=self._heads.items(),
                typing=self._typing,
                came=self._came,
                went=self._went,
            )
        )
        messages[0].ended = self._has_ended
        messages[-1].is_all = self._is_all_due
        messages[-1].leaves = self._leaves
        self._has_ended = self._is_all_due = False
        for told in (self._heads, self._typing, self._came, self._went):
            told.clear()
        return [node_message.encode(message) for message in messages]

    # What the others say

    def receive(self, payload: bytes) -> None:
        message = node_message.decode(payload)
        if message is None:
            self.nonsense += 1
        elif message.node != self.id:
            self._take_in(message)

    def subscribed(self) -> None:
        self._tell_all()
        self._hearer.hear_of_gap()

    def _take_in(self, message: NodeMessage) -> None:
        node, hearer, elsewhere = message.node, self._hearer, self.elsewhere
        self._heard_at[node] = asyncio.get_running_loop().time()
        if message.heads:
            hearer.hear_of_heads(message.heads)
        if message.ended:
            hearer.hear_of_endings()
        hearer.hear_went(elsewhere.went(node, message.went))
        hearer.hear_came(elsewhere.came(node, message.came, state=message.state))
        if message.is_all:
            hearer.hear_went(elsewhere.said_all(node, state=message.state))
        if message.leaves:
            self._forget(node)
        for typist in message.typing:
            person = Person(typist.id, typist.name, typist.display_name)
            hearer.hear_typing(typist.room, person)

    def _forget(self, node: str) -> None:
        self._heard_at.pop(node, None)
        self._hearer.hear_went(self.elsewhere.left(node))

    def _tell_all(self) -> None:
        self._state += 1
        self._came.update(dict.fromkeys(self._hearer.seats()))
        self._is_all_due = True
        self._backplane.wake()

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(BEAT_SECONDS)
            self._tell_all()
            long_ago = asyncio.get_running_loop().time() - GONE_SECONDS
            for node in [node for node, at in self._heard_at.items() if at < long_ago]:
                self._forget(node)
