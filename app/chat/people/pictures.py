"""Pictures of people, as they are kept: squares in two sizes, with a new id for each upload."""

from typing import Literal, NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from ... import errors
from ...db.tables import Picture, User
from ...security import new_id
from .. import revocations
from ..access import now_ms
from ..effects import Effects, Written
from . import profiles
from .profiles import Profile

Size = Literal["small", "large"]


class Made(NamedTuple):
    """A picture of somebody in both sizes, as WebP."""

    small: bytes
    large: bytes


def set_own(connection: Connection, user: str, made: Made) -> Written[Profile]:
    """Instead of the one they have. Under the lock of the person."""
    connection.execute(delete(Picture).where(Picture.user_id == user))
    picture = new_id("p")
    connection.execute(
        insert(Picture).values(
            id=picture, user_id=user, small=made.small, large=made.large, created_at=now_ms()
        )
    )
    return _changed(connection, user, picture)


def remove_own(connection: Connection, user: str) -> Written[Profile]:
    """The page shows their initials then. Under the lock of the person."""
    gone = connection.execute(delete(Picture).where(Picture.user_id == user)).rowcount
    if not gone:
        return Written(profiles.of_people(connection, [user])[user])
    return _changed(connection, user, None)


def content(connection: Connection, picture: str, size: Size) -> bytes:
    """WebP. Raises `NotFound`."""
    column = Picture.small if size == "small" else Picture.large
    found = connection.execute(select(column).where(Picture.id == picture)).scalar()
    if found is None:
        raise errors.NotFound
    return bytes(found)


def _changed(connection: Connection, user: str, picture: str | None) -> Written[Profile]:
    connection.execute(update(User).where(User.id == user).values(picture=picture))
    revocations.add(connection, revocations.PERSON, [user])
    return Written(profiles.of_people(connection, [user])[user], Effects(people=[user]))
