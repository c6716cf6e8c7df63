"""Runs the app in uvicorn, with our protocols, and stops it in the order that loses nothing."""

import gc
import resource
import socket
import sys

import uvicorn
from fastapi import FastAPI

from app.db.folder import Folder
from app.main import create_app
from app.settings import Settings
from app.web.listener import FRAME_BYTES
from app.web.services import Services
from app.web.uvicorn_http import HttpProtocol
from app.web.uvicorn_ws import WebSocketProtocol

# Whoever is sent away is sent within this time, so that not all come back at once.
RESTART_SPREAD_SECONDS = 1.0
# With that and the writer's last commit, a stop takes at most ten seconds.
GRACEFUL_SECONDS = 6
PONG_SECONDS = 20
# The kernel's own bound (net.core.somaxconn): a wave of reconnects waits instead of failing.
BACKLOG = 4096
# Otherwise a busy thread keeps the event loop from the interpreter for 5 ms at a time.
SWITCH_INTERVAL_SECONDS = 0.001


class Server(uvicorn.Server):
    """Says where it listens, and sends sockets away before uvicorn cuts them."""

    def __init__(self, config: uvicorn.Config, app: FastAPI) -> None:
        super().__init__(config)
        self._app = app

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.should_exit:
            return
        # What lives from here on is swept; the code and schemas never are.
        gc.collect()
        gc.freeze()
        for server in self.servers:
            for listening in server.sockets:
                host, port = listening.getsockname()[:2]
                address = f"[{host}]" if ":" in host else host
                print(f"Parley is at http://{address}:{port}", flush=True)  # noqa: T201

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        services = getattr(self._app.state, "services", None)
        if isinstance(services, Services):
            await services.hub.restart(spread_seconds=RESTART_SPREAD_SECONDS)
            services.hasher.close()
        await super().shutdown(sockets)
        # uvicorn would raise the signal again: an orderly stop would look like a violent one.
        self._captured_signals.clear()


def serve(settings: Settings, folder: Folder) -> None:
    """Until SIGTERM or SIGINT. The folder is held by the caller."""
    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
    _raise_descriptor_limit()
    app = create_app(settings, folder)
    Server(_config(settings, app), app).run()


def _config(settings: Settings, app: FastAPI) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        loop="uvloop",
        http=HttpProtocol,
        ws=WebSocketProtocol,
        ws_max_size=FRAME_BYTES,
        ws_ping_interval=settings.heartbeat_seconds,
        ws_ping_timeout=PONG_SECONDS,
        ws_per_message_deflate=False,
        lifespan="on",
        # uvicorn's own lines at level info hold query strings, and those may hold tokens.
        log_level="warning",
        access_log=False,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=settings.trusted_proxies,
        server_header=False,
        backlog=BACKLOG,
        timeout_graceful_shutdown=GRACEFUL_SECONDS,
    )


def _raise_descriptor_limit() -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
