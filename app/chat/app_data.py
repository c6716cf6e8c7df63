"""What an app puts into a log or says in passing: its name, and data of its own as JSON."""

import re
from dataclasses import dataclass

import msgspec

from .. import errors
from . import text

NAME_MAX = 64
NAME = rf"[a-z0-9][a-z0-9._-]{{0,{NAME_MAX - 1}}}"
# Of the JSON, in bytes: a move of a game, a stroke on a board. What is larger is a document.
DATA_MAX = 4096
# For those who don't know the app: one line.
FALLBACK_MAX = 250
_NAME = re.compile(NAME)


@dataclass(frozen=True, slots=True)
class AppData:
    """`data` is JSON as we write it, so that the same said twice is the same."""

    app: str
    data: str

    @property
    def raw(self) -> msgspec.Raw:
        return msgspec.Raw(self.data.encode())


def app_data(app: str, data: object) -> AppData:
    """`data` is what JSON can say, or JSON itself (`Raw`). Raises `Invalid`."""
    if not _NAME.fullmatch(app):
        raise errors.Invalid(f"The name of an app has up to {NAME_MAX} of a-z, 0-9, . _ and -.")
    try:
        value = msgspec.json.decode(data) if isinstance(data, msgspec.Raw) else data
        encoded = msgspec.json.encode(value)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise errors.Invalid("The data of an app is JSON.") from error
    if len(encoded) > DATA_MAX:
        raise errors.Invalid(f"The data of an app has at most {DATA_MAX} bytes.")
    return AppData(app, encoded.decode())


def of_message(app: str | None, data: object) -> AppData | None:
    """What an app knows of a message, if one does. Raises `Invalid`."""
    if app is not None:
        return app_data(app, data)
    if data is not None and data != msgspec.Raw(b"null"):
        raise errors.Invalid("data: it is of no app.")
    return None


def fallback(words: str) -> str:
    """What those see who don't know the app; empty for nothing at all. Raises `Invalid`."""
    if not words.strip():
        return ""
    return text.name(words, longest=FALLBACK_MAX, what="line of an app")
