"""The interface of a backplane, and the one of a server that is alone."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Protocol


class Exchange(Protocol):
    """What a node has to say to the others, and does with what they say."""

    def take(self, most_bytes: int) -> Sequence[bytes]:
        """What has come together since the last time, as UTF-8 texts of at most that size."""

    def receive(self, payload: bytes) -> None:
        """Take what a node said, this one too: anything at all, in any order, also twice."""

    def subscribed(self) -> None:
        """From now on this node hears the others. What they said before was missed."""


class Backplane(ABC):
    """Carries messages to every node, mostly."""

    # Whether there may be others; else nothing needs to be said.
    has_others = True

    @abstractmethod
    def start(self, exchange: Exchange) -> None:
        """Connect, and again whenever that is lost, until `stop`."""

    @abstractmethod
    def wake(self) -> None:
        """The exchange has something to say: it is taken soon. Never waits, never fails."""

    @abstractmethod
    async def stop(self) -> None:
        """Say what is left to say, and hang up."""


class Alone(Backplane):
    """One process is all there is."""

    has_others = False

    def start(self, exchange: Exchange) -> None: ...
    def wake(self) -> None: ...
    async def stop(self) -> None: ...
