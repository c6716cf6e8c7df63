"""Settings of the server that its owners change while it runs; the environment wins over them."""

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.dialects import postgresql

from .. import errors
from ..db import facts, row_lock
from ..db.tables import Meta, Room, ServerSetting, TeamPicture
from ..security import new_id
from . import audit, revocations, rights, state_names
from .effects import Effects, Written

WELCOME_ROOMS = "welcome_rooms"
PICTURE = "picture"
# Newcomers find their way in so many.
ROOMS_MOST = 20


class Stored(NamedTuple):
    """The values that owners have set, by name, and the id of the team's picture."""

    values: Mapping[str, Any]
    picture: str | None


class WelcomeRoom(NamedTuple):
    id: str
    name: str


def stored(connection: Connection) -> Stored:
    found = connection.execute(select(ServerSetting.name, ServerSetting.value)).all()
    picture = connection.execute(select(TeamPicture.picture)).scalar()
    return Stored({name: json.loads(value) for name, value in found}, picture)


def welcome_rooms(connection: Connection) -> Sequence[WelcomeRoom]:
    """Those that newcomers join by themselves."""
    query = select(Room.id, Room.name).where(Room.welcomes_newcomers)
    return [WelcomeRoom(*row) for row in connection.execute(query.order_by(Room.name_key, Room.id))]


def state_name(connection: Connection) -> str:
    """Of all that owners have set."""
    values, picture = stored(connection)
    rooms = sorted(room.id for room in welcome_rooms(connection))
    return state_names.of_parts(sorted(values.items()), picture, rooms)


def change(
    connection: Connection,
    user: str,
    wanted: Mapping[str, Any],
    *,
    rooms: Sequence[str] | None,
    role: str,
    seen: Collection[str] | None = None,
) -> Written[None]:
    """None takes back what was set. `rooms` are the ids of those that welcome newcomers from now
    on; None leaves them. `role` is on the server; with `seen` only in one of these
    states. Raises `Forbidden`, `PreconditionFailed`, and `NotFound` for a room.
    """
    rights.require(rights.SERVER_SETTINGS, role)
    _lock(connection)
    if seen is not None:
        state_names.require(seen, state_name(connection))
    before = stored(connection).values
    differ = {name: value for name, value in wanted.items() if value != before.get(name)}
    for name, value in differ.items():
        _put(connection, name, value)
        _note(connection, user, name, before.get(name), value)
    if rooms is not None:
        _welcome_in(connection, user, rooms)
    return _changed(connection) if differ else Written(None)


def set_picture(
    connection: Connection, user: str, content: bytes | None, *, role: str
) -> Written[None]:
    """WebP; None takes it away. `role` is on the server."""
    rights.require(rights.SERVER_SETTINGS, role)
    _lock(connection)
    before = connection.execute(select(TeamPicture.picture)).scalar()
    if before is None and content is None:
        return Written(None)
    connection.execute(delete(TeamPicture))
    made = None if content is None else new_id("p")
    if made is not None:
        connection.execute(insert(TeamPicture).values(picture=made, content=content))
    _note(connection, user, PICTURE, before, made)
    return _changed(connection)


def picture(connection: Connection, picture: str) -> bytes:
    """Raises `NotFound`."""
    query = select(TeamPicture.content).where(TeamPicture.picture == picture)
    found = connection.execute(query).scalar()
    if found is None:
        raise errors.NotFound
    return bytes(found)


def _lock(connection: Connection) -> None:
    """Of owners who change something at once, one does it after the other."""
    row_lock.take_found(connection, select(Meta.key).where(Meta.key == facts.EPOCH))


def _put(connection: Connection, name: str, value: Any) -> None:
    if value is None:
        connection.execute(delete(ServerSetting).where(ServerSetting.name == name))
        return
    kept = {"value": json.dumps(value)}
    # SQLite understands it just the same.
    row = postgresql.insert(ServerSetting).values(name=name, **kept)
    connection.execute(row.on_conflict_do_update(index_elements=["name"], set_=kept))


def _welcome_in(connection: Connection, user: str, rooms: Sequence[str]) -> None:
    before = sorted(room.id for room in welcome_rooms(connection))
    now = sorted(set(rooms))
    if now == before:
        return
    welcoming = update(Room).where(
        Room.id.in_(now), Room.kind == "public", Room.archived_at.is_(None), Room.name_key != ""
    )
    set_now = welcoming.values(welcomes_newcomers=True).execution_options(preserve_rowcount=True)
    if connection.execute(set_now).rowcount < len(now):
        raise errors.NotFound("Newcomers can join public rooms only, and none that is archived.")
    others = update(Room).where(Room.welcomes_newcomers, Room.id.not_in(now))
    connection.execute(others.values(welcomes_newcomers=False))
    _note(connection, user, WELCOME_ROOMS, before, now)


def _note(connection: Connection, user: str, name: str, before: Any, after: Any) -> None:
    audit.add(connection, "settings", actor=user, setting=name, before=before, after=after)


def _changed(connection: Connection) -> Written[None]:
    revocations.add(connection, revocations.SETTINGS, ["server"])
    return Written(None, Effects(settings=True))
