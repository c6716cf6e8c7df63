"""All words people read, by language: those that the page's own scripts share, and some others.

Each word that the page loads weighs on it. So those that only pages without script say are apart.
"""

import json
from functools import cache
from pathlib import Path

from starlette.requests import Request

from ...files import STATIC, TEMPLATES
from ..place import own_cookie

LANGUAGES = (("en", "English"), ("zh", "简体中文"))
DEFAULT = "en"


def language_of(request: Request) -> str:
    """The one chosen on the page, else the browser's first that we speak."""
    known = [code for code, _ in LANGUAGES]
    chosen = request.cookies.get(own_cookie(request, "language"))
    if chosen in known:
        return chosen
    for wanted in request.headers.get("accept-language", "").split(","):
        code = wanted.split(";")[0].split("-")[0].strip().lower()
        if code in known:
            return code
    return DEFAULT


def say(language: str, key: str, **values: object) -> str:
    """The words behind a key; a key nobody translated shows itself."""
    return _words(language).get(key, key).format(**values)


def folders() -> tuple[Path, ...]:
    """Where the words of each language are."""
    return STATIC / "lang", TEMPLATES / "words"


def has(key: str) -> bool:
    return key in _words(DEFAULT)


@cache
def _words(language: str) -> dict[str, str]:
    words: dict[str, str] = {}
    for folder in folders():
        words |= json.loads((folder / f"{language}.json").read_text("utf-8"))
    return words
