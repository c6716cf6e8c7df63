"""Rows of files and their blobs: what goes with what, and what is left behind."""

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Connection, delete, insert, select
from sqlalchemy.orm import InstrumentedAttribute

from ...db.tables import Blob, BlobPart, File, GonePart, Thumbnail


def forget(connection: Connection, which: ColumnElement[bool]) -> Sequence[str]:
    """Delete files, and the blobs that no other file has. Under the lock of their room.

    The storage deletes their bytes soon after (`sweep.erase_some`). Returns their ids.
    """
    gone = delete(File).where(which).returning(File.id, File.blob_id)
    rows = connection.execute(gone).all()
    drop_unused(connection, {blob for _, blob in rows})
    return [file for file, _ in rows]


def drop_unused(connection: Connection, blobs: Iterable[str]) -> None:
    """Delete those of the blobs that no file has."""
    named = sorted(blobs)
    if not named:
        return
    used = select(File.blob_id).where(File.blob_id.in_(named))
    unused = set(named) - set(connection.execute(used).scalars())
    if unused:
        for kept in (BlobPart, Thumbnail):
            leave(connection, kept.key, kept.blob_id.in_(unused))
        connection.execute(delete(Blob).where(Blob.id.in_(unused)))


def leave(
    connection: Connection, key: InstrumentedAttribute[str], which: ColumnElement[bool]
) -> None:
    """To the storage, which deletes them: pieces whose rows are deleted next."""
    connection.execute(insert(GonePart).from_select(["key"], select(key).where(which)))
