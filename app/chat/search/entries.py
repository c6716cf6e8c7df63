"""What the index holds of a message: its words, and by whom it is, as words, too."""

import re
from collections.abc import Collection, Iterator
from itertools import zip_longest
from typing import NamedTuple

from .hung import Hung, searched
from .units import Unit, ascii_words, units

# A longer word is found by its beginning, and then compared as a whole.
LETTERS_MOST = 32
# Of a word that may go on: with one letter every second message would have it.
BEGINNING_LEAST = 2
# No text has words with this sign in them.
SIGN = "¢"
_LINK = f"{SIGN}link"
_POLL = f"{SIGN}poll"
_FILE, _IMAGE = f"{SIGN}file", f"{SIGN}image"
# As people write and paste them; the page finds more, such as `example.org`.
_ADDRESS = re.compile("https?://[^\\s]", re.IGNORECASE)


class Sought(NamedTuple):
    """A word of the index: with `begins` the beginning of some.

    Of scripts without spaces each character is a word, and `following` the one behind it.
    """

    text: str
    begins: bool = False
    following: str = ""


Words = Collection[str]
"""Those of a message; a character with the one that follows it, where one does."""


class Entry(NamedTuple):
    """A message as it is put into the index."""

    seq: int
    text: str
    author: str
    hung: Hung


WITH_LINK, WITH_POLL = Sought(_LINK), Sought(_POLL)
WITH_FILE, WITH_IMAGE = Sought(_FILE), Sought(_IMAGE)


def of_author(user: str) -> Sought:
    return Sought(f"{SIGN}{user}")


def has_link(text: str) -> bool:
    return "://" in text and _ADDRESS.search(text) is not None


def words(entry: Entry) -> set[str]:
    """Each once."""
    hung = entry.hung
    found = {*_words(searched(entry.text, hung)), f"{SIGN}{entry.author}"}
    if has_link(entry.text):
        found.add(_LINK)
    if hung.has_poll:
        found.add(_POLL)
    if hung.names:
        found.add(_FILE)
    if hung.has_image:
        found.add(_IMAGE)
    return found


def _words(text: str) -> Iterator[str]:
    if text.isascii():
        return (word[:LETTERS_MOST] for word in ascii_words(text))
    found = units(text)
    return (
        unit.text[:LETTERS_MOST] + (next_.text if next_ is not None and next_.follows else "")
        for unit, next_ in zip_longest(found, found[1:])
    )


def wanted(found: list[Unit], *, begins: bool) -> Iterator[Sought]:
    """The words that the index has of a message in which these units follow each other.

    With `begins` the last one may go on.
    """
    for unit, next_ in zip_longest(found, found[1:]):
        text = unit.text[:LETTERS_MOST]
        if unit.is_word:
            yield Sought(text, begins and next_ is None and len(unit.text) < LETTERS_MOST)
        else:
            yield Sought(text, following=next_.text if next_ is not None and next_.follows else "")
