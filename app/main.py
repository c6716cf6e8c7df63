"""The roof: makes the parts of a server, starts them in order and stops them in reverse."""

import asyncio
import contextlib
import logging
import signal
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from starlette.types import ASGIApp

from .chat import sessions
from .chat.last_seen import LastSeen
from .chat.log.writer import Writer
from .chat.read_marks import ReadMarks
from .chat.rooms import clear as clear_deleted_room
from .db import migrate
from .db.database import Database
from .db.sqlite import epoch
from .db.sqlite.database import SQLiteDatabase
from .db.sqlite.folder import Folder
from .files import STATIC
from .heap import Heap
from .live.hub import Hub
from .passwords import PasswordHasher
from .settings import Settings, load
from .web import problems
from .web.api import docs, health, members, messages, rooms, users
from .web.api import sessions as session_routes
from .web.body_limit import BodyLimit
from .web.headers import SecurityHeaders
from .web.pages import forms
from .web.services import Services, make_keys, make_limits
from .web.socket import handshake as room_socket

logger = logging.getLogger(__name__)

API = "/api/v1"
SWEEP_EVERY_SECONDS = 600.0
# So that there is time left when somebody is reading an older state in that moment.
ERASURES_IN_TIME = 3
ERASE_AGAIN_SECONDS = 1.0
# A backup put back within this time of its making may pass for the database itself.
NOTE_EVERY_SECONDS = 5.0
GIVE_BACK_EVERY_SECONDS = 10.0


class App(FastAPI):
    """Its answer to an unexpected error, which no middleware sees, has the headers too."""

    secure = False

    def build_middleware_stack(self) -> ASGIApp:
        return SecurityHeaders(super().build_middleware_stack(), secure=self.secure)


def create_app(settings: Settings | None = None, folder: Folder | None = None) -> FastAPI:
    """A server on one data folder. `uvicorn app.main:create_app --factory` works, only slower."""
    settings = settings or load()
    app = App(
        title="Parley",
        summary="Rooms, messages, and a log that loses nothing.",
        lifespan=lambda app: _lifespan(app, settings, folder),
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
    docs.install(app)
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
        hub = _hub(settings, database, life)
        services = _make_services(settings, folder, database, revision, hub)
        stack.callback(services.hasher.close)
        await services.hub.start()
        stack.push_async_callback(services.hub.stop)
        stack.push_async_callback(_note_newest, database, folder)
        stack.push_async_callback(services.last_seen.write)
        services.writer.start()
        stack.push_async_callback(services.writer.stop)
        stack.callback(services.read_marks.stop)
        erase_every = settings.erase_within_seconds / ERASURES_IN_TIME
        for name, seconds, chore in (
            ("sweep", SWEEP_EVERY_SECONDS, partial(database.write, sessions.sweep)),
            ("clear", SWEEP_EVERY_SECONDS, partial(_clear_deleted_rooms, database)),
            ("note", NOTE_EVERY_SECONDS, partial(_note_newest, database, folder)),
            ("last seen", float(settings.last_seen_seconds), services.last_seen.write),
            ("heap", GIVE_BACK_EVERY_SECONDS, partial(asyncio.to_thread, Heap().give_back)),
            ("erase", erase_every, Erasure(database, settings)),
        ):
            task = asyncio.create_task(_every(seconds, chore), name=name)
            stack.push_async_callback(_cancel, task)
        app.state.services = services
        yield


def _make_services(
    settings: Settings, folder: Folder, database: Database, revision: str, hub: Hub
) -> Services:
    keys = make_keys(settings, folder.key)
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
        hasher=PasswordHasher(),
        hub=hub,
        writer=writer,
        read_marks=ReadMarks(writer),
        limits=limits,
        last_seen=LastSeen(database, days=settings.session_days, live=hub.live_sessions),
    )


def _hub(settings: Settings, database: Database, life: str) -> Hub:
    return Hub(database, epoch=life, tail_bytes=settings.tail_memory_megabytes * 2**20)


def _give_up() -> None:
    """A chat that can't store must not look alive."""
    logger.critical("The writer has failed: stopping")
    signal.raise_signal(signal.SIGTERM)


async def _every(seconds: float, chore: Callable[[], Awaitable[None]]) -> None:
    while True:
        try:
            await chore()
        except Exception:
            logger.exception("A chore failed; it is tried again in %s seconds", seconds)
        await asyncio.sleep(seconds)


async def _clear_deleted_rooms(database: Database) -> None:
    # What a stop or a crash left of a deletion under way.
    while await database.write(clear_deleted_room):
        pass


async def _note_newest(database: Database, folder: Folder) -> None:
    newest = await database.read(epoch.newest)
    if newest != folder.newest():
        # On a full disk the epoch may be renewed later for nothing, which is safe.
        with contextlib.suppress(OSError):
            await asyncio.to_thread(folder.note_newest, newest)


class Erasure:
    """Called every so often. Says once that something keeps erased text in the files for long."""

    def __init__(self, database: SQLiteDatabase, settings: Settings) -> None:
        self._database = database
        self._within_seconds = settings.erase_within_seconds
        self._done_at = time.monotonic()
        self._late = False

    async def __call__(self) -> None:
        while not await self._database.erase():
            if not self._late and time.monotonic() - self._done_at > self._within_seconds:
                self._late = True
                logger.warning(
                    "Another program has been reading the database for more than %s seconds: "
                    "erased text stands in the files, and these grow, until it has ended",
                    self._within_seconds,
                )
            await asyncio.sleep(ERASE_AGAIN_SECONDS)
        self._done_at, self._late = time.monotonic(), False


async def _cancel(task: "asyncio.Task[None]") -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
