"""Names that public rooms had: they lead there still, unless another room has them by now.

Whoever gives a name holds the lock of names (`names.lock`), and so does whoever writes here.
"""

from collections.abc import Mapping
from typing import NamedTuple, cast

from sqlalchemy import Connection, Table, bindparam, delete

from ..db.statement import Prepared, insertion
from ..db.tables import OldName


class Kept(NamedTuple):
    """The room that had a name, and when it gave it up."""

    room: str
    given_up_at: int


def write(connection: Connection, names: Mapping[str, Kept | None]) -> None:
    """By key: names that rooms have had, or None for those that they have now."""
    _FORGET.many(connection, [(key,) for key in names])
    _KEEP.many(connection, [(key, *kept) for key, kept in names.items() if kept])


def release(connection: Connection, room: str) -> None:
    """Leave them to others."""
    connection.execute(delete(OldName).where(OldName.room_id == room))


_FORGET = Prepared(delete(OldName).where(OldName.name_key == bindparam("name_key")), "name_key")
_KEEP = insertion(cast(Table, OldName.__table__), "name_key room_id given_up_at")
