"""The interface of a backplane, and the one of a server that is alone."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


class Exchange(Protocol):
    """The messages of one node: those it sends, and those it receives.

    The backplane asks for messages when it can send them. So the exchange collects and bounds
    them, in one place for all backplanes.
    """

    def take(self, most_bytes: int) -> Sequence[bytes]:
        """Messages to send, as UTF-8 texts of at most that size. `wake` follows if more are left.

        They may be sent twice, or lost, if the backplane fails now.
        """

    def receive(self, payload: bytes) -> bool:
        """Handle a message of any node, in any order. Returns whether this node sent it."""

    def subscribed(self) -> None:
        """From now on messages of others arrive. Earlier ones were missed."""


@dataclass(slots=True)
class State:
    """For metrics."""

    is_subscribed: bool = False
    can_publish: bool = False
    own_heard_at: float | None = None
    """When this node last heard itself (monotonic): the proof that it hears and is heard."""
    messages_out: int = 0
    dropped: int = 0
    """Messages that were taken and could not be sent."""
    _heard: int = 0
    # One round at a time is measured: how many are to be heard by then, and since when.
    _round: tuple[int, float] | None = None
    _lag_seconds: float | None = None

    @property
    def is_connected(self) -> bool:
        return self.is_subscribed and self.can_publish

    def lag_seconds(self, now: float) -> float | None:
        """How long a message takes to be heard by its own node: the last one, or one that waits.

        None before the first.
        """
        if self._round is None:
            return self._lag_seconds
        return max(now - self._round[1], self._lag_seconds or 0.0)

    def subscribed(self) -> None:
        """Begin to measure anew: messages sent before may be lost."""
        self.is_subscribed = True
        self._heard, self._round = self.messages_out, None

    def published(self, count: int, *, since: float, now: float) -> None:
        self.messages_out += count
        if self._heard >= self.messages_out:  # sooner than it was said that they are sent
            self._lag_seconds = now - since
        elif self._round is None:
            self._round = self.messages_out, since

    def heard_own(self, now: float) -> None:
        self.own_heard_at = now
        self._heard += 1
        if self._round is not None and self._heard >= self._round[0]:
            self._lag_seconds, self._round = now - self._round[1], None


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
        """The exchange has messages: they are taken soon. Never waits, never fails."""

    @abstractmethod
    async def stop(self) -> None:
        """Send what is left, and disconnect."""


class Alone(Backplane):
    """The backplane of a server that is the only one: it carries nothing."""

    has_others = False

    def start(self, exchange: Exchange, *, name: str) -> None: ...
    def wake(self) -> None: ...
    async def stop(self) -> None: ...
