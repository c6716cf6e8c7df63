"""Uploads: a file begins, its bytes come piece by piece, and then it is whole.

Where it goes on is in the database, and moves on only from where it stands: so a second request,
on whichever node, finds out that it is late. What is not attached within a day is gone.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, case, delete, insert, select, update

from ... import errors
from ...db import row_lock
from ...db.tables import Blob, BlobPart, BlobText, File, GonePart, Thumbnail
from ...security import new_id
from .. import messages, rights
from ..access import membership, now_ms
from ..effects import Written
from ..log.shown import Attached, Picture
from ..moments import DAY_MS
from . import names, quotas, rows
from .quotas import FileLimits

UNATTACHED_MS = DAY_MS
# Of a whole file as much as has come.
_ANNOUNCED = case((File.type.is_(None), File.bytes), else_=File.received)


class Upload(NamedTuple):
    """How far one has come; `is_whole` once its type is known."""

    id: str
    room: str
    bytes: int
    received: int
    metadata: str | None
    expires_at: int | None
    is_whole: bool
    is_attached: bool


class Part(NamedTuple):
    """A piece of a file that is in the storage."""

    start: int
    bytes: int
    key: str
    sha256: str


class Drawn(NamedTuple):
    """The size of a picture, and its thumbnails by their sizes."""

    picture: Picture
    thumbnails: Mapping[str, Part]


class Whole(NamedTuple):
    """The digest and the type of a file, known when its last byte has come.

    `instead` are pieces that take the place of all that have come; `text` is what search knows of
    what it says.
    """

    sha256: str
    type: str
    instead: Sequence[Part] | None = None
    drawn: Drawn | None = None
    text: str = ""


def begin(
    connection: Connection,
    room: str,
    user: str,
    *,
    name: str,
    bytes: int,
    limits: FileLimits,
    metadata: str | None = None,
) -> Written[Upload]:
    """Under the lock of the person. Raises what writing there does, and `quotas.require_room`."""
    messages.require_writing(connection, room, user=user, right=rights.UPLOAD)
    quotas.lock_sums(connection, user, limits)
    quotas.require_room(connection, user=user, bytes=bytes, limits=limits)
    file, blob = new_id("f"), new_id("blob")
    ends_at = now_ms() + UNATTACHED_MS
    connection.execute(insert(Blob).values(id=blob, room_id=room))
    connection.execute(
        insert(File).values(
            id=file,
            room_id=room,
            user_id=user,
            blob_id=blob,
            name=names.clean(name),
            bytes=bytes,
            received=0,
            upload_metadata=metadata,
            expires_at=ends_at,
        )
    )
    return Written(Upload(file, room, bytes, 0, metadata, ends_at, False, False))


def own(connection: Connection, room: str, user: str, file: str) -> Upload:
    """One of somebody's own. Raises `NotFound`, and what reading the room does."""
    room = membership(connection, room, user).room
    columns = (
        *(File.id, File.room_id, _ANNOUNCED, File.received, File.upload_metadata),
        *(File.expires_at, File.type.is_not(None), File.seq.is_not(None)),
    )
    of_person = (File.id == file, File.room_id == room, File.user_id == user)
    found = connection.execute(select(*columns).where(*of_person)).first()
    if found is None:
        raise errors.NotFound("There is no such upload of yours, or it has expired.")
    return Upload(*found)


