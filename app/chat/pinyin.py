"""How Chinese names are typed in Latin letters."""

import importlib
import os
import re
from functools import cache
from itertools import islice, product
from typing import Any

_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af]")
# Many characters have two readings, and in names often the rarer one counts: 单 is Shan.
MOST_READINGS = 12
# Beyond a name's length it is a sentence, of which the usual reading will do.
NAME_CHARACTERS = 6


def begins_so(text: str) -> bool:
    return _HAN.match(text) is not None


def readings(text: str) -> list[list[str]]:
    """Each way to read a name, by its syllables; none for a text without Chinese characters."""
    if not _HAN.search(text):
        return []
    pypinyin = _library()
    found: list[list[str]] = pypinyin.pinyin(text, style=pypinyin.Style.NORMAL, heteronym=True)
    if len(_HAN.findall(text)) > NAME_CHARACTERS:
        found = [syllables[:1] for syllables in found]
    return [
        [part for part in (syllable.strip() for syllable in syllables) if part]
        for syllables in islice(product(*found), MOST_READINGS)
    ]


@cache
def _library() -> Any:  # typed, but loaded by its name
    """Loaded with the first such name: its table takes 13 MB, with that of phrases 58."""
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    return importlib.import_module("pypinyin")
