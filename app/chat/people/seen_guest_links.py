"""What is seen of links for guests: how each stands, and who is there by it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, case, select

from ...db import clock
from ...db.tables import Guest, GuestLink, Member, User
from ...security import hash_secret, next_secret
from ..access import Person, now_ms
from .invites import State

# One page: those that are not over, and the newest of the others.
LISTED_MOST = 100


@dataclass(frozen=True, slots=True)
class Link:
    """A link; `code` is None for one of another key, and for those who may make none.

    `people` are those who are there now.
    """

    id: str
    room: str
    code: str | None
    note: str
    by: Person
    guests: int
    most_guests: int
    created_at: int
    expires_at: int
    state: State
    people: Sequence[Person]


def shown(connection: Connection, key: bytes | None, which: ColumnElement[bool]) -> list[Link]:
    """Those that are not over come before all others, should that be too many."""
    at = now(connection)
    is_over = GuestLink.revoked_at.is_not(None) | (GuestLink.expires_at <= at)
    rows = connection.execute(
        select(
            *(GuestLink.id, GuestLink.room_id, GuestLink.code_hash, GuestLink.note),
            *(User.id, User.name, User.display_name),
            *(GuestLink.guests, GuestLink.most_guests),
            *(GuestLink.created_at, GuestLink.expires_at, GuestLink.revoked_at),
        )
        .join(User, User.id == GuestLink.user_id)
        .where(which)
        .order_by(case((is_over, 1), else_=0), GuestLink.created_at.desc(), GuestLink.id.desc())
        .limit(LISTED_MOST)
    ).all()
    people = _people(connection, [row[0] for row in rows])
    found = []
    for id, room, code_hash, note, *maker, guests, most, created_at, expires_at, revoked_at in rows:
        code = None if key is None else next_secret(key, id)
        found.append(
            Link(
                id=id,
                room=room,
                code=code if code and hash_secret(code) == code_hash else None,
                note=note,
                by=Person(*maker),
                guests=guests,
                most_guests=most,
                created_at=created_at,
                expires_at=expires_at,
                state=state(guests, most, expires_at, revoked_at, now=at),
                people=people.get(id, ()),
            )
        )
    return sorted(found, key=lambda link: (link.created_at, link.id), reverse=True)


def _people(connection: Connection, links: Collection[str]) -> dict[str, list[Person]]:
    rows = connection.execute(
        select(Guest.link_id, User.id, User.name, User.display_name)
        .join(User, User.id == Guest.user_id)
        .join(GuestLink, GuestLink.id == Guest.link_id)
        .join(Member, (Member.room_id == GuestLink.room_id) & (Member.user_id == User.id))
        .where(Guest.link_id.in_(links), Guest.ended_at.is_(None))
        .order_by(User.created_at, User.id)
    )
    found: dict[str, list[Person]] = {}
    for link, *person in rows:
        found.setdefault(str(link), []).append(Person(*person))
    return found


def state(
    guests: int, most_guests: int, expires_at: int, revoked_at: int | None, *, now: int
) -> State:
    if revoked_at is not None:
        return "revoked"
    if expires_at <= now:
        return "expired"
    return "used_up" if guests >= most_guests else "open"


def now(connection: Connection) -> int:
    """What is old must be so by both clocks, as it is for whoever uses it."""
    return min(now_ms(), clock.read(connection))
