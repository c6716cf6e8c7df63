"""The interface of a backplane, and the one of a server that is alone."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


class Exchange(Protocol):
    """What one node says to the others, and what it does with what they say.

    The backplane asks for what there is to say when it can carry it. So the exchange collects and
    bounds it, in one place for all backplanes.
    """

    def take(self, most_bytes: int) -> Sequence[bytes]:
        """What is to be said, as UTF-8 texts of at most that size. `wake` follows if more is left.

        It may be said twice, or lost, if the backplane fails now.
        """

    def receive(self, payload: bytes) -> bool:
        """Take in what a node said: anything, in any order. Whether it was this very node."""

    def subscribed(self) -> None:
        """From now on this node hears the others. What they said before was missed."""


@dataclass(slots=True)
class State:
    """For metrics. Times are of the monotonic clock; None is "not now" or "never yet"."""

    hears_since: float | None = None
    says_since: float | None = None
    own_heard_at: float | None = None
    """When this node last heard itself: the proof that it hears and is heard."""
    messages_in: int = 0
    messages_out: int = 0
    dropped: int = 0
    """Messages that were taken and could not be said."""

    @property
    def is_connected(self) -> bool:
        return self.hears_since is not None and self.says_since is not None


class Backplane(ABC):
    """Carries messages to every node, most of the time."""

    # Whether there may be other nodes; else nothing needs to be said.
    has_others = True

    def __init__(self) -> None:
        self.state = State()

    @abstractmethod
    def start(self, exchange: Exchange, *, name: str) -> None:
        """Connect, and again whenever that is lost, until `stop`.

        Only nodes that give the same name hear each other.
        """

    @abstractmethod
    def wake(self) -> None:
        """The exchange has something to say: it is taken soon. Never waits, never fails."""

    @abstractmethod
    async def stop(self) -> None:
        """Say what is left to say, and hang up."""


class Alone(Backplane):
    """One process is all there is, and it knows what it does."""

    has_others = False

    def start(self, exchange: Exchange, *, name: str) -> None: ...
    def wake(self) -> None: ...
    async def stop(self) -> None: ...
