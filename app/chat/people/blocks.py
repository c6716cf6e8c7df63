"""Blocking: somebody folds the messages of another, and has no direct messages from them.

The other one is not told, and nothing that they can ask for says it.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple, cast

from sqlalchemy import Connection, Table, bindparam, delete, func, select

from ... import errors
from ...db.statement import Prepared, insert_if_new
from ...db.tables import Block, User
from .. import revocations
from ..access import Person, now_ms
from ..effects import Effects, Written
from ..listing import Slice, cut
from ..members import members

# All of them go to each page of whoever blocks them: some kilobytes.
MOST = 500


class Place(NamedTuple):
    """They are listed by id, as members are."""

    user: str


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody who is blocked, and since when."""

    user: Person
    at: int


def block(connection: Connection, user: str, ref: str) -> Written[None]:
    """Raises `NotFound`, and `Conflict` for oneself or too many. Under the lock of the person."""
    blocked = members.user_id(connection, ref)
    if blocked == user:
        raise errors.Conflict("Nobody can block themselves.")
    row = {"user_id": user, "blocked_id": blocked, "at": now_ms()}
    if not insert_if_new(connection, cast(Table, Block.__table__), row):
        return Written(None)
    count = select(func.count()).select_from(Block).where(Block.user_id == user)
    if connection.execute(count).scalar_one() > MOST:
        raise errors.Conflict(f"One can block {MOST} people, and no more.")
    return _changed(connection, user)


def unblock(connection: Connection, user: str, ref: str) -> Written[None]:
    """Raises `NotFound` for an account that does not exist."""
    blocked = members.user_id(connection, ref)
    which = (Block.user_id == user) & (Block.blocked_id == blocked)
    gone = connection.execute(delete(Block).where(which)).rowcount
    return _changed(connection, user) if gone else Written(None)


def listed(
    connection: Connection, user: str, *, after: Place | None, limit: int
) -> Slice[Listed, Place]:
    """The people that somebody blocks."""
    rows = connection.execute(
        select(User.id, User.name, User.display_name, Block.at)
        .join(User, User.id == Block.blocked_id)
        .where(Block.user_id == user, Block.blocked_id > (after.user if after else ""))
        .order_by(Block.blocked_id)
        .limit(limit + 1)
    )
    items = [Listed(Person(*row[:3]), row[3]) for row in rows]
    return cut(items, limit, lambda last: Place(last.user.id))


def of_people(connection: Connection, users: Collection[str]) -> dict[str, list[str]]:
    """The ids that each of them blocks, in order."""
    blocked: dict[str, list[str]] = {user: [] for user in users}
    for user, other in _OF.each(connection, [(user,) for user in users]):
        blocked[user].append(other)
    return {user: sorted(others) for user, others in blocked.items()}


def _changed(connection: Connection, user: str) -> Written[None]:
    """Their other devices are to know."""
    revocations.add(connection, revocations.BLOCKS, [user])
    return Written(None, Effects(people=[user]))


_OF = Prepared(
    select(Block.user_id, Block.blocked_id).where(Block.user_id == bindparam("user")), "user"
)
