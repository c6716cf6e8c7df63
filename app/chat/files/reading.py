"""Who may have a file now: asked at every request, since an address may outlive a membership."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from sqlalchemy import Connection, select

from ... import errors
from ...db.tables import File, Thumbnail
from ..access import membership
from . import uploads
from .uploads import Part

Size = Literal["small", "large"]
WEBP = "image/webp"


class Stored(NamedTuple):
    """A file that somebody may read, and the pieces of it, in order."""

    id: str
    name: str
    type: str
    bytes: int
    parts: Sequence[Part]


def readable(connection: Connection, room: str, user: str, file: str, size: Size | None) -> Stored:
    """Return a file of a message that they may read, or one of their own; with a size, a thumbnail.

    Raises `NotFound`, and what reading the room does.
    """
    member = membership(connection, room, user)
    columns = (File.blob_id, File.name, File.type, File.bytes, File.seq, File.user_id)
    of_room = (File.id == file, File.room_id == member.room, File.type.is_not(None))
    found = connection.execute(select(*columns).where(*of_room)).first()
    if found is None:
        raise errors.NotFound
    blob, name, type, length, seq, owner = found
    assert type is not None, "only whole files were looked for"
    if owner != user if seq is None else seq < member.visible_from:
        raise errors.NotFound
    if size is not None:
        return _small(connection, file, blob, size)
    return Stored(file, name, type, length, uploads.parts(connection, file))


def _small(connection: Connection, file: str, blob: str, size: Size) -> Stored:
    """Raises `NotFound`."""
    columns = (Thumbnail.bytes, Thumbnail.key, Thumbnail.sha256)
    of_blob = (Thumbnail.blob_id == blob, Thumbnail.size == size)
    found = connection.execute(select(*columns).where(*of_blob)).first()
    if found is None:
        raise errors.NotFound
    id = f"{file}-{size}"
    return Stored(id, f"{id}.webp", WEBP, found.bytes, [Part(0, *found)])
