"""Emoji of the team: pictures under names, which people write as `:name:`.

A text keeps the name. Whoever shows it looks the picture up, so an emoji that is gone is shown as
it was typed.
"""

import hashlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, delete, func, insert, select, update

from .. import errors
from ..db.tables import TeamEmoji
from ..security import new_id
from . import audit, revocations
from .access import now_ms
from .effects import Effects, Written

# Each page has the names of all of them: some tens of kilobytes.
MOST = 500
VERSION_CHARACTERS = 16


class Emoji(NamedTuple):
    """Its picture is the id of one."""

    name: str
    picture: str
    at: int


def listed(connection: Connection) -> Sequence[Emoji]:
    """All, by name."""
    columns = (TeamEmoji.name, TeamEmoji.picture, TeamEmoji.created_at)
    return [Emoji(*row) for row in connection.execute(select(*columns).order_by(TeamEmoji.name))]


def version_of(emoji: Iterable[Emoji]) -> str:
    """Of two sets that differ it is another one."""
    said = "".join(f"{each.name} {each.picture}\n" for each in emoji)
    return hashlib.sha256(said.encode()).hexdigest()[:VERSION_CHARACTERS]


def version(connection: Connection) -> str:
    """That of the set as it stands."""
    return version_of(listed(connection))


def put(connection: Connection, user: str, name: str, content: bytes) -> Written[Emoji]:
    """Add one, or give it another picture. Raises `Conflict` for too many.

    Two people who add the last one at the same time may make it one more.
    """
    made = Emoji(name, new_id("p"), now_ms())
    values = {
        "picture": made.picture,
        "content": content,
        "user_id": user,
        "created_at": made.at,
    }
    named = TeamEmoji.name == name
    if not connection.execute(update(TeamEmoji).where(named).values(values)).rowcount:
        connection.execute(insert(TeamEmoji).values(name=name, **values))
        if connection.execute(select(func.count()).select_from(TeamEmoji)).scalar_one() > MOST:
            raise errors.Conflict(f"A team has at most {MOST} emoji of its own.")
    audit.add(connection, "set_emoji", actor=user, emoji=name)
    return _changed(connection).giving(made)


def remove(connection: Connection, user: str, name: str) -> Written[None]:
    """Raises `NotFound`."""
    if not connection.execute(delete(TeamEmoji).where(TeamEmoji.name == name)).rowcount:
        raise errors.NotFound
    audit.add(connection, "remove_emoji", actor=user, emoji=name)
    return _changed(connection)


def picture(connection: Connection, picture: str) -> bytes | None:
    """WebP."""
    found = connection.execute(select(TeamEmoji.content).where(TeamEmoji.picture == picture))
    content = found.scalar()
    return None if content is None else bytes(content)


def _changed(connection: Connection) -> Written[None]:
    revocations.add(connection, revocations.EMOJI, ["team"])
    return Written(None, Effects(emoji=True))
