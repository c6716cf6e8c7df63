"""Posts to addresses that people have typed, and to none but public ones: SSRF ends here.

A name is resolved once, each of its addresses is looked at, and the connection goes to the one that
passed: a name that means another address a moment later changes nothing. Nothing is redirected.
"""

import asyncio
import contextlib
import ipaddress
import socket
import ssl
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpcore2

from .addresses import Network, is_allowed

# As long as the whole of one request may take.
SECONDS = 10.0
CONNECT_SECONDS = 4.0
# The answer's head says enough: of its body so much is looked at, and then the connection is cut.
ANSWER_BYTES = 4096
# As many as webhooks and pushes have under way at once.
CONNECTIONS = 128
URL_MAX = 2000
KEPT_SECONDS = 20.0
# Of one name: with more, a dead receiver would take as many times as long to find out.
ADDRESSES = 2
# A receiver that is throttled says when to come back; not for longer than this.
RETRY_AFTER_MOST_SECONDS = 86_400


class Refused(Exception):
    """It will not be sent there, ever: says why in words for whoever typed the address."""


class Failed(Exception):
    """It did not get there, or no answer came: says why in a word or two."""


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    retry_after: str | None
    body: str

    @property
    def retry_after_ms(self) -> int:
        """In seconds; of a date we make nothing."""
        given = self.retry_after
        if given is None or not given.isascii() or not given.isdigit():
            return 0
        return min(int(given[:9]), RETRY_AFTER_MOST_SECONDS) * 1000


def check(url: str, *, over_http: bool) -> None:
    """Whether it looks like an address to post to. Raises `Refused`."""
    if (
        len(url) > URL_MAX
        or not url.isascii()
        or any(c.isspace() or not c.isprintable() for c in url)
    ):
        raise Refused("is no address of plain ASCII letters")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise Refused("is no address") from None
    if parts.scheme not in (("https", "http") if over_http else ("https",)):
        raise Refused("begins with https://" + (" or http://" if over_http else ""))
    if not parts.hostname or port == 0:
        raise Refused("names no host")
    if parts.username is not None or parts.password is not None:
        raise Refused("holds a name or password, which belong into no address")
    if parts.fragment:
        raise Refused("has a part behind #, which no server gets")


class Outbound:
    """Owns its connections; `close` ends them."""

    def __init__(self, *, private: Sequence[Network] = (), over_http: bool = False) -> None:
        """`private` are networks that are not public, and may be reached all the same."""
        self._over_http = over_http
        self._pool = httpcore2.AsyncConnectionPool(
            ssl_context=ssl.create_default_context(),
            max_connections=CONNECTIONS,
            keepalive_expiry=KEPT_SECONDS,
            network_backend=_Guarded(private),
        )

    async def close(self) -> None:
        await self._pool.aclose()

    async def post(self, url: str, body: bytes, *, headers: Mapping[str, str]) -> Answer:
        """Raises `Refused` or `Failed`."""
        check(url, over_http=self._over_http)
        try:
            async with asyncio.timeout(SECONDS):
                return await self._post(url, body, headers)
        except TimeoutError:
            raise Failed("no answer within ten seconds") from None
        except httpcore2.TimeoutException as error:
            raise Failed("no connection in time") from error
        except httpcore2.NetworkError as error:
            raise Failed("the connection failed") from error
        except httpcore2.ProtocolError as error:
            raise Failed("the answer is no HTTP") from error

    async def _post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        given = {"Host": urlsplit(url).netloc, "Content-Length": str(len(body)), **headers}
        timeout = {"connect": CONNECT_SECONDS, "read": SECONDS, "write": SECONDS, "pool": SECONDS}
        async with self._pool.stream(
            "POST",
            url,
            headers=[(name.encode(), value.encode()) for name, value in given.items()],
            content=body,
            extensions={"timeout": timeout},
        ) as answer:
            found = {name.lower(): value for name, value in answer.headers}
            head = b""
            async for part in answer.aiter_stream():
                head += part[: ANSWER_BYTES - len(head)]
                if len(head) >= ANSWER_BYTES:
                    break  # leaving the block cuts the connection
            return Answer(
                answer.status,
                found[b"retry-after"].decode("ascii", "replace")
                if b"retry-after" in found
                else None,
                head.decode("utf-8", "replace"),
            )


class _Guarded(httpcore2.AsyncNetworkBackend):
    """Connects to an address that was looked at, and to no other."""

    def __init__(self, private: Sequence[Network]) -> None:
        self._private = private
        self._inner = httpcore2.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        *others, last = await self._resolve(host, port)
        for address in others:
            with contextlib.suppress(httpcore2.ConnectError):
                return await self._inner.connect_tcp(address, port, timeout)
        return await self._inner.connect_tcp(last, port, timeout)

    async def _resolve(self, host: str, port: int) -> Sequence[str]:
        loop = asyncio.get_running_loop()
        try:
            found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            raise Failed("its name is not known") from None
        addresses = list(dict.fromkeys(str(place[0]) for *_, place in found))[:ADDRESSES]
        if not addresses:
            raise Failed("its name is not known")
        for address in addresses:
            # One that is not public says whose name it is: none of its addresses is taken then.
            if not is_allowed(ipaddress.ip_address(address), private=self._private):
                raise Refused("leads to an address that is not public")
        return addresses

    async def connect_unix_socket(self, *_: Any, **__: Any) -> httpcore2.AsyncNetworkStream:
        raise Refused("leads to a file")

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
