"""The writer: everything that queued up while the last commit ran goes into the next one."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Sequence

from ... import errors
from ...db.database import Database
from .act import Draft
from .batch import Outcome, append
from .event import Event, Repeat

logger = logging.getLogger(__name__)

# A full batch is one transaction of a few milliseconds; the queue then holds eight of them.
BATCH_DRAFTS = 512
QUEUE_DRAFTS = 4096
RETRY_SECONDS = 1

Answer = Callable[[Draft, Outcome], None]
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
        failed: Callable[[], None],
    ) -> None:
        """`repeated` is called with each draft that was carried out before.

        `failed` is called when the writer itself breaks, which no draft can bring about.
        """
        self._database = database
        self._key = key
        self._publish = publish
        self._repeated = repeated
        self._failed = failed
        self._queue: deque[tuple[Draft, Answer]] = deque()
        self._due = asyncio.Event()
        self._room = asyncio.Event()
        self._room.set()
        self._task: asyncio.Task[None] | None = None
        self._closing = False

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="writer")

    async def stop(self) -> None:
        """Commit what is queued, then end."""
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
    def is_full(self) -> bool:
        return len(self._queue) >= QUEUE_DRAFTS

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
            while self._queue or not self._closing:
                await self._due.wait()
                while self._queue:
                    await self._commit(self._take())
                if not self._closing:
                    self._due.clear()
        except Exception:
            logger.exception("The writer broke")
            self._failed()

    def _take(self) -> list[tuple[Draft, Answer]]:
        batch = [self._queue.popleft() for _ in range(min(len(self._queue), BATCH_DRAFTS))]
        self._room.set()
        return batch

    async def _commit(self, batch: Sequence[tuple[Draft, Answer]]) -> None:
        outcomes: Sequence[Outcome]
        events: Sequence[Event] = []
        try:
            drafts = [draft for draft, _ in batch]
            outcomes, events = await self._database.write_urgent(append, drafts, self._key)
        except errors.Unavailable as error:
            outcomes = [error] * len(batch)
        except Exception:
            if len(batch) > 1:
                # One of them is bad: each by itself, so that it fails no neighbour.
                for pair in batch:
                    await self._commit([pair])
                return
            logger.exception("A draft failed in the database")
            outcomes = [errors.Unavailable(retry_after_seconds=RETRY_SECONDS)]
        self._publish(events)
        for (draft, answer), outcome in zip(batch, outcomes, strict=True):
            if isinstance(outcome, Repeat) and outcome.asked_before:
                self._repeated(draft)
            answer(draft, outcome)
