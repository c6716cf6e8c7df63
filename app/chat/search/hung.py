"""What hangs on a message and can be searched for: a poll, and files by their names and texts."""

from collections.abc import Sequence
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, bindparam, select

from ... import file_texts
from ...db.statement import Prepared
from ...db.tables import BlobText, File


class Hung(NamedTuple):
    has_poll: bool
    names: Sequence[str]
    """Of its files, and what their author says of them."""
    has_image: bool
    texts: Sequence[str] = ()
    """What its files say, as far as that is known."""


NOTHING = Hung(has_poll=False, names=(), has_image=False)


def hung(connection: Connection, extras: str | None, data: str | None) -> Hung:
    """Out of the JSON of a message: what others have hung on it, and what it came with."""
    has_poll = _has("poll", extras)
    if not _has("files", data):
        return Hung(True, (), False) if has_poll else NOTHING
    files = msgspec.json.decode(data or "")["files"]
    readable = [(file["id"],) for file in files if file["type"] in file_texts.KINDS]
    return Hung(
        has_poll,
        names=[words for file in files for words in (file["name"], file.get("alt")) if words],
        has_image=any(file["type"].startswith("image/") for file in files),
        texts=_texts(connection, readable) if readable else (),
    )


def _texts(connection: Connection, files: Sequence[tuple[str]]) -> Sequence[str]:
    """Together they are no longer than one may be."""
    most = file_texts.MOST_CHARACTERS // len(files)
    return [text[:most] for (text,) in _TEXT.each(connection, files)]


def _has(name: str, json: str | None) -> bool:
    # To look for it first takes a tenth of the time.
    return json is not None and f'"{name}"' in json and name in msgspec.json.decode(json)


def searched(text: str, hung: Hung) -> str:
    """What is searched of a message: what it says, the names of its files, and what those say."""
    return "\n".join(filter(None, [text, *hung.names, *hung.texts]))


_TEXT = Prepared(
    select(BlobText.text)
    .join(File, File.blob_id == BlobText.blob_id)
    .where(File.id == bindparam("file")),
    "file",
)
