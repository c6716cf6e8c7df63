"""The characters of identifiers, invisible characters, and characters that look alike (UTS 39)."""

import re
import unicodedata
from collections import defaultdict

from .generate import TABLES, VERSION

# All that a skeleton depends on: our tables, and the interpreter's.
VERSIONS = f"{VERSION} {unicodedata.unidata_version}"


def skeleton(text: str) -> str:
    """The skeleton of a text (UTS 39 §4): the same for texts that can be taken for each other.

    For comparing only. Characters count in the order in which they are written.
    """
    decomposed = _INVISIBLE.sub("", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFD", decomposed.translate(_PROTOTYPES))


def is_identifier(text: str) -> bool:
    """Whether Unicode recommends each of its characters for identifiers (UTS 39 §3.1)."""
    return _IDENTIFIER.fullmatch(text) is not None


def _load() -> tuple[dict[str, str], dict[int, str]]:
    """The character classes by name, and for each look-alike the characters that it looks like."""
    classes: dict[str, str] = defaultdict(str)
    prototypes = {}
    for line in TABLES.read_text("ascii").splitlines():
        kind, *points = line.split()
        if kind in ("ignorable", "allowed"):
            first, last = points
            classes[kind] += f"\\U{first:0>8}-\\U{last:0>8}"
        elif kind != "#":
            prototypes[int(kind, 16)] = "".join(chr(int(point, 16)) for point in points)
    return classes, prototypes


_CLASSES, _PROTOTYPES = _load()
# For use inside a character class: nothing is shown for these (Default_Ignorable_Code_Point).
IGNORABLE = _CLASSES["ignorable"]
_INVISIBLE = re.compile(f"[{IGNORABLE}]")
_IDENTIFIER = re.compile(f"[{_CLASSES['allowed']}]*")
