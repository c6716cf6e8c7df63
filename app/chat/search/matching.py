"""Whether and where a message has what is looked for. The index only says where that may be."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .query import Phrase
from .units import Unit, units

# Of the text around the first hit: two lines on a phone.
SNIPPET_CHARACTERS = 160
# So much of it before the hit, so that one sees what it is about.
BEFORE_CHARACTERS = 40
HITS_MOST = 20


class Span(NamedTuple):
    """A part of a text, in characters from its beginning; the end is behind it."""

    start: int
    end: int


class Snippet(NamedTuple):
    """A part of a text with the hits in it."""

    text: str
    hits: Sequence[Span]
    begins_later: bool
    ends_earlier: bool


def hits(
    text: str, phrases: Sequence[Phrase], *, without: Sequence[Phrase] = ()
) -> list[Span] | None:
    """Where the phrases stand, in order; None if one of them does not, or one of the others."""
    of_text = units(text)
    if any(next(_places(of_text, phrase), None) is not None for phrase in without):
        return None
    found: set[Span] = set()
    for phrase in phrases:
        places = [Span(*place) for place in _places(of_text, phrase)]
        if not places:
            return None
        found.update(places)
    return _apart(sorted(found))


def snippet(text: str, found: Sequence[Span]) -> Snippet:
    """The text around the first hit, or the beginning if it has none."""
    first = found[0] if found else Span(0, 0)
    start = max(0, min(first.start - BEFORE_CHARACTERS, len(text) - SNIPPET_CHARACTERS))
    start = _after_space(text, start, most=first.start)
    end = min(len(text), start + SNIPPET_CHARACTERS)
    inside = [Span(hit[0] - start, min(hit[1], end) - start) for hit in found if hit[0] < end]
    return Snippet(text[start:end], inside[:HITS_MOST], start > 0, end < len(text))


def _places(of_text: Sequence[Unit], phrase: Phrase) -> Iterator[tuple[int, int]]:
    wanted = phrase.units
    for place in range(len(of_text) - len(wanted) + 1):
        if _is_at(of_text, place, phrase):
            yield of_text[place].start, of_text[place + len(wanted) - 1].end


def _is_at(of_text: Sequence[Unit], place: int, phrase: Phrase) -> bool:
    last = len(phrase.units) - 1
    for number, wanted in enumerate(phrase.units):
        there = of_text[place + number]
        goes_on = phrase.begins and number == last
        is_same = there.text.startswith(wanted.text) if goes_on else there.text == wanted.text
        if not is_same or (number and wanted.follows and not there.follows):
            return False
    return True


def _apart(found: Sequence[Span]) -> list[Span]:
    """Hits that overlap are one: what is marked begins and ends once."""
    made: list[Span] = []
    for hit in found:
        if made and hit.start < made[-1].end:
            made[-1] = Span(made[-1].start, max(made[-1].end, hit.end))
        else:
            made.append(hit)
    return made


def _after_space(text: str, start: int, *, most: int) -> int:
    """The beginning of a word at or after `start`, if one comes before the hit."""
    if start == 0 or text[start - 1].isspace():
        return start
    space = next((at for at in range(start, most) if text[at].isspace()), None)
    return start if space is None else space + 1
