"""The supervisor of several workers that serve one PostgreSQL database, each as `parley serve`."""

import asyncio
import contextlib
import sys

from .daemon_pool import DaemonPool
from .db.store import Store
from .serve import addresses, announce, listen
from .server.supervisor import Supervisor
from .settings import Settings

# A database that is away holds up no stop.
RELEASE_SECONDS = 1.0


def serve(settings: Settings, store: Store) -> int:
    """Until SIGTERM or SIGINT; the exit status. The store is ready to be served.

    A worker is this process's own command once more: after SIGHUP the newest code that is
    installed, in this environment, with the `.env` that there is then.
    """
    listening = listen(settings.host, settings.port)
    # The supervisor waits for no database: signals come in the meantime.
    notes = DaemonPool(1, "address")

    def say() -> None:
        address = settings.public_url or addresses(listening)[0]
        notes.submit(lambda: store.note_address(address))
        announce(listening)

    async def supervise() -> int:
        return await Supervisor(
            [sys.executable, *sys.orig_argv[1:]],
            listening,
            count=settings.workers,
            listening=say,
        ).run()

    try:
        return asyncio.run(supervise())
    finally:
        with contextlib.suppress(TimeoutError):
            notes.submit(store.release).result(RELEASE_SECONDS)
