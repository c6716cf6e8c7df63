"""Token buckets: how fast one person or address may do a thing.

Of a person there is one bucket on each node, and the nodes tell each other what was taken (ADR 33).
"""

import asyncio
import contextlib
import ipaddress
import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

from .. import errors

# Bounds the memory. Who has more addresses than this may push out a bucket before it is full.
KEYS = 20_000
# A program sees a short wait as a slow answer, and needs no code for it.
SOON_SECONDS = 2.0
# RFC 6052: how IPv4 clients look to a server behind a translator (NAT64, SIIT): all in one /64.
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
IPV4_BITS = 2**32 - 1

Tell = Callable[[str, int], None]
"""Takes a key, and how many were taken from its bucket, less those that were given back."""


class Bucket:
    """Refilled at a steady rate; a rate of 0 lifts the limit."""

    __slots__ = ("_at", "_burst", "_level", "_per_second")

    def __init__(self, *, per_second: float, burst: float) -> None:
        self._per_second = per_second
        self._burst = max(burst, 1.0)
        self._level = self._burst
        self._at = time.monotonic()

    def take(self) -> None:
        """Raises `TooManyRequests` with the time until the next one is due."""
        if not self.take_now():
            raise errors.TooManyRequests(retry_after_seconds=max(math.ceil(self.due_seconds()), 1))

    def take_now(self) -> bool:
        """Whether there was one to take."""
        if self.due_seconds():
            return False
        self._level -= 1
        return True

    def due_seconds(self) -> float:
        """In how many seconds one can be taken; 0 is now."""
        if self._per_second == 0:
            return 0.0
        self._refill()
        return max((1 - self._level) / self._per_second, 0.0)

    def take_later(self) -> float:
        """Take one that may be due only later: in how many seconds."""
        if self._per_second == 0:
            return 0.0
        self._refill()
        self._level -= 1
        return max(-self._level / self._per_second, 0.0)

    @property
    def left(self) -> float:
        """What can be taken now."""
        self._refill()
        return self._level

    def give_back(self, count: int = 1) -> None:
        """Give back what was taken, since it does not count after all."""
        self._level = min(self._level + count, self._burst)

    def take_elsewhere(self, count: int, *, most_bursts: int) -> None:
        """Take what another node has given away. So much may leave a debt, which waiting pays."""
        self._refill()
        lowest = min(self._level, -self._burst * most_bursts)
        self._level = max(self._level - count, lowest)

    def _refill(self) -> None:
        now = time.monotonic()
        self._level = min(self._level + (now - self._at) * self._per_second, self._burst)
        self._at = now


@dataclass(slots=True)
class _Line:
    """The queue at one bucket: the first has taken what is due later, the others wait for it."""

    first: asyncio.Lock = field(default_factory=asyncio.Lock)
    due_at: float = 0.0
    sooner: asyncio.Event = field(default_factory=asyncio.Event)
    length: int = 0


