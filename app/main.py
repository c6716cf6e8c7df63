"""The roof: makes the parts of a server, starts them in order and stops them in reverse."""

import asyncio
import contextlib
import logging
import signal
from collections.abc import AsyncIterator, Callable
from functools import partial
from importlib.metadata import version
from typing import Any, NamedTuple, TypeVar

from fastapi import FastAPI
from starlette.types import ASGIApp

from . import errors, tasks
from .backplane.choice import backplane_of
from .chat.effects import Written
from .chat.log.writer import Writer
from .chat.members.read_marks import ReadMarks
from .chat.people import directory
from .chat.people.external import HostPerson
from .chat.search import indexing
from .daemon_pool import wait_at_most
from .db.database import Database
from .db.rate_limits import RateLimits
from .db.readiness import Readiness
from .db.store import Store
from .db.stores import store_of
from .file_storage import FileStorage, storage_of
from .live.hub import Hub
from .outbound import smtp
from .outbound.client import Outbound
from .outbound.web_push import Signer
from .passwords import PasswordHasher
from .pictures import PictureMaker
from .server.siblings import Siblings
from .settings import Settings, load
from .unusable import Unusable
from .web import problems, routers
from .web.api import about, metrics
from .web.body_limit import BodyLimit
from .web.cors import Cors
from .web.headers import SecurityHeaders
from .web.live_settings import LiveSettings
from .web.methods import HeadAsGet
from .web.openapi import operation_id
from .web.pages import catalogue
from .web.pages.assets import assets
from .web.place import Place
from .web.request_log import RequestLog
from .web.route_index import RouteIndex
from .web.services import SEARCHES_AT_ONCE, Host, Keys, Services, Who, make_keys, make_limits
from .web.turns import Turns
from .web.upload_places import UploadPlaces
from .wire.mail import From
from .work.files import FileKeeper
from .work.files import check as check_files
from .work.last_seen import LastSeen
from .work.loop_lag import LoopLag
from .work.mail import MailSender
from .work.monitor import Monitor
from .work.owner import BackgroundTasks
from .work.push import PushSender
from .work.sample import Sampler
from .work.search import Indexing
from .work.webhooks import WebhookSender

__all__ = ["App", "HostPerson", "create_app"]

logger = logging.getLogger(__name__)

T = TypeVar("T")

RELEASE_SECONDS = 1.5


class App(FastAPI):
    """Its outermost layers see every answer, that to an unexpected error too."""

    settings: Settings | None = None
    hosted_by = Host()
    opened: "Opened | None" = None
    # Where it is one of several processes on an address.
    siblings: Siblings | None = None

    @contextlib.asynccontextmanager
    async def lifespan(self, host: ASGIApp) -> AsyncIterator[None]:
        """Of an application in which this one is mounted: `FastAPI(lifespan=chat.lifespan)`."""
        async with self.router.lifespan_context(self):
            yield

    def build_middleware_stack(self) -> ASGIApp:
        self.router.middleware_stack = RouteIndex(self.router)
        assert self.settings is not None
        answers = SecurityHeaders(
            Cors(HeadAsGet(super().build_middleware_stack()), self.settings),
            secure=self.settings.secure,
            version=assets().version,
        )
        return Place(RequestLog(answers), self.settings)


