"""A sample of this process: what it has done since it started, and how it is now."""

import asyncio
import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass

from .. import errors
from ..chat.access import now_ms
from ..chat.log.writer import QUEUE_DRAFTS, Writer
from ..counts import Counts
from ..db.database import Database, Sizes
from ..histogram import Distribution
from ..live.hub import Hub
from .loop_lag import LoopLag

logger = logging.getLogger(__name__)

# PostgreSQL looks at each file of a database for it.
SIZES_EVERY_SECONDS = 5.0
# Then the newest that are known will do.
SIZES_WAIT_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Backplane:
    """The way to the other nodes."""

    is_connected: bool
    lag_seconds: float | None
    """How long what this node says takes to be heard by itself, or what it waits for now."""
    sent: int
    dropped: int


@dataclass(frozen=True, slots=True)
class Sample:
    """Holds no name, neither of a room nor of a person. What grows is compared by `rates`."""

    at: int
    """In ms since 1970."""
    node: str
    """Of this process, and new with each start."""
    uptime_seconds: float
    room_sockets: int
    account_sockets: int
    people: int
    """Those with a socket at this process."""
    people_everywhere: int
    """At any process, as far as this one has heard: the same for all, more or less."""
    messages: int
    events: int
    deliveries: int
    replays: int
    replayed: int
    resyncs: Mapping[str, int]
    refusals: Mapping[str, int]
    commits: Distribution
    """The seconds that the writer's transactions took, from handing them over to the answer."""
    batches: Distribution
    """How many drafts were in each of them."""
    queued: int
    """Drafts that wait for the writer."""
    queue_most: int
    """With so many, senders are read no more and requests are refused."""
    loop_lag: Distribution
    loop_lag_seconds: float
    """The longest of the last second."""
    tails_bytes: int
    """The memory that holds the newest events of rooms."""
    backplane: Backplane | None
    """None where there are no other nodes."""
    sizes: Sizes | None
    """None until they were measured: the database is away, or too busy to say."""


@dataclass(frozen=True, slots=True)
class Rates:
    """What happened between two samples of one process."""

    seconds: float
    messages_per_second: float
    deliveries_per_second: float
    commits_per_second: float
    commit_p50_seconds: float | None
    commit_p99_seconds: float | None
    """None where nothing was committed."""


def rates(earlier: Sample, later: Sample) -> Rates:
    seconds = max(later.uptime_seconds - earlier.uptime_seconds, 0.001)
    commits = later.commits.since(earlier.commits)
    return Rates(
        seconds=seconds,
        messages_per_second=(later.messages - earlier.messages) / seconds,
        deliveries_per_second=(later.deliveries - earlier.deliveries) / seconds,
        commits_per_second=commits.count / seconds,
        commit_p50_seconds=commits.quantile(0.5),
        commit_p99_seconds=commits.quantile(0.99),
    )


class Sampler:
    """Takes samples. Those who ask often, and many, cost no more than a few numbers each."""

    def __init__(
        self, *, database: Database, hub: Hub, writer: Writer, counts: Counts, loop_lag: LoopLag
    ) -> None:
        self._database = database
        self._hub = hub
        self._writer = writer
        self._counts = counts
        self._loop_lag = loop_lag
        self._started_at = time.monotonic()
        self._sizes: Sizes | None = None
        self._measured_at = -SIZES_EVERY_SECONDS
        self._measuring: asyncio.Task[None] | None = None
        self._is_broken = False

    async def take(self) -> Sample:
        """Waits for nothing but the sizes of the database, and not long for those."""
        await self._measure()
        hub, counts, writer = self._hub, self._counts, self._writer
        return Sample(
            at=now_ms(),
            node=hub.nodes.id,
            uptime_seconds=time.monotonic() - self._started_at,
            room_sockets=hub.room_sockets,
            account_sockets=hub.account_sockets,
            people=len(hub.nodes.sockets.local),
            people_everywhere=len(hub.nodes.sockets.everybody()),
            messages=counts.messages,
            events=counts.events,
            deliveries=counts.deliveries,
            replays=counts.replays,
            replayed=counts.replayed,
            resyncs=dict(counts.resyncs),
            refusals=dict(counts.refusals),
            commits=writer.commit_seconds.now(),
            batches=writer.batch_drafts.now(),
            queued=writer.queued,
            queue_most=QUEUE_DRAFTS,
            loop_lag=self._loop_lag.histogram.now(),
            loop_lag_seconds=self._loop_lag.longest_seconds,
            tails_bytes=hub.tails_bytes,
            backplane=self._backplane(),
            sizes=self._sizes,
        )

    async def stop(self) -> None:
        if self._measuring is not None:
            await asyncio.wait([self._measuring])

    def _backplane(self) -> Backplane | None:
        nodes = self._hub.nodes
        if not nodes.has_others:
            return None
        state = nodes.backplane.state
        return Backplane(
            is_connected=state.is_connected,
            lag_seconds=state.lag_seconds(asyncio.get_running_loop().time()),
            sent=state.messages_out,
            dropped=state.dropped + nodes.dropped,
        )

    async def _measure(self) -> None:
        now = time.monotonic()
        measuring = self._measuring
        if measuring is None or measuring.done():
            if now - self._measured_at < SIZES_EVERY_SECONDS:
                return
            self._measured_at = now
            measuring = self._measuring = asyncio.create_task(self._look(), name="sizes")
        # `wait` leaves it running: it is one for all who ask.
        await asyncio.wait([measuring], timeout=SIZES_WAIT_SECONDS)

    async def _look(self) -> None:
        try:
            self._sizes = await self._database.sizes()
            self._is_broken = False
        except errors.Unavailable:
            self._sizes = None
        except Exception:
            self._sizes = None
            # Once until all is well: whoever asks does so every few seconds.
            if not self._is_broken:
                logger.exception("The size of the database can't be measured")
            self._is_broken = True
