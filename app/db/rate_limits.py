"""The interface of limits that all servers of one database count together."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """One each `interval_ms`, and as many at once as are due within `tolerance_ms`."""

    interval_ms: int
    tolerance_ms: int


@dataclass(frozen=True, slots=True)
class Take:
    """One that is taken of the limit with this key."""

    key: str
    """Short, and no text of anybody: it is kept for a while."""
    rate: Rate


@dataclass(frozen=True, slots=True)
class Refusal:
    """The take that would be one too many now."""

    take: Take
    due_in_ms: int


class RateLimits(ABC):
    """The same for every server, whatever their clocks and backplanes do."""

    @abstractmethod
    async def take(self, takes: Sequence[Take]) -> Refusal | None:
        """Count all of them; or none, when one is refused. Raises `Unavailable`."""

    @abstractmethod
    async def give_back(self, takes: Sequence[Take]) -> None:
        """What was counted and does not count after all. Raises `Unavailable`."""


class OfOneServer(RateLimits):
    """Nobody else counts: what a server counts in its memory is all there is."""

    async def take(self, takes: Sequence[Take]) -> Refusal | None:
        return None

    async def give_back(self, takes: Sequence[Take]) -> None: ...
