"""Runs the app in uvicorn, with our protocols, and stops it in the order that loses nothing."""

import asyncio
import gc
import logging
import math
import os
import resource
import signal
import socket
import sys
import threading
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

import uvicorn
from fastapi import FastAPI
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from .daemon_pool import wait_at_most
from .server.connection_limits import ConnectionLimits
from .server.http import HttpProtocol
from .server.parent import Parent
from .server.uvicorn_pin import require
from .server.ws import WebSocketProtocol
from .settings import Settings
from .web.limits import network_of
from .web.services import Services
from .web.socket.commands import FRAME_BYTES
from .work.heap import share_heaps

logger = logging.getLogger(__name__)

# Sockets are sent away spread over some time, so that not all clients come back at once: as many a
# second as another node takes at ease, if that is possible within the time.
SENT_AWAY_PER_SECOND = 1000
RESTART_SPREAD_SECONDS = (1.0, 4.0)
# A connection that was taken at the last moment still brings its request.
LAST_REQUESTS_SECONDS = 0.1
# With the writer's last commit, a stop takes at most ten seconds.
GRACEFUL_SECONDS = 7
# After which a write that is under way is left to itself; a parent waits half a second less.
STOP_SECONDS = 9.0
# `parley invite` can do without.
NOTE_SECONDS = 1.5
PONG_SECONDS = 20
# A connection that is closed while its client sends the next request takes that request away. So
# clients give it up first: httpx keeps an idle one for 5 seconds, aiohttp for 15.
IDLE_SECONDS = 20
# The kernel's own bound (net.core.somaxconn): a wave of reconnects waits instead of failing.
BACKLOG = 4096
# Otherwise a busy thread keeps the event loop from the interpreter for 5 ms at a time.
SWITCH_INTERVAL_SECONDS = 0.001
# Kept from connections: for the database's readers, the log, the files of the page.
RESERVED_DESCRIPTORS = 64
# libuv accepts one connection in a turn of the loop for each listening socket: with one of them,
# somebody new waits a turn for each connection that others have opened before. Each one more costs
# a connection half a microsecond.
ACCEPTS_PER_TURN = 16
# As of everything that is wrong before anything listens.
CANT_LISTEN = 2
# Bytes that a peer may have sent and we don't read yet. The kernel doubles the figure, and goes to
# 6 MB by itself. A body of 262 kB then takes four round trips.
RECEIVE_BUFFER_BYTES = 64 * 1024
MEGABYTE = 1024 * 1024

require(
    uvicorn.Server,
    "servers should_exit server_state startup shutdown _captured_signals _wait_tasks_to_complete",
)


class Server(uvicorn.Server):
    """Says where it listens, and sends sockets away before uvicorn cuts them."""

    def __init__(
        self,
        config: uvicorn.Config,
        app: FastAPI,
        listening: Callable[[str], None],
        parent: Parent | None,
        before: Callable[[], Awaitable[None]],
    ) -> None:
        super().__init__(config)
        self._app = app
        self._listening = listening
        self._parent = parent
        self._before = before

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        # Not in the lifespan, where what it raises becomes a traceback.
        await self._before()
        if self._parent is not None:
            listening = self._parent.sockets
        else:
            listening = listen(self.config.host, self.config.port)
        await super().startup(_accepting(listening))
        if self.should_exit:
            return
        loop = asyncio.get_running_loop()
        # A service manager that asks for new settings starts it anew. Under `nohup` it is ignored.
        if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
            loop.add_signal_handler(signal.SIGHUP, self._leave)
        # Objects made from here on are collected; the code and schemas never are.
        gc.collect()
        gc.freeze()
        if self._parent is not None:
            self._parent.say_listening(ended=partial(loop.call_soon_threadsafe, self._leave))
        else:
            await self._note(listening)
            announce(listening)

    async def _note(self, listening: Sequence[socket.socket]) -> None:
        """A database that makes it wait holds up nobody."""
        first = addresses(listening)[0]
        await wait_at_most(NOTE_SECONDS, lambda: self._listening(first), name="address")

    def _leave(self) -> None:
        self.should_exit = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        _end_in(STOP_SECONDS)
        for server in self.servers:
            server.close()
        services = getattr(self._app.state, "services", None)
        if isinstance(services, Services):
            spread_seconds = _spread_seconds(services.hub.sockets)
            self.config.timeout_graceful_shutdown = GRACEFUL_SECONDS - math.ceil(spread_seconds)
            spread = services.hub.restart(spread_seconds=spread_seconds)
            await asyncio.gather(spread, asyncio.sleep(LAST_REQUESTS_SECONDS))
            services.hasher.close()
        await super().shutdown(sockets)
        # uvicorn would raise the signal again: an orderly stop would look like a violent one.
        self._captured_signals.clear()