def create_app(
    settings: Settings | None = None,
    store: Store | None = None,
    *,
    who: Who | None = None,
    sign_in_at: str | None = None,
) -> App:
    """A server of one store. `uvicorn app.main:create_app --factory` works, only slower.

    An application that has it mounted says `who` asks, and where people sign in.
    """
    settings = settings or load()
    app = App(
        title="Parley",
        version=version(about.PACKAGE),
        summary="Rooms, messages, and a log that loses nothing.",
        lifespan=lambda app: _lifespan(app, settings, store),
        generate_unique_id_function=operation_id,
        # Ours says, too, where it stands (app/web/api/docs.py).
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        # Not used here; each request would look for it in the environment.
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    problems.install(app)
    app.add_middleware(BodyLimit)
    app.settings = settings
    app.hosted_by = Host(who, sign_in_at, has_key=settings.host_key is not None)
    routers.include(app, settings)
    return app


class Opened(NamedTuple):
    """The data, ready to be served."""

    store: Store
    database: Database
    revision: str
    epoch: str
    files: FileStorage


async def open_data(store: Store, settings: Settings) -> Opened:
    """Raises `Unusable`."""
    files = storage_of(settings)
    await asyncio.to_thread(store.acquire)
    revision = await asyncio.to_thread(store.upgrade)
    database = store.open()
    try:
        await check_files(files, database)
        return Opened(store, database, revision, await store.begin_life(database), files)
    except BaseException as error:
        await database.close()
        await _release(store)
        if isinstance(error, errors.Unavailable):
            raise Unusable(f"{store.place} takes no writes now: {error.message}") from None
        raise


@contextlib.asynccontextmanager
async def _lifespan(app: FastAPI, settings: Settings, store: Store | None) -> AsyncIterator[None]:
    assert isinstance(app, App)
    opened = app.opened or await open_data(store or store_of(settings), settings)
    store, database, revision, life, files = opened
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(_release, store)
        stack.push_async_callback(database.close)
        hub = Hub(
            database,
            epoch=life,
            tail_bytes=settings.tail_memory_megabytes * 2**20,
            backplane=backplane_of(settings, store),
        )
        keys = await asyncio.to_thread(make_keys, settings, store.key)
        rate_limits = store.rate_limits(database)
        loop_lag = LoopLag()
        outbound = Outbound(private=settings.private_networks, over_http=settings.webhook_http)
        stack.push_async_callback(outbound.close)
        services = _make_services(
            settings,
            app.hosted_by,
            keys,
            database,
            revision,
            hub,
            rate_limits,
            loop_lag,
            outbound,
            files,
        )
        await services.live_settings.load(database)
        stack.callback(services.hasher.close)
        stack.push_async_callback(services.readiness.stop)
        stack.push_async_callback(services.sampler.stop)
        while await database.write(directory.fill):
            pass  # those of an older version; a part at a time, so that other nodes can write too
        await database.write(indexing.begin)
        await hub.start()
        stack.push_async_callback(hub.stop)
        stack.push_async_callback(store.end_life, database)
        index = Indexing(database, services.write)
        stack.push_async_callback(index.finish)
        stack.push_async_callback(services.last_seen.write)
        services.writer.start()
        stack.push_async_callback(services.writer.stop)
        stack.callback(services.read_marks.stop)
        tasks.add_to(services.tasks, services, store, index, stop=_stop)
        services.tasks.start()
        stack.push_async_callback(services.webhooks.stop)
        stack.push_async_callback(services.push.stop)
        stack.push_async_callback(services.tasks.stop)
        loop_lag.start()
        stack.callback(loop_lag.stop)
        app.state.services = services
        if app.siblings is not None:
            await app.siblings.start(partial(metrics.tell, services))
            stack.callback(app.siblings.stop)
        yield


def _make_services(
    settings: Settings,
    host: Host,
    keys: Keys,
    database: Database,
    revision: str,
    hub: Hub,
    rate_limits: RateLimits,
    loop_lag: LoopLag,
    outbound: Outbound,
    files: FileStorage,
) -> Services:
    limits = make_limits(settings, hub.nodes.tell_taken if hub.nodes.has_others else None)
    hub.nodes.incoming.on_taken = limits.take_elsewhere
    live_settings = LiveSettings(settings, changed=limits.follow)
    hub.watch.load_settings = partial(live_settings.load, database)
    hub.lists.team.shown = lambda: live_settings.team[:2]
    writer = Writer(
        database,
        key=keys.requests,
        publish=hub.publish,
        repeated=lambda draft: limits.forgive_repeat(draft.user),
        changed_own=hub.on_own,
        failed=_give_up,
    )
    sampler = Sampler(
        database=database, hub=hub, writer=writer, counts=hub.counts, loop_lag=loop_lag
    )
    return Services(
        live_settings=live_settings,
        keys=keys,
        database=database,
        readiness=Readiness(database, revision=revision),
        hasher=PasswordHasher(),
        pictures=PictureMaker(),
        searching=Turns(SEARCHES_AT_ONCE),
        files=FileKeeper(
            files,
            database,
            partial(_write, database, hub),
        ),
        uploads=UploadPlaces(),
        hub=hub,
        writer=writer,
        read_marks=ReadMarks(writer),
        limits=limits,
        rate_limits=rate_limits,
        last_seen=LastSeen(database, days=settings.session_days, live=hub.live_sessions),
        tasks=BackgroundTasks(),
        counts=hub.counts,
        sampler=sampler,
        monitor=Monitor(database, hub.nodes, sampler),
        webhooks=WebhookSender(
            database,
            partial(_write, database, hub),
            outbound,
            key=keys.webhooks,
            epoch=hub.epoch,
        ),
        push=PushSender(
            database,
            partial(_write, database, hub),
            outbound,
            signer=Signer(keys.push),
            say=catalogue.say,
            active=hub.active,
        ),
        mail=MailSender(
            database,
            partial(_write, database, hub),
            _smtp(settings),
            sender=lambda: From(settings.mail_from, live_settings.team.name),
            say=catalogue.say,
            key=keys.mail,
        ),
        host=host,
    )


def _smtp(settings: Settings) -> smtp.Smtp | None:
    if settings.smtp_url is None:
        return None
    relay = smtp.parse(settings.smtp_url.get_secret_value())
    return smtp.Smtp(relay, sender=settings.mail_from)


async def _write(database: Database, hub: Hub, work: Callable[..., Written[T]], *given: Any) -> T:
    """What `Services.write` does, for a part of the services."""
    written = await database.write(work, *given)
    hub.carry_out(written.effects)
    return written.result


async def _release(store: Store) -> None:
    """A database that is away holds up no stop."""
    await wait_at_most(RELEASE_SECONDS, store.release, name="release")


def _give_up() -> None:
    """A chat that can't store must not look alive."""
    logger.critical("The writer has failed: stopping")
    _stop()


def _stop() -> None:
    signal.raise_signal(signal.SIGTERM)
