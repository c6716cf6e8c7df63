"""Samples of all nodes, taken all the time, kept for ten minutes, and pushed to who watches.

Every node takes its own. The others hear of them over the backplane: now and then, and twice a
second while somebody watches on any of them.
"""

import contextlib
import time
from collections import deque
from collections.abc import Collection, Sequence
from itertools import chain
from typing import Any

import msgspec

from .. import errors
from ..chat import rights
from ..chat.access import now_ms
from ..chat.people import sessions
from ..db.database import Database, Sizes
from ..live.connection import Connection
from ..live.nodes import Nodes
from ..wire.close_codes import CloseCode
from ..wire.frames import Frame
from ..wire.samples import Chat, NodeSample, Storage
from .host import HostMeter
from .sample import Sample, Sampler, rates

EVERY_SECONDS = 0.5
# Of those that are kept, one each two seconds.
KEPT_EACH = 4
KEPT_SECONDS = 600
KEPT = int(KEPT_SECONDS / (EVERY_SECONDS * KEPT_EACH))
# More than a team has; whoever can write to the backplane can invent some.
MOST_NODES = 64
# A node that watches says so as often as a sample is kept; it may be late.
WATCHED_SECONDS = 10.0
# Of a frame with what is kept: some 40 kB.
ITEMS = 60


class Node:
    """What is kept of one."""

    __slots__ = ("heard_at", "kept")

    def __init__(self) -> None:
        self.kept: deque[NodeSample] = deque(maxlen=KEPT)
        self.heard_at = 0.0

    @property
    def newest_at(self) -> int:
        return self.kept[-1].at if self.kept else 0


class Viewer:
    """What somebody who watches has still to get."""

    __slots__ = ("_connection", "_kept", "newest")

    def __init__(self, connection: Connection, kept: Sequence[NodeSample]) -> None:
        self._connection = connection
        self._kept = deque(kept)
        # The last one of each node that has one by then.
        self.newest: dict[str, Frame] = {}

    def send(self, *, among: Collection[str] = ()) -> None:
        """As much as the peer takes now; `among` are the nodes that are known still."""
        sender = self._connection.sender
        while self._kept and not sender.waiting_bytes:
            count = min(ITEMS, len(self._kept))
            items = [self._kept.popleft() for _ in range(count)]
            self._connection.send(Frame(type="samples", items=items))
        if not self._kept and not sender.waiting_bytes:
            for frame in self.newest.values():
                self._connection.send(frame)
            self.newest.clear()
        for name in self.newest.keys() - among:
            del self.newest[name]


