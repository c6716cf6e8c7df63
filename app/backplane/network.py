"""A backplane over a connection that may break: two loops that begin again and again."""

import asyncio
import contextlib
import logging
import random
from abc import abstractmethod
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence

from .backplane import Backplane, Exchange

logger = logging.getLogger(__name__)

# A node hears its own heartbeat every five seconds. Without it the connection is made anew.
SILENCE_SECONDS = 12.0
CONNECT_SECONDS = 5.0
# Longer, and what was to be said is dropped: nodes compare the heads of their rooms anyway.
SAY_SECONDS = 3.0
FIRST_PAUSE_SECONDS = 0.1
LONGEST_PAUSE_SECONDS = 2.0
STOP_SECONDS = 1.0


class Network(Backplane):
    """What one kind of network must know is in four methods."""

    # The largest text, and how long a node collects before it speaks.
    most_bytes: int
    every_seconds: float

    def __init__(self, place: str) -> None:
        """`place` is where the others are met, for the log."""
        self._place = place
        self._due = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._exchange: Exchange | None = None
        self._away: set[str] = set()

    def start(self, exchange: Exchange) -> None:
        self._exchange = exchange
        for name, once in (("hears", self._listen), ("says", self._speak)):
            loop = self._for_ever(name, once, exchange)
            self._tasks.append(asyncio.create_task(loop, name=f"backplane {name}"))

    def wake(self) -> None:
        self._due.set()

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        with contextlib.suppress(Exception):
            async with asyncio.timeout(STOP_SECONDS):
                if self._exchange is not None:
                    await self._say(self._exchange.take(self.most_bytes))
        with contextlib.suppress(Exception):
            async with asyncio.timeout(STOP_SECONDS):
                await self._hang_up()

    @abstractmethod
    def _hear(self) -> AsyncGenerator[bytes | None, None]:
        """Subscribe and yield None, then each text. Ends or raises when the connection is lost."""

    @abstractmethod
    async def _say(self, payloads: Sequence[bytes]) -> None:
        """To all nodes; connects where that is needed."""

    @abstractmethod
    async def _hang_up(self) -> None:
        """Close the connection that `_say` uses."""

    @abstractmethod
    def _reason(self, error: Exception) -> str:
        """What an error says, without secrets."""

    async def _listen(self, exchange: Exchange) -> None:
        async with contextlib.aclosing(self._hear()) as heard:
            limit = CONNECT_SECONDS
            while True:
                async with asyncio.timeout(limit):
                    payload = await anext(heard)
                if payload is None:
                    self._is_back("hears")
                    exchange.subscribed()
                else:
                    exchange.receive(payload)
                limit = SILENCE_SECONDS

    async def _speak(self, exchange: Exchange) -> None:
        while True:
            await self._due.wait()
            await asyncio.sleep(self.every_seconds)
            self._due.clear()
            payloads = exchange.take(self.most_bytes)
            if payloads:
                async with asyncio.timeout(SAY_SECONDS):
                    await self._say(payloads)
                self._is_back("says")

    async def _for_ever(
        self, name: str, once: Callable[[Exchange], Awaitable[None]], exchange: Exchange
    ) -> None:
        pause = FIRST_PAUSE_SECONDS
        loop = asyncio.get_running_loop()
        while True:
            began = loop.time()
            try:
                await once(exchange)
            except Exception as error:
                if name not in self._away:
                    self._away.add(name)
                    why = self._reason(error) or type(error).__name__
                    logger.warning(
                        "%s is away, nodes hear of each other late: %s", self._place, why
                    )
            if name == "says":
                with contextlib.suppress(Exception):
                    async with asyncio.timeout(STOP_SECONDS):
                        await self._hang_up()
            if loop.time() - began > LONGEST_PAUSE_SECONDS:
                pause = FIRST_PAUSE_SECONDS
            # Spread, so that all nodes don't come back at once.
            await asyncio.sleep(pause * (0.5 + random.random()))  # noqa: S311 # not for secrets
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)

    def _is_back(self, name: str) -> None:
        if name in self._away:
            self._away.discard(name)
            if not self._away:
                logger.warning("%s is back", self._place)
