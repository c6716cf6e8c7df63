"""What the index holds of a message: its words, its room and its time, all of them as words.

So the index itself decides in which rooms and in which span of time it looks.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from ...db.word_index import LETTERS_MOST, Sought
from .units import Unit, units

# A longer one is found by its beginning, and then compared as a whole.
WORD_MOST = LETTERS_MOST
# No text has words with these signs in them.
_ROOM = "¤"
_AUTHOR = "¢"
_LINK = "¢link"
_POLL = "¢poll"
# As people write and paste them; the page finds more, such as `example.org`.
_ADDRESS = re.compile("https?://[^\\s]", re.IGNORECASE)
# From coarse to fine: twelve days, nineteen hours, seventy minutes, four minutes. One has 16 of the
# next: to look for 64 words at once would take SQLite six milliseconds.
GRAIN_BITS = (30, 26, 22, 18)
FINER_BITS = 4
_GRAINS = ("§", "¶", "¦", "±")
_FINEST = len(GRAIN_BITS) - 1
# Rooms in which people talk at the moment.
PLACES_CACHED = 4096


class Entry(NamedTuple):
    """A message as it is put into the index; `room` is the number of its room."""

    room: int
    seq: int
    at: int
    text: str
    author: str
    has_poll: bool


def words(entry: Entry) -> str:
    """What `Row` takes. The first is that of the room, which a message keeps whatever it says."""
    text = entry.text
    mine = f"{_where(entry.room, entry.at >> GRAIN_BITS[_FINEST])} {_AUTHOR}{_joined(entry.author)}"
    if has_link(text):
        mine = f"{mine} {_LINK}"
    if entry.has_poll:
        mine = f"{mine} {_POLL}"
    # Nearly every message in Latin letters: the index takes it apart as it is, for less.
    return f"{mine} {text.lower() if text.isascii() else ' '.join(_words(text))}"


@lru_cache(maxsize=PLACES_CACHED)
def _where(room: int, time: int) -> str:
    """The words of a room and of a moment in it, which is the same for many messages."""
    coarser = [time >> FINER_BITS * (_FINEST - grain) for grain in range(_FINEST + 1)]
    return " ".join([f"{_ROOM}{room}", *map(_spelled, range(_FINEST + 1), coarser)])


def _spelled(grain: int, number: int) -> str:
    return f"{_GRAINS[grain]}{number}"


def _joined(user: str) -> str:
    """An id as one word."""
    return user.replace("_", "")


def has_link(text: str) -> bool:
    return "://" in text and _ADDRESS.search(text) is not None


def of_room(number: int) -> Sought:
    return Sought(f"{_ROOM}{number}")


def of_author(user: str) -> Sought:
    return Sought(f"{_AUTHOR}{_joined(user)}")


WITH_LINK, WITH_POLL = Sought(_LINK), Sought(_POLL)


def of_time(grain: int, number: int) -> Sought:
    """The span with this number, as long as the grain says."""
    return Sought(_spelled(grain, number))


def wanted(found: list[Unit], *, begins: bool) -> Iterable[Sought]:
    """The words that the index has of a message in which these units follow each other.

    With `begins` the last one may go on.
    """
    for place, unit in enumerate(found):
        is_last = place == len(found) - 1
        if unit.is_word:
            is_part = len(unit.text) > WORD_MOST or (begins and is_last)
            yield Sought(unit.text[:WORD_MOST], begins=is_part)
        elif not is_last and found[place + 1].follows:
            yield Sought(unit.text + found[place + 1].text)
        elif not unit.follows:
            yield Sought(unit.text, begins=True)


def _words(text: str) -> Iterator[str]:
    found = units(text)
    for place, unit in enumerate(found):
        if unit.is_word:
            yield unit.text
        elif place + 1 < len(found) and found[place + 1].follows:
            yield unit.text + found[place + 1].text
        else:
            yield unit.text
