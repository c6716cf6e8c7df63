"""No two users look the same, nor two public rooms.

Kept for each is what its names can be taken for, and of a room for a while what those that it gave
up can. That depends on the version of Unicode: under another one it is worked out anew for all, in
the transaction that first needs it. Names that looked the same before this rule keep working; only
a new name is refused.
"""

from collections.abc import Iterable
from typing import cast

from sqlalchemy import Connection, Table, bindparam, delete, select, update

from .. import errors
from ..db.statement import Pending, Prepared, insertion
from ..db.tables import Guest, Look, Meta, OldName, Room, User
from ..unicode.security import VERSIONS
from .access import now_ms
from .moments import DAY_MS
from .text import looks

# As they are stored.
USER, ROOM = "account", "room"
# The row of `meta` that says which Unicode the looks are of.
META_KEY = "looks"
# Links and habits live for about so long.
HELD_MS = 30 * DAY_MS
# Of a name that somebody has.
FOR_GOOD = None

Held = tuple[str, str, int | None]
"""An owner, a name, and until when it is held."""


def claim(
    connection: Connection, kind: str, owner: str, *new: str, kept: Iterable[str] = ()
) -> None:
    """Give `owner` the new names, beside those that are kept. Raises `NameTaken`.

    In the transaction that writes the names: what was free before it may be taken.
    """
    lock(connection)
    wanted = frozenset().union(*map(looks, new))
    now = now_ms()
    if _OTHERS.each(connection, [(kind, look, owner, now) for look in wanted]):
        raise errors.NameTaken
    release(connection, kind, owner)
    _note(connection, kind, [(owner, name, FOR_GOOD) for name in (*new, *kept)])


class RoomClaims:
    """Names that the acts of a batch give to public rooms; `flush` writes them."""

    def __init__(self, connection: Connection, rooms: dict[str, set[str]]) -> None:
        """`rooms` are those that have a look, or hold it."""
        self._connection = connection
        self._rooms = rooms
        self._given: dict[str, list[str]] = {}

    @classmethod
    def load(cls, connection: Connection, names: Iterable[str]) -> "Pending[RoomClaims]":
        """For these names; none other can be claimed. Like `claim`, it locks."""
        wanted = frozenset().union(*map(looks, names))
        if not wanted:
            return lambda: cls(connection, {})
        keys = [(ROOM, look, now_ms()) for look in wanted]
        locked = _LOCK.ask(connection, [(META_KEY,)])
        found = _OWNERS.ask(connection, keys)

        def loaded() -> "RoomClaims":
            of_looks = found()
            if list(locked()) != [(VERSIONS,)]:
                _refresh(connection)
                of_looks = _OWNERS.each(connection, keys)
            rooms: dict[str, set[str]] = {}
            for look, room in of_looks:
                rooms.setdefault(look, set()).add(room)
            return cls(connection, rooms)

        return loaded

    def claim(self, room: str, name: str) -> None:
        """Give a room this name instead of the one it has, which it holds. Raises `NameTaken`."""
        wanted = looks(name)
        if any(self._rooms.get(look, set()) - {room} for look in wanted):
            raise errors.NameTaken
        for look in wanted:
            self._rooms.setdefault(look, set()).add(room)
        self._given.setdefault(room, []).append(name)

    def flush(self) -> None:
        until = now_ms() + HELD_MS
        _HOLD.many(self._connection, [(until, ROOM, room) for room in self._given])
        names = [
            (room, name, FOR_GOOD if name == given[-1] else until)
            for room, given in self._given.items()
            for name in given
        ]
        _note(self._connection, ROOM, names)


def is_taken(connection: Connection, kind: str, owner: str, name: str) -> bool:
    """Whether a name looks like that of somebody else; only under `lock` it stays so."""
    now = now_ms()
    return bool(_OTHERS.each(connection, [(kind, look, owner, now) for look in looks(name)]))


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
    # Guests who are gone have left theirs to others.
    gone = select(Guest.user_id).where(Guest.ended_at.is_not(None))
    here = select(User.id, User.name, User.display_name).where(User.id.not_in(gone))
    users = connection.execute(here).all()
    _note(connection, USER, [(id, name, FOR_GOOD) for id, *both in users for name in both])
    had = connection.execute(select(OldName.room_id, OldName.name_key, OldName.given_up_at)).all()
    rooms = connection.execute(select(Room.id, Room.name).where(Room.kind == "public")).all()
    held = [(room, name, at + HELD_MS) for room, name, at in had]
    _note(connection, ROOM, [*held, *((id, name, FOR_GOOD) for id, name in rooms)])
    connection.execute(update(Meta).where(Meta.key == META_KEY).values(value=VERSIONS))


def _note(connection: Connection, kind: str, names: Iterable[Held]) -> None:
    """Of names of one owner that look alike the last one counts."""
    rows = {(kind, look, owner): until for owner, name, until in names for look in looks(name)}
    _FORGET.many(connection, list(rows))
    _NOTE.many(connection, [(*key, until) for key, until in rows.items()])


_LOCK = Prepared(
    select(Meta.value).where(Meta.key == bindparam("key")).with_for_update(key_share=True),
    "key",
)
_is_held = Look.held_until.is_(None) | (Look.held_until > bindparam("now"))
_of_look = select(Look.look, Look.owner).where(
    Look.kind == bindparam("kind"), Look.look == bindparam("look"), _is_held
)
_OWNERS = Prepared(_of_look, "kind look now")
_OTHERS = Prepared(_of_look.where(Look.owner != bindparam("owner")), "kind look owner now")
_HOLD = Prepared(
    update(Look)
    .where(
        Look.kind == bindparam("kind"),
        Look.owner == bindparam("owner"),
        Look.held_until.is_(None),
    )
    .values(held_until=bindparam("until")),
    "until kind owner",
)
_RELEASE = Prepared(
    delete(Look).where(Look.kind == bindparam("kind"), Look.owner == bindparam("owner")),
    "kind owner",
)
_FORGET = Prepared(
    delete(Look).where(
        Look.kind == bindparam("kind"),
        Look.look == bindparam("look"),
        Look.owner == bindparam("owner"),
    ),
    "kind look owner",
)
_NOTE = insertion(cast(Table, Look.__table__), "kind look owner held_until")
