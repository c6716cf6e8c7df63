"""All words people read, one file per language, shared with the page's own scripts."""

import json
from functools import cache

from starlette.requests import Request

from ...files import STATIC

LANGUAGES = (("en", "English"), ("zh", "简体中文"))
DEFAULT = "en"


def language_of(request: Request) -> str:
    """The one chosen on the page, else the browser's first that we speak."""
    known = [code for code, _ in LANGUAGES]
    chosen = request.cookies.get("language")
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


def has(key: str) -> bool:
    return key in _words(DEFAULT)


@cache
def _words(language: str) -> dict[str, str]:
    words: dict[str, str] = json.loads((STATIC / "lang" / f"{language}.json").read_text("utf-8"))
    return words
