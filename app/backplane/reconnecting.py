"""A backplane over two connections that may break, and are made again for ever."""

import asyncio
import contextlib
import logging
import random
from abc import abstractmethod
from collections.abc import AsyncGenerator, Sequence

from .backplane import Backplane, Exchange

logger = logging.getLogger(__name__)

CONNECT_SECONDS = 5.0
# Two heartbeats and some: a node that does not hear itself for so long subscribes anew.
SILENCE_SECONDS = 12.0
# What takes longer to publish is given up: nodes compare the heads of their rooms anyway.
PUBLISH_SECONDS = 3.0
# What is published in the moment in which the connection is lost is published again: twice is no
# harm. Not more often, for it may be itself that the server does not take.
TRIES = 2
FIRST_PAUSE_SECONDS = 0.1
LONGEST_PAUSE_SECONDS = 2.0
STOP_SECONDS = 1.0


class ReconnectingBackplane(Backplane):
    """Keeps both connections. A subclass implements the abstract methods."""

    # The largest message, and the pause between two sends, in which more messages come together.
    most_bytes: int
    every_seconds: float

    def __init__(self, place: str) -> None:
        """`place` is where the nodes meet, for the log."""
        super().__init__()
        self.place = place
        self.name = ""
        self._due = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._exchange: Exchange | None = None
        # Taken from the exchange, and how often it was tried to publish it.
        self._unpublished: Sequence[bytes] = ()
        self._tries = 0
        self._is_away = False

    def start(self, exchange: Exchange, *, name: str) -> None:
        self.name = name
        self._exchange = exchange
        self._task = asyncio.create_task(self._run(exchange), name="backplane")

    def wake(self) -> None:
        self._due.set()

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        with contextlib.suppress(Exception):
            async with asyncio.timeout(STOP_SECONDS):
                await self._connect()
                if self._exchange is not None:
                    await self._publish_rest(self._exchange)
        await self._disconnect_soon()

    @abstractmethod
    def _subscribe(self) -> AsyncGenerator[bytes | None, None]:
        """Subscribe and yield None, then each message. Ends or raises when the connection does."""

    @abstractmethod
    async def _connect(self) -> None:
        """Connect for `_publish`."""

    @abstractmethod
    async def _publish(self, payloads: Sequence[bytes]) -> None:
        """To all nodes, in one round trip."""

    @abstractmethod
    async def _disconnect(self) -> None:
        """The opposite of `_connect`. It is no harm without one."""

    @abstractmethod
    def _reason(self, error: Exception) -> str:
        """The text of an error, in one line and without secrets."""

    async def _run(self, exchange: Exchange) -> None:
        pause = FIRST_PAUSE_SECONDS
        loop = asyncio.get_running_loop()
        while True:
            began = loop.time()
            try:
                # If one is lost, so is the other: a server that was away has forgotten both.
                async with asyncio.TaskGroup() as connections:
                    connections.create_task(self._run_subscriber(exchange), name="subscriber")
                    connections.create_task(self._run_publisher(exchange), name="publisher")
            except ExceptionGroup as errors:
                self._log_away(errors.exceptions[0])
            if loop.time() - began > SILENCE_SECONDS:
                pause = FIRST_PAUSE_SECONDS
            # Spread, so that all nodes don't come back at once.
            await asyncio.sleep(pause * (0.5 + random.random()))  # noqa: S311 # no secret
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)

    async def _run_subscriber(self, exchange: Exchange) -> None:
        loop = asyncio.get_running_loop()
        try:
            async with contextlib.aclosing(self._subscribe()) as heard:
                until = loop.time() + CONNECT_SECONDS
                while True:
                    async with asyncio.timeout_at(until):
                        payload = await anext(heard)
                    if payload is None:
                        until = loop.time() + SILENCE_SECONDS
                        self.state.subscribed()
                        self._log_back()
                        exchange.subscribed()
                        continue
                    if exchange.receive(payload):
                        self.state.heard_own(loop.time())
                        until = loop.time() + SILENCE_SECONDS
        except StopAsyncIteration:
            raise ConnectionError("The connection was closed") from None
        finally:
            self.state.is_subscribed = False

    async def _run_publisher(self, exchange: Exchange) -> None:
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                await self._connect()
            self.state.can_publish = True
            self._log_back()
            while True:
                await self._due.wait()
                async with asyncio.timeout(PUBLISH_SECONDS):
                    await self._publish_due(exchange)
                await asyncio.sleep(self.every_seconds)
        finally:
            self.state.can_publish = False
            await self._disconnect_soon()

    async def _publish_due(self, exchange: Exchange) -> None:
        if not self._unpublished:
            # Cleared first: the exchange sets it again when it could not give everything.
            self._due.clear()
            self._unpublished = exchange.take(self.most_bytes)
            self._tries = 0
        if not self._unpublished:
            return
        self._tries += 1
        loop = asyncio.get_running_loop()
        began_at = loop.time()
        try:
            await self._publish(self._unpublished)
        except BaseException:
            if self._tries == TRIES:
                self.state.dropped += len(self._unpublished)
                self._unpublished = ()
            self._due.set()
            raise
        self.state.published(len(self._unpublished), since=began_at, now=loop.time())
        self._unpublished = ()

    async def _publish_rest(self, exchange: Exchange) -> None:
        # First what was not published to its end, and then everything that there is.
        self._due.set()
        while self._due.is_set():
            await self._publish_due(exchange)

    async def _disconnect_soon(self) -> None:
        with contextlib.suppress(Exception):
            async with asyncio.timeout(STOP_SECONDS):
                await self._disconnect()

    def _log_away(self, error: Exception) -> None:
        if not self._is_away:
            self._is_away = True
            why = self._reason(error) or type(error).__name__
            logger.warning("%s is away, nodes hear of each other late: %s", self.place, why)

    def _log_back(self) -> None:
        if self._is_away and self.state.is_connected:
            self._is_away = False
            logger.warning("%s is back", self.place)
