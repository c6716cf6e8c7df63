"""The nodes meet on a channel of Redis or Valkey: publish and subscribe, which keeps nothing."""

from collections.abc import AsyncGenerator, Sequence
from urllib.parse import urlsplit

import redis
import redis.asyncio
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from ..unusable import Unusable
from .reconnecting import CONNECT_SECONDS, PUBLISH_SECONDS, ReconnectingBackplane

SETTING = "PARLEY_BACKPLANE_URL"
PREFIX = "parley:"
# Every server and proxy speaks it, and says in it that a password is missing.
OLD_PROTOCOL = 2


class RedisChannel(ReconnectingBackplane):
    """One connection that subscribes and one that publishes."""

    # A handful of these is packed in a millisecond.
    most_bytes = 16_384
    every_seconds = 0.001

    def __init__(self, url: str) -> None:
        """Raises `Unusable`."""
        super().__init__(place_of(url))
        self._password = urlsplit(url).password
        # Trying again is the loops' business: they tell the exchange that something was missed.
        self._client = redis.asyncio.Redis.from_url(
            url,
            socket_connect_timeout=CONNECT_SECONDS,
            socket_timeout=PUBLISH_SECONDS,
            retry=Retry(NoBackoff(), 0),
            protocol=OLD_PROTOCOL,
        )

    async def _subscribe(self) -> AsyncGenerator[bytes | None, None]:
        async with self._client.pubsub() as channel:
            await channel.subscribe(PREFIX + self.name)
            while True:
                message = await channel.get_message(timeout=None)
                if message is None:
                    continue
                if message["type"] == "subscribe":
                    yield None
                elif message["type"] == "message":
                    yield message["data"]

    async def _connect(self) -> None:
        await self._client.ping()

    async def _publish(self, payloads: Sequence[bytes]) -> None:
        async with self._client.pipeline(transaction=False) as pipeline:
            for payload in payloads:
                pipeline.publish(PREFIX + self.name, payload)
            await pipeline.execute()

    async def _disconnect(self) -> None:
        await self._client.connection_pool.disconnect(inuse_connections=False)

    def _reason(self, error: Exception) -> str:
        return reason_of(error, self._password)


def check(url: str) -> None:
    """Publish once. Raises `Unusable`, which says what to do."""
    place = place_of(url)
    try:
        with redis.Redis.from_url(
            url,
            socket_connect_timeout=CONNECT_SECONDS,
            socket_timeout=CONNECT_SECONDS,
            retry=redis.retry.Retry(NoBackoff(), 0),
            protocol=OLD_PROTOCOL,
        ) as client:
            client.publish(f"{PREFIX}check", b"")
    except (redis.RedisError, OSError) as error:
        reason = reason_of(error, urlsplit(url).password)
        raise Unusable(f"{place} can't be used: {reason}. Mend it, or change {SETTING}") from None
    except Exception:  # whatever else the library raises for a word of an address
        raise _unreadable() from None


def place_of(url: str) -> str:
    """Where it is, for people to read. Raises `Unusable`."""
    try:
        parts = urlsplit(url)
        redis.Redis.from_url(url).close()
        return f"Redis at {parts.hostname}:{parts.port or 6379}" if parts.hostname else "Redis"
    except (ValueError, TypeError):
        raise _unreadable() from None


def _unreadable() -> Unusable:
    """Without the error's text, which may quote a password."""
    return Unusable(
        f"{SETTING} can't be read: it is redis://user:password@host:port/0, rediss:// for TLS, "
        "or unix:///path; after a ? only what redis-py knows"
    )


def reason_of(error: Exception, password: str | None) -> str:
    """The text of an error of Redis or its library, in one line and without the password."""
    reason = " ".join(str(error).split()).rstrip(".")
    return reason.replace(password, "…") if password else reason
