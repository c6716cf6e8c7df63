"""The pieces of files of a backup: read from the storage, compared, and put into another one."""

import asyncio
import contextlib
import hashlib
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, select, union_all

from ... import errors
from ...file_storage import FileStorage
from ...unusable import Unusable
from .. import facts
from ..tables import BlobPart, Thumbnail


class Piece(NamedTuple):
    key: str
    bytes: int
    sha256: str


def listed(connection: Connection) -> Sequence[Piece]:
    """All that the database names."""
    kept = (select(each.key, each.bytes, each.sha256) for each in (BlobPart, Thumbnail))
    query = union_all(*kept).order_by("key")
    return [Piece(*row) for row in connection.execute(query)]


def read(files: FileStorage, pieces: Sequence[Piece]) -> Iterator[tuple[str, bytes | None]]:
    """By key, one in memory at a time; None for one that was deleted since it was listed.

    Raises `Unusable`.
    """
    for piece in pieces:
        with _said_plainly(files):
            content = files.read_now(piece.key, piece.bytes)
        yield piece.key, content


def require_place(connection: Connection, files: FileStorage) -> None:
    """Raises `Unusable` where the files of this database are elsewhere."""
    mark = facts.get(connection, facts.FILES)
    with _said_plainly(files):
        if mark is not None and listed(connection) and not files.has_mark_now(mark):
            raise Unusable(
                f"The files of this database are not in {files.place}: set PARLEY_FILES_URL as the "
                "server has it"
            )


def are_whole(connection: Connection, files: FileStorage, missing: Collection[str]) -> bool:
    """Whether each piece that the database names is there, as it was."""
    for piece in listed(connection):
        if piece.key in missing:
            continue
        content = files.read_now(piece.key, piece.bytes)
        if content is None or hashlib.sha256(content).hexdigest() != piece.sha256:
            return False
    return True


def put(connection: Connection, files: FileStorage, target: FileStorage) -> None:
    """Copy those that are there to another storage, which is marked as this database's.

    Raises `Unusable`.
    """
    with _said_plainly(target):
        for piece in listed(connection):
            content = files.read_now(piece.key, piece.bytes)
            if content is not None:
                target.put_now(piece.key, content)
    mark(connection, target)


def mark(connection: Connection, files: FileStorage) -> None:
    """Let the storage be that of this database. Raises `Unusable`."""
    found = facts.get(connection, facts.FILES)
    if found is not None:
        with _said_plainly(files):
            asyncio.run(files.write_mark(found))


@contextlib.contextmanager
def _said_plainly(files: FileStorage) -> Iterator[None]:
    """Raises `Unusable`."""
    try:
        yield
    except errors.StorageFull:
        raise Unusable(f"{files.place} is full") from None
    except errors.FilesAway as error:
        raise Unusable(f"{files.place} can't be used: {error.__cause__}") from None
