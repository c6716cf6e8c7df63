"""No two users look the same, nor two public rooms.

Kept for each is what its names can be taken for. That depends on the version of Unicode: under
another one it is worked out anew for all, in the transaction that first needs it. Names that looked
the same before this rule keep working; only a new name is refused.
"""

from collections.abc import Iterable
from typing import cast

from sqlalchemy import Connection, Table, bindparam, delete, select, update

from .. import errors
from ..db.statement import Pending, Prepared, insertion
from ..db.tables import Look, Meta, Room, User
from ..unicode.security import VERSIONS
from .text import looks

# As they are stored.
USER, ROOM = "account", "room"
# The row of `meta` that says which Unicode the looks are of.
META_KEY = "looks"


def claim(
    connection: Connection, kind: str, owner: str, *new: str, kept: Iterable[str] = ()
) -> None:
    """Give `owner` the new names, beside those that are kept. Raises `NameTaken`.

    In the transaction that writes the names: what was free before it may be taken.
    """
    lock(connection)
    wanted = frozenset().union(*map(looks, new))
    if _TAKEN.each(connection, [(kind, look, owner) for look in wanted]):
        raise errors.NameTaken
    release(connection, kind, owner)
    _note(connection, kind, [(owner, name) for name in (*new, *kept)])


class Claims:
    """Names that the acts of a batch give to owners of one kind; `flush` writes them."""

    def __init__(self, connection: Connection, kind: str, owners: dict[str, set[str]]) -> None:
        self._connection = connection
        self._kind = kind
        self._owners = owners
        self._given: dict[str, str] = {}

    @classmethod
    def load(cls, connection: Connection, kind: str, names: Iterable[str]) -> "Pending[Claims]":
        """For these names; none other can be claimed. Like `claim`, it locks."""
        wanted = frozenset().union(*map(looks, names))
        if not wanted:
            return lambda: cls(connection, kind, {})
        locked = _LOCK.ask(connection, [(META_KEY,)])
        found = _OWNERS.ask(connection, [(kind, look) for look in wanted])

        def loaded() -> "Claims":
            of_looks = found()
            if list(locked()) != [(VERSIONS,)]:
                _refresh(connection)
                of_looks = _OWNERS.each(connection, [(kind, look) for look in wanted])
            owners: dict[str, set[str]] = {}
            for look, owner in of_looks:
                owners.setdefault(look, set()).add(owner)
            return cls(connection, kind, owners)

        return loaded

    def claim(self, owner: str, name: str) -> None:
        """Give `owner` this name instead of the one it has. Raises `NameTaken`."""
        wanted = looks(name)
        if any(self._owners.get(look, set()) - {owner} for look in wanted):
            raise errors.NameTaken
        for owners in self._owners.values():
            owners.discard(owner)
        for look in wanted:
            self._owners.setdefault(look, set()).add(owner)
        self._given[owner] = name

    def flush(self) -> None:
        _RELEASE.many(self._connection, [(self._kind, owner) for owner in self._given])
        _note(self._connection, self._kind, self._given.items())


def release(connection: Connection, kind: str, owner: str) -> None:
    """Leave the names to others."""
    _RELEASE.many(connection, [(kind, owner)])


def lock(connection: Connection) -> None:
    """Until the end of the transaction nobody else gives a name.

    Taken after the locks of rooms, and before a name is written that must be the only one: two
    that lock in one order can't wait for each other.
    """
    found = list(_LOCK.each(connection, [(META_KEY,)]))
    if found != [(VERSIONS,)]:
        _refresh(connection)


def _refresh(connection: Connection) -> None:
    connection.execute(delete(Look))
    users = connection.execute(select(User.id, User.name, User.display_name)).all()
    _note(connection, USER, [(id, name) for id, *both in users for name in both])
    rooms = connection.execute(select(Room.id, Room.name).where(Room.kind == "public")).all()
    _note(connection, ROOM, [(id, name) for id, name in rooms])
    connection.execute(update(Meta).where(Meta.key == META_KEY).values(value=VERSIONS))


def _note(connection: Connection, kind: str, names: Iterable[tuple[str, str]]) -> None:
    _NOTE.many(connection, list({(kind, look, id) for id, name in names for look in looks(name)}))


_LOCK = Prepared(
    select(Meta.value).where(Meta.key == bindparam("key")).with_for_update(key_share=True),
    "key",
)
_TAKEN = Prepared(
    select(Look.owner).where(
        Look.kind == bindparam("kind"),
        Look.look == bindparam("look"),
        Look.owner != bindparam("owner"),
    ),
    "kind look owner",
)
_OWNERS = Prepared(
    select(Look.look, Look.owner).where(
        Look.kind == bindparam("kind"), Look.look == bindparam("look")
    ),
    "kind look",
)
_RELEASE = Prepared(
    delete(Look).where(Look.kind == bindparam("kind"), Look.owner == bindparam("owner")),
    "kind owner",
)
_NOTE = insertion(cast(Table, Look.__table__), "kind look owner")
