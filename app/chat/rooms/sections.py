"""The sections that people make in their own lists of rooms: named, and in an order of theirs.

Whoever changes them holds the person's lock (`sessions.by_id_to_write`).
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from ... import errors, security
from ...db import row_lock
from ...db.statement import Prepared
from ...db.tables import Member
from ...db.tables import Section as SectionRow
from .. import text
from ..effects import Effects, Written

# More than anybody looks through; all of them are one page, and one frame.
MOST = 50


class Section(NamedTuple):
    """One of somebody's sections; the first one is at position 0."""

    id: str
    name: str
    position: int


def of_people(connection: Connection, users: Collection[str]) -> dict[str, tuple[Section, ...]]:
    """The sections of each of them, in order; those who have none are left out."""
    found: dict[str, list[Section]] = {}
    for user, *columns in _OF_USER.each(connection, [(user,) for user in users]):
        found.setdefault(user, []).append(Section(*columns))
    return {user: tuple(sorted(of, key=_place)) for user, of in found.items()}


def listed(connection: Connection, user: str) -> tuple[Section, ...]:
    return of_people(connection, [user]).get(user, ())


def require(connection: Connection, user: str, section: str) -> Section:
    """Raises `NotFound` unless it is theirs."""
    for found in listed(connection, user):
        if found.id == section:
            return found
    raise errors.NotFound("You have no such section.")


def create(connection: Connection, user: str, typed: str) -> Written[Section]:
    """The last one. Raises `NameTaken` or `TooManySections`."""
    known = listed(connection, user)
    name = _name(known, typed)
    if len(known) >= MOST:
        raise errors.TooManySections
    made = Section(security.new_id("c"), name, len(known))
    row = {**made._asdict(), "user_id": user, "name_key": text.folded(name)}
    connection.execute(insert(SectionRow).values(row))
    return Written(made, Effects(sections=[user]))


def change(
    connection: Connection, user: str, section: str, *, typed: str | None, position: int | None
) -> Written[Section]:
    """Rename or move one. Raises `NotFound` or `NameTaken`."""
    before = require(connection, user, section)
    others = [known for known in listed(connection, user) if known.id != section]
    name = before.name if typed is None else _name(others, typed)
    at = before.position if position is None else min(position, len(others))
    now = before._replace(name=name, position=at)
    if now == before:
        return Written(now)
    _write(connection, [*others[:at], now, *others[at:]])
    return Written(now, Effects(sections=[user]))


def erase(connection: Connection, user: str, section: str) -> Written[None]:
    """Its rooms are in none then. Raises `NotFound`."""
    require(connection, user, section)
    within = (Member.user_id == user) & (Member.section_id == section)
    rooms = connection.execute(select(Member.room_id).where(within)).scalars().all()
    # A batch of the log may move several marks of theirs, in another order.
    row_lock.ROOMS.take(connection, rooms)
    nowhere = {"section_id": None, "settings_version": Member.settings_version + 1}
    connection.execute(update(Member).where(within).values(nowhere))
    connection.execute(delete(SectionRow).where(SectionRow.id == section))
    _write(connection, listed(connection, user))
    return Written(None, Effects(own=[(room, user) for room in rooms], sections=[user]))


def _name(others: Sequence[Section], typed: str) -> str:
    name = text.section_name(typed)
    if text.folded(name) in {text.folded(other.name) for other in others}:
        raise errors.NameTaken
    return name


def _write(connection: Connection, wanted: Sequence[Section]) -> None:
    """Give each its place in this order."""
    rows = [(s.id, s.name, text.folded(s.name), at) for at, s in enumerate(wanted)]
    _UPDATE.in_turn(connection, rows)


def _place(section: Section) -> tuple[int, str]:
    return section.position, section.id


_OF_USER = Prepared(
    select(SectionRow.user_id, SectionRow.id, SectionRow.name, SectionRow.position).where(
        SectionRow.user_id == bindparam("user")
    ),
    "user",
)
_UPDATE = Prepared(
    update(SectionRow)
    .where(SectionRow.id == bindparam("section"))
    .values(name=bindparam("name"), name_key=bindparam("name_key"), position=bindparam("position")),
    "section name name_key position",
)