class Monitor:
    """Nothing waits for a viewer: one that is slow gets the newest sample of each node."""

    def __init__(self, database: Database, nodes: Nodes, sampler: Sampler) -> None:
        self._database = database
        self._nodes = nodes
        self._sampler = sampler
        self._meter = HostMeter()
        self._known: dict[str, Node] = {}
        # Of this node, those that the next ones are compared with.
        self._last: Sample | None = None
        self._last_kept: Sample | None = None
        self._ticks = 0
        self._viewers: dict[Connection, Viewer] = {}
        self._watched_until = 0.0
        nodes.incoming.on_sample = self._take_in
        nodes.incoming.on_watched = self._note_watched

    def watch(self, connection: Connection) -> None:
        """Send what is kept, a part at a time, and from then on what is new."""
        since = now_ms() - KEPT_SECONDS * 1000
        kept = chain.from_iterable(node.kept for node in self._known.values())
        known = sorted((one for one in kept if one.at >= since), key=lambda sample: sample.at)
        viewer = self._viewers[connection] = Viewer(connection, known)
        viewer.send()
        self._nodes.tell_watched()

    async def tick(self) -> None:
        """Take a sample, and push it. To be called each `EVERY_SECONDS`."""
        sample = await self._sampler.take()
        last, self._last = self._last, sample
        if last is None:
            self._last_kept = sample
            return
        shown = self._shown(last, sample)
        self._ticks += 1
        if self._ticks % KEPT_EACH == 0:
            assert self._last_kept is not None, "it is set with the first"
            # Of all the time since the one before.
            told = _chat(self._last_kept, sample)
            kept = msgspec.structs.replace(shown, chat=told)
            self._last_kept = sample
            self._node(kept.node).kept.append(kept)
            self._nodes.tell_sample(shown if self._is_watched else kept)
            if self._viewers:
                self._nodes.tell_watched()
        elif self._is_watched:
            self._nodes.tell_sample(shown)
        self._push(shown)

    async def end_unentitled(self) -> None:
        """Send away those who may not watch any more. To be called as often as that matters."""
        if not self._viewers:
            return
        of = {connection.session for connection in self._viewers}
        entitled = await self._database.read(_entitled, of)
        for connection in [*self._viewers]:
            if connection.session not in entitled:
                connection.close(CloseCode.NOT_A_MEMBER, reason=errors.Forbidden.code)

    @property
    def _is_watched(self) -> bool:
        return bool(self._viewers) or time.monotonic() < self._watched_until

    def _note_watched(self) -> None:
        self._watched_until = time.monotonic() + WATCHED_SECONDS

    def _take_in(self, sample: NodeSample) -> None:
        """What another node says. It may be forged, and stays within bounds."""
        # Clocks may differ by a minute.
        sample = msgspec.structs.replace(sample, at=now_ms())
        node, now = self._node(sample.node), time.monotonic()
        # Those of a node that is watched come more often.
        if now - node.heard_at > EVERY_SECONDS * (KEPT_EACH - 0.5):
            node.heard_at = now
            node.kept.append(sample)
        self._push(sample)

    def _node(self, name: str) -> "Node":
        node = self._known.get(name)
        if node is None:
            self._forget_old()
            node = self._known[name] = Node()
        return node

    def _forget_old(self) -> None:
        """Those of which nothing is kept any more, and the longest silent where there are many."""
        by_age = sorted(self._known, key=lambda name: self._known[name].newest_at)
        now = now_ms()
        for number, name in enumerate(by_age):
            is_old = self._known[name].newest_at < now - KEPT_SECONDS * 1000
            if name != self._nodes.id and (is_old or len(by_age) - number >= MOST_NODES):
                del self._known[name]

    def _push(self, sample: NodeSample) -> None:
        if not self._viewers:
            return
        frame = Frame(type="sample", **msgspec.structs.asdict(sample))
        for connection, viewer in [*self._viewers.items()]:
            if connection.closed or connection.gone:
                del self._viewers[connection]
            else:
                viewer.newest[sample.node] = frame
                viewer.send(among=self._known)

    def _shown(self, earlier: Sample, later: Sample) -> NodeSample:
        return NodeSample(
            at=later.at,
            node=later.node,
            host=self._meter.host(),
            process=self._meter.process(uptime_seconds=later.uptime_seconds),
            chat=_chat(earlier, later),
            storage=_storage(later.sizes),
        )


def _chat(earlier: Sample, later: Sample) -> Chat:
    between, plane = rates(earlier, later), later.backplane
    return Chat(
        room_sockets=later.room_sockets,
        account_sockets=later.account_sockets,
        people=later.people,
        messages_per_second=round(between.messages_per_second, 1),
        deliveries_per_second=round(between.deliveries_per_second, 1),
        commits_per_second=round(between.commits_per_second, 1),
        commit_p50_ms=_ms(between.commit_p50_seconds),
        commit_p99_ms=_ms(between.commit_p99_seconds),
        queued=later.queued,
        queue_most=later.queue_most,
        loop_lag_ms=round(later.loop_lag_seconds * 1000, 2),
        backplane_lag_ms=_ms(plane.lag_seconds) if plane is not None else None,
    )


def _storage(sizes: Sizes | None) -> Storage:
    if sizes is None:
        return Storage(None, None, None)
    return Storage(sizes.database_bytes, sizes.wal_bytes, sizes.free_bytes)


def _ms(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds * 1000, 2)


def _entitled(connection: Any, among: Collection[str]) -> Collection[str]:
    """The sessions of those who may watch."""
    found = set()
    for session in among:
        with contextlib.suppress(errors.Unauthenticated, errors.Forbidden):
            rights.require(rights.MONITOR, sessions.by_id(connection, session).role)
            found.add(session)
    return found
