"""The roof: makes the parts of a server, starts them in order and stops them in reverse."""

import asyncio
import contextlib
import logging
import signal
from collections.abc import AsyncIterator
from functools import partial

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from starlette.types import ASGIApp

from .chat import sessions
from .chat.log.writer import Writer
from .chat.read_marks import ReadMarks
from .db import migrate
from .db.database import Database
from .db.readiness import Readiness
from .db.sqlite import epoch
from .db.sqlite.database import SQLiteDatabase
from .db.sqlite.folder import Folder
from .files import STATIC
from .live.hub import Hub
from .passwords import PasswordHasher
from .settings import Settings, load
from .web import problems
from .web.api import docs, health, members, messages, rooms, users
from .web.api import sessions as session_routes
from .web.body_limit import BodyLimit
from .web.headers import SecurityHeaders
from .web.methods import HeadAsGet
from .web.openapi import operation_id
from .web.pages import forms
from .web.services import Keys, Services, make_keys, make_limits
from .web.socket import handshake as room_socket
from .work import deleted_rooms
from .work.erasure import Erasure
from .work.heap import Heap
from .work.last_seen import LastSeen
from .work.owner import BackgroundTasks

logger = logging.getLogger(__name__)

API = "/api/v1"
SWEEP_EVERY_SECONDS = 600.0
# A backup put back within this time of its making may pass for the database itself.
NOTE_EVERY_SECONDS = 5.0
HEAP_EVERY_SECONDS = 10.0


class App(FastAPI):
    """Its outermost layers see every answer, that to an unexpected error too."""

    secure = False

    def build_middleware_stack(self) -> ASGIApp:
        return SecurityHeaders(HeadAsGet(super().build_middleware_stack()), secure=self.secure)


def create_app(settings: Settings | None = None, folder: Folder | None = None) -> FastAPI:
    """A server on one data folder. `uvicorn app.main:create_app --factory` works, only slower."""
    settings = settings or load()
    app = App(
        title="Parley",
        summary="Rooms, messages, and a log that loses nothing.",
        lifespan=lambda app: _lifespan(app, settings, folder),
        generate_unique_id_function=operation_id,
        docs_url=None,
        redoc_url=None,
        # Not used here; each request would look for it in the environment.
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    problems.install(app)
    app.add_middleware(BodyLimit)
    app.secure = settings.secure
    # Routes are tried in order: first what is asked most.
    for module in (messages, room_socket, users, session_routes, rooms, members):
        app.include_router(module.router, prefix=API)
    app.include_router(health.router)
    docs.install(app, settings)
    app.mount("/static", StaticFiles(directory=STATIC))
    app.include_router(forms.router)
    return app


@contextlib.asynccontextmanager
async def _lifespan(app: FastAPI, settings: Settings, folder: Folder | None) -> AsyncIterator[None]:
    folder = folder or Folder(settings.data_dir)
    folder.acquire()
    revision = await asyncio.to_thread(migrate.upgrade, folder)
    async with contextlib.AsyncExitStack() as stack:
        stack.callback(folder.release)
        database = SQLiteDatabase(folder.database)
        stack.push_async_callback(database.close)
        life = await database.write(epoch.begin_life, folder)
        hub = Hub(database, epoch=life, tail_bytes=settings.tail_memory_megabytes * 2**20)
        keys = make_keys(settings, folder.key)
        services = _make_services(settings, keys, database, revision, hub)
        stack.callback(services.hasher.close)
        stack.push_async_callback(services.readiness.stop)
        await hub.start()
        stack.push_async_callback(hub.stop)
        stack.push_async_callback(epoch.note_newest, database, folder)
        stack.push_async_callback(services.last_seen.write)
        services.writer.start()
        stack.push_async_callback(services.writer.stop)
        stack.callback(services.read_marks.stop)
        _add_tasks(services.tasks, services, database, folder)
        services.tasks.start()
        stack.push_async_callback(services.tasks.stop)
        app.state.services = services
        yield


def _make_services(
    settings: Settings, keys: Keys, database: Database, revision: str, hub: Hub
) -> Services:
    limits = make_limits(settings)
    writer = Writer(
        database,
        key=keys.requests,
        publish=hub.publish,
        repeated=lambda draft: limits.forgive_repeat(draft.user),
        failed=_give_up,
    )
    return Services(
        settings=settings,
        keys=keys,
        database=database,
        revision=revision,
        readiness=Readiness(database),
        hasher=PasswordHasher(),
        hub=hub,
        writer=writer,
        read_marks=ReadMarks(writer),
        limits=limits,
        last_seen=LastSeen(database, days=settings.session_days, live=hub.live_sessions),
        tasks=BackgroundTasks(),
    )


def _add_tasks(
    tasks: BackgroundTasks, services: Services, database: SQLiteDatabase, folder: Folder
) -> None:
    settings = services.settings
    erasure = Erasure(database.erase, within_seconds=settings.erase_within_seconds)
    for name, run, every_seconds in (
        ("sweep sessions", partial(services.write, sessions.sweep), SWEEP_EVERY_SECONDS),
        ("clear deleted rooms", partial(deleted_rooms.clear, services.write), SWEEP_EVERY_SECONDS),
        ("note newest event", partial(epoch.note_newest, database, folder), NOTE_EVERY_SECONDS),
        ("note last seen", services.last_seen.write, float(settings.last_seen_seconds)),
        ("give back memory", partial(asyncio.to_thread, Heap().give_back), HEAP_EVERY_SECONDS),
    ):
        tasks.add(name, run, every_seconds=every_seconds)
    tasks.add(
        "erase",
        erasure.run,
        every_seconds=erasure.every_seconds,
        run_seconds=erasure.run_seconds,
    )


def _give_up() -> None:
    """A chat that can't store must not look alive."""
    logger.critical("The writer has failed: stopping")
    signal.raise_signal(signal.SIGTERM)
