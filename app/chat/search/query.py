"""What somebody looks for: phrases that a message must have or must not have, and filters."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Literal, NamedTuple, get_args

from ... import errors
from . import entries
from .entries import BEGINNING_LEAST, Sought
from .units import Unit, units

# A question of a person; what is longer was pasted by mistake.
LONGEST = 200
PARTS_MOST = 16
# Of a phrase: words, or characters of scripts without spaces.
UNITS_MOST = 32
# Quotation marks as keyboards and programs for text write them.
_QUOTES = '"“”„«»「」『』'
_PART = re.compile(
    f"(?P<not>-)?(?:(?P<name>[a-z]+):"
    f"(?:(?P<value>[^\\s{_QUOTES}]+)|[{_QUOTES}](?P<named>[^{_QUOTES}]+)[{_QUOTES}])"
    f"|[{_QUOTES}](?P<quoted>[^{_QUOTES}]*)[{_QUOTES}]|(?P<word>[^\\s{_QUOTES}]+))",
    re.IGNORECASE,
)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
Has = Literal["link", "poll", "file", "image"]
Is = Literal["pinned", "saved", "mine", "unsolved"]
_DATES = ("before", "after", "on")
_DAY_LONG = timedelta(days=1)
_END_OF_TIME = 2**53 - 1


@dataclass(frozen=True, slots=True)
class Phrase:
    """Units that follow each other; with `begins` the last of them may go on."""

    units: tuple[Unit, ...]
    begins: bool

    @property
    def words(self) -> list[Sought]:
        """The words that the index has of every message with this phrase, and of some others."""
        return [*entries.wanted([*self.units], begins=self.begins)]


class Times(NamedTuple):
    """From the first to before the second (ms)."""

    first: int
    end: int


class Filter(NamedTuple):
    """A name, and what it says: `value` is an account, a room, a feature, or a span of time."""

    name: str
    value: str | Times
    wanted: bool = True


@dataclass(frozen=True, slots=True)
class Query:
    """All of it must hold."""

    phrases: Sequence[Phrase]
    without: Sequence[Phrase]
    filters: Sequence[Filter]


def parse(text: str, *, zone: tzinfo = UTC) -> Query:
    """What is no operator, or says nothing that one could mean, are words. Raises `BadQuery`."""
    if len(text) > LONGEST:
        raise errors.BadQuery(f"Search for at most {LONGEST} characters at once.")
    phrases, without, filters = list[Phrase](), list[Phrase](), list[Filter]()
    for part in _PART.finditer(text):
        wanted = part["not"] is None
        value = part["value"] or part["named"]
        found = _filter(part["name"], value, zone, wanted=wanted) if part["name"] else None
        if found is not None:
            filters.append(found)
        elif (phrase := _phrase(part, text)) is not None:
            (phrases if wanted else without).append(phrase)
    if not phrases and not any(each.wanted for each in filters):
        raise errors.BadQuery
    if len(phrases) + len(without) + len(filters) > PARTS_MOST:
        raise errors.BadQuery(f"Search for at most {PARTS_MOST} words or phrases at once.")
    return Query(phrases, without, filters)


def _phrase(part: re.Match[str], text: str) -> Phrase | None:
    is_quoted = part["quoted"] is not None or part["named"] is not None
    value = part["value"] or part["named"] or ""
    words = part["quoted"] or part["word"] or (f"{part['name']}:{value}" if value else "")
    found = units(words)
    if not found:
        return None
    if len(found) > UNITS_MOST:
        raise errors.BadQuery(f"A phrase may have {UNITS_MOST} words or characters at most.")
    # The word that is being typed.
    begins = not is_quoted and part["not"] is None and part.end() == len(text)
    may_go_on = found[-1].is_word and len(found[-1].text) >= BEGINNING_LEAST
    return Phrase((*found,), begins=begins and may_go_on)


def _filter(name: str, value: str, zone: tzinfo, *, wanted: bool) -> Filter | None:
    name = name.lower()
    if name in ("from", "in"):
        value = value.removeprefix("@" if name == "from" else "#")
        return Filter(name, value, wanted) if value else None
    if name in _DATES:
        times = _times(name, value, zone)
        return None if times is None else Filter("at", times, wanted)
    known = {"has": get_args(Has), "is": get_args(Is)}.get(name, ())
    return Filter(name, value.lower(), wanted) if value.lower() in known else None


def _times(name: str, value: str, zone: tzinfo) -> Times | None:
    if not _DAY.fullmatch(value):
        return None
    try:
        day = date.fromisoformat(value)
        first, end = (_begin(each, zone) for each in (day, day + _DAY_LONG))
    except (ValueError, OverflowError):
        return None
    return {
        "before": Times(0, first),
        "after": Times(end, _END_OF_TIME),
        "on": Times(first, end),
    }[name]


def _begin(day: date, zone: tzinfo) -> int:
    begin = datetime(day.year, day.month, day.day, tzinfo=zone)
    return max(0, int(begin.timestamp() * 1000))
