"""A new poll: what may be asked, and how it stands before anybody has voted."""

from collections.abc import Sequence
from dataclasses import dataclass

from .. import errors
from . import text
from .log.shown import Extras, Option, Poll
from .moments import DAY_MS, timestamp

OPTIONS_LEAST = 2
# More than a reader compares.
OPTIONS_MOST = 20
# As long as it fits on a line or two beside its bar.
OPTION_MAX = 100
LATEST_MS = 366 * DAY_MS


@dataclass(frozen=True, slots=True)
class NewPoll:
    """The options to choose one of, or several; `ends_at` is in ms."""

    options: tuple[str, ...]
    multiple: bool = False
    anonymous: bool = False
    ends_at: int | None = None


def new_poll(
    options: Sequence[str],
    *,
    multiple: bool = False,
    anonymous: bool = False,
    ends_at: str | None = None,
) -> NewPoll:
    """Raises `Invalid`."""
    if not OPTIONS_LEAST <= len(options) <= OPTIONS_MOST:
        raise errors.Invalid(f"A poll has {OPTIONS_LEAST} to {OPTIONS_MOST} options.")
    named = tuple(text.name(option, longest=OPTION_MAX, what="option") for option in options)
    if len({text.folded(option) for option in named}) < len(named):
        raise errors.Invalid("Two options of this poll are the same.")
    end = None if ends_at is None else text.moment(ends_at)
    return NewPoll(named, multiple, anonymous, end)


def begun(poll: NewPoll, *, now: int) -> Extras:
    """What hangs on its message. Raises `Invalid` for an end that is not to come."""
    if poll.ends_at is not None and not now < poll.ends_at <= now + LATEST_MS:
        raise errors.Invalid("A poll ends at a time that is to come, within a year.")
    return {
        "poll": Poll(
            options=[_option(option, anonymous=poll.anonymous) for option in poll.options],
            multiple=poll.multiple,
            anonymous=poll.anonymous,
            voter_count=0,
            ends_at=None if poll.ends_at is None else timestamp(poll.ends_at),
        )
    }


def _option(words: str, *, anonymous: bool) -> Option:
    return Option(text=words, votes=0) if anonymous else Option(text=words, votes=0, voters=[])