def add(
    connection: Connection,
    upload: Upload,
    user: str,
    part: Part | None,
    *,
    start: int,
    end: int,
    whole: Whole | None,
    limits: FileLimits,
) -> Written[Attached | None]:
    """Note bytes that have come, and the piece in the storage that has them, if one does.

    The last ones make the file `whole`, which is returned.

    Under the lock of the person. Raises `WrongOffset` where others have gone on meanwhile, and what
    `begin` does.
    """
    if whole is not None:
        row_lock.ROOMS.take(connection, [upload.room])
    messages.require_writing(connection, upload.room, user=user, right=rights.UPLOAD)
    now = own(connection, upload.room, user, upload.id)
    if now.is_whole or now.received != start:
        raise errors.WrongOffset(now.received)
    if end > now.bytes:
        # It had not said how long it is.
        quotas.lock_sums(connection, user, limits)
        quotas.require_room(connection, user=user, bytes=end - now.bytes, limits=limits)
        if limits.of_file and end > limits.of_file:
            raise errors.FileTooLarge(limits.of_file)
    values = {"received": end, "bytes": max(end, now.bytes)}
    values["expires_at"] = now_ms() + UNATTACHED_MS
    if not connection.execute(update(File).where(File.id == upload.id).values(values)).rowcount:
        raise errors.NotFound  # it expired meanwhile
    if part is not None:
        blob = select(File.blob_id).where(File.id == upload.id).scalar_subquery()
        connection.execute(insert(BlobPart).values(blob_id=blob, **part._asdict()))
    return Written(None if whole is None else _finish(connection, upload, whole))


def cancel(connection: Connection, room: str, user: str, file: str) -> Written[None]:
    """Delete a file that no message has. Under the lock of the person.

    Raises `NotFound` or `FileAttached`.
    """
    upload = own(connection, room, user, file)
    row_lock.ROOMS.take(connection, [upload.room])
    if own(connection, upload.room, user, file).is_attached:
        raise errors.FileAttached
    rows.forget(connection, File.id == file)
    return Written(None)


def discard(connection: Connection, room: str, file: str) -> Written[None]:
    """Of one that came to nothing, whoever may still write there."""
    row_lock.ROOMS.take(connection, [room])
    rows.forget(connection, (File.id == file) & File.seq.is_(None))
    return Written(None)


def parts(connection: Connection, file: str) -> list[Part]:
    """In their order."""
    columns = (BlobPart.start, BlobPart.bytes, BlobPart.key, BlobPart.sha256)
    of_file = select(*columns).join(File, File.blob_id == BlobPart.blob_id).where(File.id == file)
    return [Part(*row) for row in connection.execute(of_file.order_by(BlobPart.start))]


def _finish(connection: Connection, upload: Upload, whole: Whole) -> Attached:
    """Under the lock of the room: the same bytes are kept once there."""
    row = select(File.blob_id, File.name, File.received).where(File.id == upload.id)
    blob, name, length = connection.execute(row).one()
    if whole.instead is not None:
        rows.leave(connection, BlobPart.key, BlobPart.blob_id == blob)
        connection.execute(delete(BlobPart).where(BlobPart.blob_id == blob))
        instead = [{"blob_id": blob, **part._asdict()} for part in whole.instead]
        connection.execute(insert(BlobPart), instead)
        length = sum(part.bytes for part in whole.instead)
    same = select(Blob.id).where(Blob.room_id == upload.room, Blob.sha256 == whole.sha256)
    twin = connection.execute(same).scalar()
    if twin is None:
        connection.execute(update(Blob).where(Blob.id == blob).values(sha256=whole.sha256))
        if whole.text:
            connection.execute(insert(BlobText).values(blob_id=blob, text=whole.text))
    values: dict[str, Any] = {"type": whole.type, "bytes": length, "blob_id": twin or blob}
    shown = Attached(id=upload.id, name=name, type=whole.type, bytes=length)
    if whole.drawn is not None:
        shown["picture"] = whole.drawn.picture
        values["picture"] = msgspec.json.encode(whole.drawn.picture).decode()
        _keep_thumbnails(connection, twin or blob, whole.drawn.thumbnails)
    connection.execute(update(File).where(File.id == upload.id).values(values))
    if twin is not None:
        rows.drop_unused(connection, [blob])
    return shown


def _keep_thumbnails(connection: Connection, blob: str, made: Mapping[str, Part]) -> None:
    """For a blob; those that it has already stay, and of these nothing does."""
    has_some = select(Thumbnail.key).where(Thumbnail.blob_id == blob)
    if connection.execute(has_some).first() is not None:
        gone = [{"key": part.key} for part in made.values()]
        connection.execute(insert(GonePart), gone)
        return
    new = [
        {"blob_id": blob, "size": size, "bytes": each.bytes, "key": each.key, "sha256": each.sha256}
        for size, each in made.items()
    ]
    connection.execute(insert(Thumbnail), new)
