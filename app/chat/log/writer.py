"""The writer: everything that queued up while the last commit ran goes into the next one."""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import cast

from ... import errors
from ...db.database import Database
from ...histogram import Histogram
from .act import Draft
from .batch import Held, Outcome, append, append_free
from .event import Event, Repeat
from .held import Answer, HeldDrafts, Pair

logger = logging.getLogger(__name__)

# A full batch is one transaction of a few milliseconds; the queue then holds eight of them.
BATCH_DRAFTS = 512
QUEUE_DRAFTS = 4096
RETRY_SECONDS = 1
# Up to a full batch.
BATCH_BOUNDS = (1, 2, 4, 8, 16, 32, 64, 128, 256, 512)

Work = Callable[..., tuple[Sequence[Outcome | Held], list[Event]]]
Publish = Callable[[Sequence[Event]], None]


class Writer:
    """Group commit without a timer. What it answers is on disk; what it committed, it publishes."""

    def __init__(
        self,
        database: Database,
        *,
        key: bytes,
        publish: Publish,
        repeated: Callable[[Draft], None],
        changed_own: Callable[[str, str], None],
        failed: Callable[[], None],
    ) -> None:
        """`repeated` is called with each draft that was carried out before.

        `changed_own` is called with a room and somebody whose own part of it may have changed.
        `failed` is called when the writer itself breaks, which no draft can bring about.
        """
        self._database = database
        self._key = key
        self._publish = publish
        self._repeated = repeated
        self._changed_own = changed_own
        self._failed = failed
        self._queue: deque[Pair] = deque()
        self._due = asyncio.Event()
        self._held = HeldDrafts(due=self._due.set)
        self._room = asyncio.Event()
        self._room.set()
        self._task: asyncio.Task[None] | None = None
        self._waiting: asyncio.Task[None] | None = None
        self._closing = False
        # How long each transaction took and how many drafts it had, also when it failed.
        self.commit_seconds = Histogram()
        self.batch_drafts = Histogram(BATCH_BOUNDS)

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="writer")

    async def stop(self) -> None:
        """Commit or answer what is queued, then end."""
        self._closing = True
        self._due.set()
        if self._task is not None:
            await self._task

    def submit(self, draft: Draft, answer: Answer) -> None:
        """Queue a draft; `answer` is called once, when it is on disk or refused. Raises `Busy`."""
        if self._closing or self.is_full:
            raise errors.Busy(retry_after_seconds=RETRY_SECONDS)
        self._queue.append((draft, answer))
        self._due.set()
        if self.is_full:
            self._room.clear()

    @property
    def queued(self) -> int:
        """How many drafts wait."""
        return len(self._queue) + len(self._held)

    @property
    def is_full(self) -> bool:
        return self.queued >= QUEUE_DRAFTS

    async def has_room(self) -> None:
        """Wait until the queue is not full: a socket stops reading meanwhile, TCP pushes back."""
        while self.is_full:  # others may have been quicker
            await self._room.wait()

    async def write(self, draft: Draft) -> Event | Repeat:
        """Submit one draft and wait for it. Raises what it was refused with."""
        done: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()

        def answer(draft: Draft, outcome: Outcome) -> None:
            if not done.done():
                done.set_result(outcome)

        self.submit(draft, answer)
        outcome = await done
        if isinstance(outcome, errors.ParleyError):
            raise outcome
        return outcome

    async def _run(self) -> None:
        try:
            while self._queue or self._held or not self._closing:
                await self._due.wait()
                self._due.clear()
                while batch := self._take():
                    self._put_back(batch, await self._commit(batch))
        except Exception:
            logger.exception("The writer broke")
            self._failed()

    def _take(self) -> list[Pair]:
        queue = self._queue
        if not self._held:
            batch = [queue.popleft() for _ in range(min(len(queue), BATCH_DRAFTS))]
        else:
            batch = self._held.take_due(BATCH_DRAFTS)
            while queue and len(batch) < BATCH_DRAFTS:
                pair = queue.popleft()
                if not self._held.keep_behind(pair):
                    batch.append(pair)
        self._look_for_room()
        return batch

    def _look_for_room(self) -> None:
        if self.is_full:
            self._room.clear()
        else:
            self._room.set()

    async def _commit(
        self, batch: Sequence[Pair], *, most_seconds: float | None = None
    ) -> Sequence[Pair]:
        """Returns those that are held, and answers all others.

        `most_seconds`: waits so long for their rooms, which are held.
        """
        write, work = self._database.write_urgent, cast(Work, append_free)
        if most_seconds is not None:
            write, work = self._database.write, partial(append, most_seconds=most_seconds)
        outcomes: Sequence[Outcome | Held]
        events: Sequence[Event] = []
        began_at = time.monotonic()
        try:
            drafts = [draft for draft, _ in batch]
            outcomes, events = await write(work, drafts, self._key)
        except errors.OutcomeUnknown as error:
            outcomes = [error] * len(batch)
        except errors.Unavailable as error:
            if most_seconds is not None:
                return batch
            outcomes = [error] * len(batch)
        except Exception:
            if len(batch) > 1:
                return await self._commit_each(batch, most_seconds)
            logger.exception("A draft failed in the database")
            outcomes = [errors.Unavailable(retry_after_seconds=RETRY_SECONDS)]
        finally:
            self.commit_seconds.add(time.monotonic() - began_at)
        self._publish(events)
        held: list[Pair] = []
        for (draft, answer), outcome in zip(batch, outcomes, strict=True):
            if isinstance(outcome, Held):
                held.append((draft, answer))
                continue
            if isinstance(outcome, Repeat):
                if outcome.asked_before:
                    self._repeated(draft)
                elif draft.act.changes_own:
                    self._changed_own(draft.room, draft.user)
            answer(draft, outcome)
        # Those that are held are counted with the commit that carries them out.
        self.batch_drafts.add(len(batch) - len(held))
        return held

    async def _commit_each(
        self, batch: Sequence[Pair], most_seconds: float | None
    ) -> Sequence[Pair]:
        """One of them is bad: each by itself, so that it fails no neighbour."""
        held: list[Pair] = []
        rooms: set[str] = set()
        for pair in batch:
            room = pair[0].room
            if room in rooms or await self._commit([pair], most_seconds=most_seconds):
                held.append(pair)
                rooms.add(room)
        return held

    def _put_back(self, tried: Sequence[Pair], held: Sequence[Pair]) -> None:
        if not held and not self._held:
            return
        for draft, answer in self._held.put_back(tried, held):
            answer(draft, errors.Busy(retry_after_seconds=RETRY_SECONDS))
        self._look_for_room()
        awaited, seconds = self._held.take_awaited(BATCH_DRAFTS)
        if awaited:
            self._waiting = asyncio.create_task(self._wait(awaited, seconds), name="held room")

    async def _wait(self, batch: Sequence[Pair], seconds: float) -> None:
        """Stand in line for a held room, beside the batches of all others."""
        try:
            self._put_back(batch, await self._commit(batch, most_seconds=seconds))
            self._due.set()
        except Exception:
            logger.exception("The writer broke")
            self._failed()
