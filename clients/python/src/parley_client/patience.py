"""How long is waited: for an answer, for a sign of life, before the next try."""

import random
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """The values of docs/protocol.md; tests and tools may shorten them."""

    # Between tries; each pause is up to twice as long as the one before, with jitter.
    first_pause_seconds: float = 1.0
    longest_pause_seconds: float = 30.0
    # For the answer to a request, and to a handshake.
    answer_seconds: float = 10.0
    # The server's own heartbeat where this is None: after such a silence the socket is asked.
    silence_seconds: float | None = None
    pong_seconds: float = 8.0
    # Of a request that somebody waits for. What is in the outbox, and the socket, never give up.
    tries: int = 5
    # For what is still in the outbox when the client is left.
    flush_seconds: float = 10.0

    def pauses(self) -> Iterator[float]:
        """One after the other, without end."""
        longest = self.first_pause_seconds
        while True:
            yield longest * random.uniform(0.5, 1)  # noqa: S311
            longest = min(longest * 2, self.longest_pause_seconds)
