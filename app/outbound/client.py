"""Posts to addresses that people have typed, and to none but public ones: SSRF ends here.

A name is resolved once, each of its addresses is looked at, and the connection goes to the one that
passed: a name that means another address a moment later changes nothing. Nothing is redirected.
"""

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Mapping, Sequence
from functools import partial
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

from .addresses import Network, is_allowed
from .answers import Answer, Failed, Refused, Unanswered
from .connection import Connection, Headers

# As long as the whole of one request may take.
SECONDS = 10.0
CONNECT_SECONDS = 4.0
# As many as webhooks and pushes have under way at once; and as many that wait for the next request.
CONNECTIONS = 128
URL_MAX = 2000
KEPT_SECONDS = 20.0
# Of one name: with more, a dead receiver would take as many times as long to find out.
ADDRESSES = 2


class _Origin(NamedTuple):
    """With whom a connection speaks."""

    is_tls: bool
    host: str
    port: int


def check(url: str, *, over_http: bool) -> SplitResult:
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
    return parts


class Outbound:
    """Owns its connections; `close` ends those that nobody uses."""

    def __init__(self, *, private: Sequence[Network] = (), over_http: bool = False) -> None:
        """`private` are networks that are not public, and may be reached all the same."""
        self._private = private
        self._over_http = over_http
        self._tls = ssl.create_default_context()
        self._places = asyncio.Semaphore(CONNECTIONS)
        # Those that wait for the next request, by when they began to.
        self._kept: dict[Connection, _Origin] = {}
        self._of_origin: dict[_Origin, list[Connection]] = {}

    async def close(self) -> None:
        for connection in [*self._kept]:
            connection.end()

    async def post(self, url: str, body: bytes, *, headers: Mapping[str, str]) -> Answer:
        """Raises `Refused` or `Failed`."""
        parts = check(url, over_http=self._over_http)
        try:
            async with asyncio.timeout(SECONDS), self._places:
                return await self._post(parts, body, headers)
        except TimeoutError:
            raise Failed("no answer within ten seconds") from None

    async def _post(self, parts: SplitResult, body: bytes, headers: Mapping[str, str]) -> Answer:
        is_tls = parts.scheme == "https"
        origin = _Origin(is_tls, parts.hostname or "", parts.port or (443 if is_tls else 80))
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        given = {"Host": parts.netloc, "Content-Length": str(len(body)), **headers}
        raw = [(name.encode(), value.encode()) for name, value in given.items()]
        kept = self._take(origin)
        if kept is not None:
            try:
                return await self._through(kept, origin, target, body, raw)
            except Unanswered:
                pass  # its receiver has ended it in that very moment
        connection = await self._connect(origin)
        return await self._through(connection, origin, target, body, raw)

    async def _through(
        self, connection: Connection, origin: _Origin, target: str, body: bytes, headers: Headers
    ) -> Answer:
        answer = await connection.post(target.encode(), body, headers)
        if connection.is_free:
            self._keep(connection, origin)
        return answer

    def _keep(self, connection: Connection, origin: _Origin) -> None:
        if len(self._kept) >= CONNECTIONS:
            next(iter(self._kept)).end()
        self._kept[connection] = origin
        self._of_origin.setdefault(origin, []).append(connection)
        connection.end_after(KEPT_SECONDS)

    def _take(self, origin: _Origin) -> Connection | None:
        """The one that was used last."""
        for connection in reversed(self._of_origin.get(origin, ())):
            if connection.is_free:
                self._forget(connection)
                return connection
        return None

    def _forget(self, connection: Connection) -> None:
        origin = self._kept.pop(connection, None)
        if origin is None:
            return
        left = self._of_origin[origin]
        left.remove(connection)
        if not left:
            del self._of_origin[origin]

    async def _connect(self, origin: _Origin) -> Connection:
        loop = asyncio.get_running_loop()
        why = ""
        for address in await self._resolve(origin.host, origin.port):
            try:
                async with asyncio.timeout(CONNECT_SECONDS):
                    _, connection = await loop.create_connection(
                        partial(Connection, ended=self._forget),
                        address,
                        origin.port,
                        ssl=self._tls if origin.is_tls else None,
                        server_hostname=origin.host if origin.is_tls else None,
                    )
                return connection
            except TimeoutError:
                why = "no connection in time"
            except OSError:
                why = "the connection failed"
        raise Failed(why)

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