def serve(
    settings: Settings,
    app: FastAPI,
    *,
    listening: Callable[[str], None],
    before: Callable[[], Awaitable[None]],
    parent: Parent | None = None,
) -> None:
    """Until SIGTERM or SIGINT. `listening` is told the first of its addresses, on a thread.

    `before` is awaited before it listens; what it raises comes back.

    With a parent, on its sockets; then nobody is told but the parent.
    """
    share_heaps()
    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
    limits = _limits(settings, descriptors=_raise_descriptor_limit())
    Server(_config(settings, app, limits), app, listening, parent, before).run()


def listen(host: str, port: int) -> list[socket.socket]:
    """On each address of the host. Ends the process where that can't be."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        addresses = dict.fromkeys((family, address) for family, _, _, _, address in found)
        listening = [
            socket.create_server(address, family=family, backlog=BACKLOG)
            for family, address in addresses
        ]
        for sock in listening:  # those accepted inherit it
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER_BYTES)
    except OSError as error:
        why = os.strerror(error.errno) if error.errno else str(error)
        sys.stderr.write(
            f"parley: can't listen on {host}, port {port}: {why}. End what listens there, or set "
            "PARLEY_PORT or PARLEY_HOST\n"
        )
        sys.exit(CANT_LISTEN)
    return listening


def addresses(listening: Sequence[socket.socket]) -> list[str]:
    return [_address(*sock.getsockname()[:2]) for sock in listening]


def announce(listening: Sequence[socket.socket]) -> None:
    """Print where the server is."""
    for address in dict.fromkeys(addresses(listening)):
        print(f"Parley is at {address}", flush=True)  # noqa: T201


def _end_in(seconds: float) -> None:
    """End the process, should it still be there: a database may never answer."""
    timer = threading.Timer(seconds, _give_up)
    timer.daemon = True
    timer.start()


def _give_up() -> None:
    logger.critical("The stop took too long: what is under way is given up, as after a crash")
    os._exit(1)


def _spread_seconds(sockets: int) -> float:
    shortest, longest = RESTART_SPREAD_SECONDS
    return min(max(shortest, sockets / SENT_AWAY_PER_SECOND), longest)


def _address(host: str, port: int) -> str:
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _accepting(listening: Sequence[socket.socket]) -> list[socket.socket]:
    return [*listening, *(sock.dup() for sock in [*listening] * (ACCEPTS_PER_TURN - 1))]


def _limits(settings: Settings, *, descriptors: int) -> ConnectionLimits:
    connections = max(descriptors - RESERVED_DESCRIPTORS, descriptors // 2)
    per_address = settings.limit_connections_per_address
    trusted = ProxyHeadersMiddleware(_no_app, settings.trusted_proxies).trusted_hosts

    def address_of(host: str) -> str | None:
        return None if settings.trusted_proxies and host in trusted else network_of(host)

    return ConnectionLimits(
        connections=connections,
        connections_per_address=min(per_address, connections // 2),
        unread_bytes=settings.limit_unread_megabytes * MEGABYTE,
        address_of=address_of,
    )


async def _no_app(*_: Any) -> None:
    """Nothing is served through the middleware: it is asked whom it would believe."""


def _config(settings: Settings, app: FastAPI, limits: ConnectionLimits) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        loop="uvloop",
        http=partial(HttpProtocol, limits=limits),  # type: ignore[arg-type] # makes one all the same
        ws=WebSocketProtocol,
        ws_max_size=FRAME_BYTES,
        ws_ping_interval=settings.heartbeat_seconds,
        ws_ping_timeout=PONG_SECONDS,
        ws_per_message_deflate=False,
        lifespan="on",
        # They go where ours go.
        log_config=None,
        # uvicorn's own lines at level info hold query strings, and those may hold tokens.
        log_level="warning",
        access_log=False,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=settings.trusted_proxies,
        server_header=False,
        backlog=BACKLOG,
        timeout_keep_alive=IDLE_SECONDS,
        timeout_graceful_shutdown=GRACEFUL_SECONDS,
    )


def _raise_descriptor_limit() -> int:
    """To what is allowed; the new limit."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard
