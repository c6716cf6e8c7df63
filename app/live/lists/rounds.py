"""The task that tells all lists what is due, one part after the other."""

import asyncio
import logging
from collections.abc import Sequence
from typing import Protocol

from ... import errors
from .account_list import AccountList

RETRY_SECONDS = 1.0

logger = logging.getLogger(__name__)


class Part(Protocol):
    """Something that lists are told of by itself."""

    @property
    def are_changed(self) -> bool:
        """Whether there is anything to tell."""

    @property
    def due_at(self) -> float:
        """The time of the next `tell_all`; if nothing is to be told it may be any."""

    async def tell_all(self) -> None:
        """Tell what is due, or as much of it as is good at once."""

    def resume(self, mine: AccountList) -> None:
        """Its peer reads, and is to be told what it has missed."""

    def end(self) -> None:
        """Nobody wants to know any more."""


class Rounds:
    """There is one read at a time, so nothing older follows on newer."""

    def __init__(self) -> None:
        self._parts: Sequence[Part] = ()
        self._due = asyncio.Event()
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = 0.0
        self._task: asyncio.Task[None] | None = None

    def start(self, *parts: Part) -> None:
        self._parts = parts
        self._task = asyncio.create_task(self._run(), name="account lists")

    async def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def wake_at(self, at: float) -> None:
        """Begin a round then, if not before."""
        if self._timer is None or at < self._timer_at:
            if self._timer is not None:
                self._timer.cancel()
            self._timer_at = at
            self._timer = asyncio.get_running_loop().call_at(at, self._wake)

    def _wake(self) -> None:
        self._timer = None
        self._due.set()

    async def _run(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            await self._due.wait()
            self._due.clear()
            try:
                while await self._round():
                    pass
            except errors.Unavailable:
                self.wake_at(loop.time() + RETRY_SECONDS)
            except Exception:
                logger.exception("The lists of rooms could not be told")
                self.wake_at(loop.time() + RETRY_SECONDS)
            else:
                for part in self._parts:
                    if part.are_changed:
                        self.wake_at(part.due_at)

    async def _round(self) -> bool:
        """Returns whether anything was due."""
        was_due = False
        for part in self._parts:
            if part.are_changed and part.due_at <= asyncio.get_running_loop().time():
                await part.tell_all()
                was_due = True
        return was_due
