"""The units of a text that are searched: words, and each character of scripts without spaces.

Case, accents and width don't matter (NFKC, case folded). This is the only code that takes a text
apart for search, on either database: what it says changes the index, so `VERSION` changes with it.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

# Another version of Unicode may take a text apart in another way.
VERSION = f"5 {unicodedata.unidata_version}"
# Enough for every script that people mix; what is seen again and again is looked up once.
CACHED_PIECES = 16_384

_ASCII_WORD = re.compile("[a-z0-9]+")
# Accents of Latin, Greek and Cyrillic; points of Hebrew and Arabic. In other scripts such marks
# make another letter.
_MARKS = "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f"
_ACCENTS = re.compile(f"[{_MARKS}]")
_VARIATIONS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
# As many as Unicode expects on one character (UAX 15, stream-safe text). To bring thousands into
# order takes half a second, in which nothing else in the process goes on.
MARKS_MOST = 30
# A character with what is written on it, so that both are folded together: a syllable in jamo; a
# letter with accents; kana with a mark of its sound.
_PIECE = re.compile(
    f"[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|"
    f".[{_MARKS}\u3099\u309a\uff9e\uff9f]{{0,{MARKS_MOST}}}",
    re.DOTALL,
)
# Chinese, Japanese and Korean; Thai, Lao, Burmese and Khmer.
_WITHOUT_SPACES = re.compile(
    "[\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e"
    "\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    "\u1100-\u11ff\U00020000-\U0003ffff"
    "\u0e01-\u0e4e\u0e81-\u0ecd\u1000-\u103f\u1780-\u17d3]"
)
# Letters that stay as they are when accents are taken away, though people leave the stroke out.
_STROKES = str.maketrans(
    {"ø": "o", "đ": "d", "ħ": "h", "ł": "l", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe"}
)
_LETTER, _CHARACTER, _BETWEEN, _NOTHING, _MARK = range(5)


class Unit(NamedTuple):
    """A word, or a character of a script without spaces, and where it stands in the text."""

    text: str
    start: int
    end: int
    is_word: bool
    follows: bool = False
    """Whether the character stands right behind another one."""


def units(text: str) -> list[Unit]:
    """In order, without what stands between them."""
    if text.isascii():
        found = _ASCII_WORD.finditer(text.lower())
        return [Unit(word[0], *word.span(), is_word=True) for word in found]
    made: list[Unit] = []
    word, begins, ends = "", 0, 0
    for piece in _PIECE.finditer(text):
        for sign, kind in _folded(piece[0]):
            if kind == _LETTER or (kind == _MARK and word):
                begins = begins if word else piece.start()
                word, ends = word + sign, piece.end()
                continue
            if kind == _NOTHING:
                continue
            if word:
                made.append(Unit(word, begins, ends, is_word=True))
                word = ""
            if kind == _CHARACTER:
                start, end = piece.span()
                before = made[-1] if made else None
                follows = before is not None and not before.is_word and before.end in (start, end)
                made.append(Unit(sign, start, end, is_word=False, follows=follows))
    if word:
        made.append(Unit(word, begins, ends, is_word=True))
    return made


def ascii_words(text: str) -> list[str]:
    """The texts of the units of a text in ASCII."""
    return _ASCII_WORD.findall(text.lower())


def is_without_spaces(sign: str) -> bool:
    """Whether a character is of a script whose words stand together."""
    return sign > "\u0e00" and _WITHOUT_SPACES.match(sign) is not None


@lru_cache(maxsize=CACHED_PIECES)
def _folded(piece: str) -> tuple[tuple[str, int], ...]:
    """The characters that a piece is for search, each with its kind."""
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", piece).casefold())
    plain = _VARIATIONS.sub("", _ACCENTS.sub("", parts)).translate(_STROKES)
    folded = unicodedata.normalize("NFC", plain)
    # An accent that stands alone divides nothing.
    return tuple((sign, _kind(sign)) for sign in folded) or (("", _NOTHING),)


def _kind(sign: str) -> int:
    if _WITHOUT_SPACES.match(sign):
        return _CHARACTER
    if sign.isalnum():
        return _LETTER
    category = unicodedata.category(sign)
    # A joiner, a hyphen that is only shown at the end of a line; what is drawn around a sign.
    if category in ("Cf", "Me"):
        return _NOTHING
    return _MARK if category[0] == "M" else _BETWEEN
