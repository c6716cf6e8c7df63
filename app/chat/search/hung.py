"""What hangs on a message and can be searched for: a poll, and files by their names."""

from collections.abc import Sequence
from typing import NamedTuple

import msgspec


class Hung(NamedTuple):
    has_poll: bool
    names: Sequence[str]
    """Of its files."""
    has_image: bool


NOTHING = Hung(has_poll=False, names=(), has_image=False)


def hung(extras: str | None, data: str | None) -> Hung:
    """Out of the JSON of a message: what others have hung on it, and what it came with."""
    has_poll = _has("poll", extras)
    if not _has("files", data):
        return Hung(True, (), False) if has_poll else NOTHING
    files = msgspec.json.decode(data or "")["files"]
    return Hung(
        has_poll,
        names=[file["name"] for file in files],
        has_image=any(file["type"].startswith("image/") for file in files),
    )


def _has(name: str, json: str | None) -> bool:
    # To look for it first takes a tenth of the time.
    return json is not None and f'"{name}"' in json and name in msgspec.json.decode(json)


def with_names(text: str, names: Sequence[str]) -> str:
    """What is searched of a message: what it says, and below it the names of its files."""
    return "\n".join(filter(None, [text, *names]))
