"""Compares this node with the database: what other processes did is noticed here at the latest."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable

from .. import errors
from ..chat import revocations
from ..chat.effects import Effects
from ..chat.log import replay
from ..db.database import Database
from .lists.account_lists import AccountLists
from .log_reads import LogReads
from .tails import Tails

logger = logging.getLogger(__name__)

REVOCATIONS_EVERY_SECONDS = 0.4
# Plus one revocation step (0.4 s) and NEWS_SECONDS: under two seconds.
HEADS_EVERY_SECONDS = 1.2
NEWS_SECONDS = 0.2


async def _nothing_to_load() -> None:
    pass


class Watch:
    """Looks at once when another node says that there is something to see."""

    def __init__(
        self,
        database: Database,
        tails: Tails,
        reads: LogReads,
        lists: AccountLists,
        *,
        end: Callable[[Effects], None],
    ) -> None:
        """`end` closes the sockets of sessions and rooms that have ended."""
        self._database = database
        self._tails = tails
        self._reads = reads
        self._lists = lists
        self._end = end
        # The roof says how they are read again when an owner has changed them.
        self.load_settings: Callable[[], Awaitable[None]] = _nothing_to_load
        self._last_revocation = 0
        self._look_now = asyncio.Event()
        self._heads_due = 0.0
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._last_revocation = await self._database.read_urgent(revocations.last)
        self._task = asyncio.create_task(self._keep(), name="hub watch")

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def look_now(self, *, heads: bool = False) -> None:
        """At the revocations; also at the heads when anything may have been missed."""
        if heads:
            self._heads_due = 0.0
        self._look_now.set()

    async def check_revocations(self) -> None:
        """Carry out what another process has ended or changed, the command line for one."""
        revoked = await self._database.read_urgent(revocations.after, self._last_revocation)
        for number, kind, subject in revoked:
            match kind:
                case revocations.SESSION:
                    self._end(Effects(sessions=[subject]))
                case revocations.ROOM:
                    self._end(Effects(rooms=[subject]))
                case revocations.PERSON:
                    self._lists.on_person(subject)
                case revocations.BLOCKS:
                    self._lists.on_blocks(subject)
                case revocations.EMOJI:
                    self._lists.on_emoji()
                case revocations.SETTINGS:
                    await self.load_settings()
                    self._lists.on_settings()
            # Not before: what fails is looked at again.
            self._last_revocation = max(number, self._last_revocation)
        if len(revoked) == revocations.MOST_AT_ONCE:
            self.look_now()

    async def check_heads(self) -> None:
        """Move heads whose news was lost; a lost last word reveals itself by nothing else."""
        heads = await self._database.read_urgent(replay.heads, [tail.room for tail in self._tails])
        if self._reads.are_behind(heads):
            # Most likely their news is on its way from the writer: give it the time to come.
            await asyncio.sleep(NEWS_SECONDS)
            self._reads.reach(heads)

    async def _keep(self) -> None:
        loop = asyncio.get_running_loop()
        self._heads_due = loop.time() + HEADS_EVERY_SECONDS
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(REVOCATIONS_EVERY_SECONDS):
                    await self._look_now.wait()
            self._look_now.clear()
            try:
                await self.check_revocations()
                if loop.time() >= self._heads_due:
                    self._heads_due = loop.time() + HEADS_EVERY_SECONDS
                    self._tails.forget_idle()
                    await self.check_heads()
                    await self._lists.compare()
            except errors.Unavailable:
                pass  # said once where the database is reached; the next look begins anew
            except Exception:
                logger.exception("The hub could not compare itself with the database")
