"""What a server does in the background, and how often."""

import asyncio
from collections.abc import Callable
from functools import partial

from .chat import report_copies, saved, scheduled_sending, versions
from .chat.apps import grants
from .chat.files import sweep as file_sweep
from .chat.people import guests, host_tokens, sessions, tokens
from .chat.rooms import deletion
from .chat.webhooks import deliveries
from .db.store import Store
from .web.services import Services
from .work import due, files, mail, push, slices, webhooks
from .work import retention as retention_work
from .work import search as search_work
from .work.heap import Heap
from .work.monitor import EVERY_SECONDS
from .work.owner import RUN_SECONDS, BackgroundTasks

SWEEP_EVERY_SECONDS = 600.0
HEAP_EVERY_SECONDS = 10.0
# All names in the folder are read for it.
FILES_SWEPT_EVERY_SECONDS = 86_400.0
# A socket outlives its token by so much at most; what it writes is refused at once.
EXPIRY_EVERY_SECONDS = 2.0
VIEWERS_EVERY_SECONDS = 1.0


def add_to(
    tasks: BackgroundTasks,
    services: Services,
    store: Store,
    index: search_work.Indexing,
    *,
    stop: Callable[[], None],
) -> None:
    """`stop` ends this process, for a node that has been replaced."""
    settings = services.settings
    look = partial(due.look, services.database, services.write)
    key = services.keys.requests

    async def send_due() -> float | None:
        if not await due.is_due(services.database, scheduled_sending.next_due):
            return None
        send = partial(scheduled_sending.send_due, key=key, here=(*services.hub.active(),))
        return await slices.one(services.write, send)

    expiring = retention_work.Retention(
        services.database,
        services.write,
        key=services.keys.requests,
        rule=lambda: services.retention,
    )
    tasks.add("index messages", index.run, every_seconds=search_work.EVERY_SECONDS)
    tasks.add("expire messages", expiring.run, every_seconds=retention_work.EVERY_SECONDS)
    if not settings.keep_edits:
        erase = partial(slices.one, services.write, versions.erase_some)
        tasks.add("erase kept edits", erase, every_seconds=SWEEP_EVERY_SECONDS)
    for name, run, every_seconds in (
        ("sweep sessions", partial(services.write, sessions.sweep), SWEEP_EVERY_SECONDS),
        (
            "sweep apps",
            partial(services.write, partial(grants.sweep, days=settings.session_days)),
            SWEEP_EVERY_SECONDS,
        ),
        (
            "end expired tokens",
            partial(look, tokens.next_expiry, tokens.end_expired),
            EXPIRY_EVERY_SECONDS,
        ),
        (
            "end tokens of the host",
            partial(look, host_tokens.next_expiry, host_tokens.end_expired),
            EXPIRY_EVERY_SECONDS,
        ),
        (
            "let guests go",
            partial(look, guests.next_end, partial(guests.end_due, key=key)),
            EXPIRY_EVERY_SECONDS,
        ),
        (
            "clear deleted rooms",
            partial(slices.one, services.write, deletion.clear),
            SWEEP_EVERY_SECONDS,
        ),
        (
            "erase copies of reported messages",
            partial(look, report_copies.next_due, report_copies.erase_some),
            SWEEP_EVERY_SECONDS,
        ),
        (
            "let unattached files go",
            partial(look, file_sweep.next_expiry, file_sweep.expire_some),
            SWEEP_EVERY_SECONDS,
        ),
        ("erase files", services.files.erase_gone, files.EVERY_SECONDS),
        ("sweep half-written files", services.files.sweep, FILES_SWEPT_EVERY_SECONDS),
        ("send scheduled messages", send_due, due.EVERY_SECONDS),
        (
            "tell reminders",
            partial(look, saved.next_due, saved.remind),
            due.EVERY_SECONDS,
        ),
        ("send webhooks", services.webhooks.run, webhooks.EVERY_SECONDS),
        ("send pushes", services.push.run, push.EVERY_SECONDS),
        ("send mails", services.mail.run, mail.EVERY_SECONDS),
        (
            "forget deliveries",
            partial(slices.one, services.write, deliveries.sweep),
            SWEEP_EVERY_SECONDS,
        ),
        ("take samples", services.monitor.tick, EVERY_SECONDS),
        ("look after viewers", services.monitor.end_unentitled, VIEWERS_EVERY_SECONDS),
        ("note last seen", services.last_seen.write, float(settings.last_seen_seconds)),
        ("give back memory", partial(asyncio.to_thread, Heap().give_back), HEAP_EVERY_SECONDS),
    ):
        tasks.add(name, run, every_seconds=every_seconds)
    for chore in store.chores(services.database, replaced=stop):
        tasks.add(
            chore.name,
            chore.run,
            every_seconds=chore.every_seconds,
            run_seconds=chore.run_seconds or RUN_SECONDS,
        )
