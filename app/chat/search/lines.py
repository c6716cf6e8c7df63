"""The text of a page of the index: a line for each word, with the signs of messages that have it.

A word may have several lines until they are joined: what is new is written behind the others.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from .signs import all_of, in_order

# So few words are put into the lines that they have: for each the text is copied.
FEW = 16


def parted(text: str) -> Iterator[tuple[str, str]]:
    """Words with signs."""
    for line in text.split("\n")[1:]:
        word, _, signs = line.partition("\t")
        yield word, signs


def written(lines: Iterable[tuple[str, str]]) -> str:
    return "".join([f"\n{word}\t{signs}" for word, signs in lines])


def added(text: str, new: Mapping[str, str]) -> str:
    """The text with more signs behind these words."""
    if len(new) > FEW:
        return text + written((word, in_order(signs)) for word, signs in new.items())
    for word, signs in new.items():
        begin = text.find(f"\n{word}\t")
        if begin < 0:
            text += f"\n{word}\t{in_order(signs)}"
            continue
        begin += len(word) + 2
        end = text.find("\n", begin)
        end = len(text) if end < 0 else end
        text = text[:begin] + in_order(text[begin:end] + signs) + text[end:]
    return text


def joined(text: str) -> str:
    """The same with one line for each word."""
    found: dict[str, str] = {}
    for word, signs in parted(text):
        found[word] = found[word] + signs if word in found else signs
    return written((word, in_order(signs)) for word, signs in found.items())


class Erasing:
    """Takes messages of one block out of texts, whatever words they have."""

    def __init__(self, seqs: Iterable[int]) -> None:
        gone = all_of(seqs)
        self._gone = {sign: None for signs in gone for sign in signs}
        among = "".join([f"{chr(signs[0])}-{chr(signs[-1])}" for signs in gone])
        # Possessive: in a line without such a sign nothing is tried twice.
        self._lines = re.compile(f"(\n[^\t]*+\t)([^\n{among}]*+[{among}][^\n]*+)")

    def without(self, text: str) -> str:
        return self._lines.sub(self._rest, text)

    def _rest(self, line: re.Match[str]) -> str:
        signs = line[2].translate(self._gone)
        return line[1] + signs if signs else ""
