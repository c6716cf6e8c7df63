"""What comes of a request to somebody else's server."""

from dataclasses import dataclass

# A receiver that is throttled says when to come back; not for longer than this.
RETRY_AFTER_MOST_SECONDS = 86_400


class Refused(Exception):
    """It will not be sent there, ever: says why in words for whoever typed the address."""


class Failed(Exception):
    """It did not get there, or no answer came: says why in a word or two."""


class Unanswered(Failed):
    """The connection ended before anything of an answer came."""


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    retry_after: str | None
    body: str
    """Its beginning."""

    @property
    def retry_after_ms(self) -> int:
        """In seconds; of a date we make nothing."""
        given = self.retry_after
        if given is None or not given.isascii() or not given.isdigit():
            return 0
        return min(int(given[:9]), RETRY_AFTER_MOST_SECONDS) * 1000
