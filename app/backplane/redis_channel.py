"""Nodes meet on a channel of Redis or Valkey: publish and subscribe, which keeps nothing."""

from collections.abc import AsyncGenerator, Sequence
from urllib.parse import urlsplit

import redis
import redis.asyncio
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from ..db.store import Unusable
from .network import CONNECT_SECONDS, SAY_SECONDS, Network

CHANNEL = "parley"
SETTING = "PARLEY_BACKPLANE_URL"


class RedisChannel(Network):
    """One connection that listens and one that speaks."""

    most_bytes = 65_536
    every_seconds = 0.001

    def __init__(self, url: str) -> None:
        """Raises `Unusable`."""
        super().__init__(_place(url))
        # Trying again is the loops' business: they see that something was missed.
        self._client = redis.asyncio.Redis.from_url(
            url,
            socket_connect_timeout=CONNECT_SECONDS,
            socket_timeout=SAY_SECONDS,
            retry=Retry(NoBackoff(), 0),
        )

    async def _hear(self) -> AsyncGenerator[bytes | None, None]:
        async with self._client.pubsub() as channel:
            await channel.subscribe(CHANNEL)
            while True:
                message = await channel.get_message(timeout=None)
                if message is None:
                    continue
                if message["type"] == "subscribe":
                    yield None
                elif message["type"] == "message":
                    yield message["data"]

    async def _say(self, payloads: Sequence[bytes]) -> None:
        async with self._client.pipeline(transaction=False) as pipeline:
            for payload in payloads:
                pipeline.publish(CHANNEL, payload)
            await pipeline.execute()

    async def _hang_up(self) -> None:
        await self._client.aclose()

    def _reason(self, error: Exception) -> str:
        return str(error)


def check(url: str) -> None:
    """Try it once. Raises `Unusable`, which says what to do."""
    place = _place(url)
    try:
        with redis.Redis.from_url(url, socket_connect_timeout=CONNECT_SECONDS) as client:
            client.ping()
    except (redis.RedisError, OSError) as error:
        raise Unusable(f"{place} can't be used: {error}. Mend it, or change {SETTING}") from None


def _place(url: str) -> str:
    try:
        parts = urlsplit(url)
        redis.Redis.from_url(url).close()
    except ValueError:  # its text may quote a password
        raise Unusable(
            f"{SETTING} can't be read: it is redis://user:password@host:port/0, rediss:// for TLS, "
            "or unix:///path"
        ) from None
    return f"Redis at {parts.hostname}:{parts.port or 6379}" if parts.hostname else "Redis"