class Buckets:
    """A bucket for each key."""

    def __init__(self, *, per_second: float, burst: float, tell: Tell | None = None) -> None:
        """`tell` is called with what other nodes are to take too."""
        self._per_second = per_second
        self._burst = burst
        self._tell_others = tell
        self._tell = tell if per_second else None
        self._buckets: OrderedDict[str, Bucket] = OrderedDict()
        self._lines: dict[str, _Line] = {}

    def change(self, *, per_second: float, burst: float) -> None:
        """Go by another limit from now on; with it all begin with a full bucket."""
        if (per_second, burst) == (self._per_second, self._burst):
            return
        self._per_second, self._burst = per_second, burst
        self._tell = self._tell_others if per_second else None
        self._buckets.clear()

    @property
    def per_second(self) -> float:
        """0 lifts the limit."""
        return self._per_second

    @property
    def burst(self) -> float:
        return max(self._burst, 1.0)

    def left(self, key: str) -> int:
        """How many can be taken now."""
        bucket = self._buckets.get(key)
        return int(self.burst if bucket is None else max(bucket.left, 0.0))

    def take(self, key: str) -> None:
        """Raises `TooManyRequests`."""
        self._bucket(key).take()
        self._told(key, 1)

    def take_now(self, key: str) -> bool:
        """Take one, if there is one and nobody waits for it."""
        if key in self._lines or not self._bucket(key).take_now():
            return False
        if self._tell is not None:
            self._tell(key, 1)
        return True

    async def take_soon(self, key: str) -> None:
        """Like `take_in_turn`, for at most `SOON_SECONDS`. Raises `TooManyRequests`."""
        if self.take_now(key):
            return
        line = self._lines.get(key)
        # The first in the line has taken already.
        behind = line.length - 1 if line else 0
        wait = self._bucket(key).due_seconds()
        wait += behind / self._per_second if self._per_second else 0
        if wait > SOON_SECONDS:
            raise errors.TooManyRequests(retry_after_seconds=math.ceil(wait))
        try:
            async with asyncio.timeout(SOON_SECONDS):
                await self.take_in_turn(key)
        except TimeoutError:
            raise errors.TooManyRequests(retry_after_seconds=1) from None

    async def take_in_turn(self, key: str) -> None:
        """Take one when there is one, after those who have waited for longer."""
        line = self._lines.setdefault(key, _Line())
        line.length += 1
        try:
            async with line.first:
                await self._take_first(key, line)
        finally:
            line.length -= 1
            if not line.length:
                del self._lines[key]

    def give_back(self, key: str) -> None:
        self._give_back(key, 1)
        self._told(key, -1)

    def take_elsewhere(self, key: str, count: int, *, most_bursts: int) -> None:
        """Do as another node has done. Who waits here has taken before, and waits no longer."""
        if not self._per_second:
            return
        if count > 0:
            self._bucket(key).take_elsewhere(count, most_bursts=most_bursts)
        elif key in self._buckets:  # a new one would be full
            self._give_back(key, -count)

    def peek(self, key: str) -> None:
        """Raises `TooManyRequests` if none could be taken now."""
        bucket = self._bucket(key)
        bucket.take()
        bucket.give_back()

    async def _take_first(self, key: str, line: _Line) -> None:
        """Take one at once, and wait until it is due.

        Taken only then, it could be taken by another node each time: one that is a moment faster.
        """
        loop = asyncio.get_running_loop()
        line.due_at = loop.time() + self._bucket(key).take_later()
        self._told(key, 1)
        try:
            while loop.time() < line.due_at:
                line.sooner.clear()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout_at(line.due_at):
                        await line.sooner.wait()
        except asyncio.CancelledError:
            self.give_back(key)
            raise

    def _give_back(self, key: str, count: int) -> None:
        self._bucket(key).give_back(count)
        line = self._lines.get(key)
        if line is not None and self._per_second:
            line.due_at -= count / self._per_second
            line.sooner.set()

    def _told(self, key: str, count: int) -> None:
        if self._tell is not None:
            self._tell(key, count)

    def _bucket(self, key: str) -> Bucket:
        bucket = self._buckets.get(key)
        if bucket is None:
            bucket = Bucket(per_second=self._per_second, burst=self._burst)
            self._buckets[key] = bucket
            if len(self._buckets) > KEYS:
                self._buckets.popitem(last=False)
        self._buckets.move_to_end(key)
        return bucket


def network_of(address: str) -> str:
    """A subscriber's network: an IPv4 address, also inside an IPv6 one, or a /64 (RFC 6177)."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, ipaddress.IPv4Address):
        return address
    ipv4 = _ipv4_inside(parsed)
    return str(ipaddress.ip_network((int(parsed), 64), strict=False) if ipv4 is None else ipv4)


def _ipv4_inside(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if address in NAT64:
        return ipaddress.IPv4Address(int(address) & IPV4_BITS)
    return address.ipv4_mapped
