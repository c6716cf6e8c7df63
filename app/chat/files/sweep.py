"""Files that no message has, pieces that no file has, and which storage all of them are in."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, delete, func, insert, select, union_all

from ...db import facts, row_lock
from ...db.tables import BlobPart, File, GonePart, Thumbnail
from ..access import now_ms
from ..effects import Written
from . import rows

# A few milliseconds of the writer's time.
AT_ONCE = 100
# The storage is asked to delete one after the other. Each takes it some seconds at worst, and all
# of them together less than a background task may.
ERASED_AT_ONCE = 20


def next_expiry(connection: Connection) -> int | None:
    """When the next file is gone that no message has (ms)."""
    return connection.execute(select(func.min(File.expires_at))).scalar()


def expire_some(connection: Connection) -> Written[bool]:
    """Delete some that are due, of one room. False: there may be none left."""
    due = File.expires_at <= now_ms()
    room = connection.execute(select(File.room_id).where(due).limit(1)).scalar()
    if room is None:
        return Written(False)
    row_lock.ROOMS.take(connection, [room])
    some = select(File.id).where(due, File.room_id == room).limit(AT_ONCE)
    # One that was gone on with meanwhile is not due any more.
    return Written(bool(rows.forget(connection, File.id.in_(some) & due)))


def gone(connection: Connection) -> Sequence[str]:
    """The keys of some pieces that the storage is to delete."""
    return connection.execute(select(GonePart.key).limit(ERASED_AT_ONCE)).scalars().all()


def add_gone(connection: Connection, keys: Collection[str]) -> Written[None]:
    """The storage is to delete them: nothing has named them yet."""
    connection.execute(insert(GonePart), [{"key": key} for key in keys])
    return Written(None)


def forget_gone(connection: Connection, keys: Collection[str]) -> Written[None]:
    """The storage has deleted them."""
    connection.execute(delete(GonePart).where(GonePart.key.in_(keys)))
    return Written(None)


def mark(connection: Connection) -> tuple[str | None, bool]:
    """Return the mark of the storage of this database, and whether anything is kept there."""
    pieces = connection.execute(select(BlobPart.key).limit(1)).first()
    return facts.get(connection, facts.FILES), pieces is not None


def put_mark(connection: Connection, mark: str) -> Written[str]:
    """That which is there afterwards: maybe of another server."""
    facts.put_if_new(connection, facts.FILES, mark)
    return Written(facts.get(connection, facts.FILES) or mark)


class Survey(NamedTuple):
    """All there is of files: the bytes of each piece by its key, and the keys of what is going."""

    mark: str | None
    files: int
    pieces: Mapping[str, int]
    gone: Collection[str]


def survey(connection: Connection) -> Survey:
    kept = (select(each.key, each.bytes) for each in (BlobPart, Thumbnail))
    pieces = {row.key: row.bytes for row in connection.execute(union_all(*kept))}
    gone = connection.execute(select(GonePart.key)).scalars()
    files = connection.execute(select(func.count()).select_from(File)).scalar_one()
    return Survey(facts.get(connection, facts.FILES), files, pieces, set(gone))
