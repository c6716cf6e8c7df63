"""Names that public rooms had: they lead there still, and for a while nobody else can take them.

Whoever gives a name holds the lock of names (`names.lock`), and so does whoever reads here.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple, cast

from sqlalchemy import Connection, Table, bindparam, delete, select

from .. import errors
from ..db.statement import Pending, Prepared, insertion
from ..db.tables import OldName
from .moments import DAY_MS

# Links and habits live for about so long.
KEPT_MS = 30 * DAY_MS


class Kept(NamedTuple):
    """The room that had a name, and when it gave it up."""

    room: str
    given_up_at: int


def of(connection: Connection, name_keys: Collection[str]) -> Pending[dict[str, Kept]]:
    """Those of the names that a room had."""
    found = _FOUND.ask(connection, [(key,) for key in name_keys])
    return lambda: {key: Kept(*kept) for key, *kept in found()}


def require_free(kept: Kept | None, room: str, now: int) -> None:
    """Raises `NameTaken` for a name that another room had until lately."""
    if kept is not None and kept.room != room and kept.given_up_at > now - KEPT_MS:
        raise errors.NameTaken


def take(connection: Connection, name_key: str, room: str, now: int) -> None:
    """A new room has this name now. Raises `NameTaken`."""
    require_free(of(connection, [name_key])().get(name_key), room, now)
    write(connection, [name_key], [])


def write(
    connection: Connection, taken: Sequence[str], given_up: Sequence[tuple[str, str, int]]
) -> None:
    """Names that rooms have now, and (name, room, when) that they had; the last of each counts."""
    last = {key: (key, room, at) for key, room, at in given_up}
    _FORGET.many(connection, [(key,) for key in {*taken, *last}])
    _KEEP.many(connection, list(last.values()))


def release(connection: Connection, room: str) -> None:
    """Leave them to others."""
    connection.execute(delete(OldName).where(OldName.room_id == room))


_FOUND = Prepared(
    select(OldName.name_key, OldName.room_id, OldName.given_up_at).where(
        OldName.name_key == bindparam("name_key")
    ),
    "name_key",
)
_FORGET = Prepared(delete(OldName).where(OldName.name_key == bindparam("name_key")), "name_key")
_KEEP = insertion(cast(Table, OldName.__table__), "name_key room_id given_up_at")
