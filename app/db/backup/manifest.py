"""What a backup says of itself: the first file in it."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from ..copy import Digest

NAME = "manifest.json"
# Raised when an older version could no longer read what is written.
FORMAT = 2


class Part(msgspec.Struct, frozen=True):
    """A file of the backup."""

    name: str
    bytes: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True):
    """`made_at` is RFC 3339: all that was acknowledged before it is there."""

    format: int
    version: str
    made_at: str
    revision: str
    """Of the tables."""
    tables: Sequence[Digest]
    parts: Sequence[Part]

    @property
    def made_at_ms(self) -> int:
        """The same in ms since 1970."""
        return int(datetime.fromisoformat(self.made_at).timestamp() * 1000)

    @property
    def rows(self) -> int:
        return sum(table.rows for table in self.tables)


def part(path: Path) -> Part:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256")
    return Part(path.name, path.stat().st_size, digest.hexdigest())


def read(data: bytes) -> Manifest | None:
    """None for what is no manifest of this format."""
    try:
        return msgspec.json.decode(data, type=Manifest)
    except msgspec.DecodeError:
        return None


def is_newer(data: bytes) -> bool:
    """Whether it is the manifest of a newer format, of which nothing is known but its number."""
    try:
        return msgspec.json.decode(data, type=_Format).format > FORMAT
    except msgspec.DecodeError:
        return False


class _Format(msgspec.Struct):
    format: int
