"""Links by which some people come into one room as guests: make, see, look at, take back.

Whoever made one brings the guests in, as long as they may.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from ... import errors
from ...db import clock, row_lock
from ...db.tables import Guest, GuestLink, Member, Room, User
from ...security import hash_secret, new_id, next_secret
from ...settings import Guests
from .. import access, audit, rights, text
from ..access import OWNER, Person, VisibleRoom, now_ms
from ..effects import Written
from ..moments import DAY_MS, timestamp
from ..rights import Right
from . import seen_guest_links
from .seen_guest_links import Link

LONGEST_DAYS = 90
GUESTS_MOST = 50
# Of one room, that are not over.
LINKS_MOST = 20
# What has ended is listed for so long: so one sees what became of it.
KEPT_MS = 30 * DAY_MS
# To owners of a room who may make no links all the same.
REFUSALS: Mapping[Guests, str] = {
    "off": "This server has no guests.",
    "owners": "Only an owner of this server can make links for guests here.",
}


@dataclass(frozen=True, slots=True)
class NewLink:
    """What its maker asks for; both bounds have to be said."""

    expires_at: int
    most_guests: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Invitation:
    """What somebody sees of a link before they come: which room, whose, and until when."""

    room: str
    room_name: str
    by: Person
    expires_at: int


def make(
    connection: Connection,
    key: bytes,
    room: str,
    *,
    by: str,
    role: str,
    new: NewLink,
    makers: Guests,
) -> Written[Link]:
    """`role` is on the server; `makers` may make them at all.

    Raises `Invalid`, `Conflict` for too many, and what an owner of the room is refused with.
    """
    found = _governed(connection, room, by, rights.GUESTS).room
    if not _lets(makers, role):
        raise errors.Forbidden(REFUSALS[makers])
    # Else two at once would count the same.
    row_lock.ROOMS.take(connection, [found])
    now = max(now_ms(), clock.read(connection))
    if not now < new.expires_at <= now + LONGEST_DAYS * DAY_MS:
        raise errors.Invalid(f"expires_at: a link for guests ends within {LONGEST_DAYS} days.")
    if not 1 <= new.most_guests <= GUESTS_MOST:
        raise errors.Invalid(f"guests: from 1 to {GUESTS_MOST}.")
    open_ones = select(func.count()).where(
        GuestLink.room_id == found, GuestLink.revoked_at.is_(None), GuestLink.expires_at > now
    )
    if connection.execute(open_ones).scalar_one() >= LINKS_MOST:
        raise errors.Conflict(f"There are {LINKS_MOST} links of this room: take some back first.")
    link = new_id("gl")
    connection.execute(
        insert(GuestLink).values(
            id=link,
            room_id=found,
            code_hash=hash_secret(next_secret(key, link)),
            user_id=by,
            note=text.note(new.note),
            guests=0,
            most_guests=new.most_guests,
            created_at=now,
            expires_at=new.expires_at,
            revoked_at=None,
        )
    )
    told: dict[str, Any] = {"guests": new.most_guests, "expires_at": timestamp(new.expires_at)}
    audit.add(connection, "guest_link", actor=by, room=found, link=link, **told)
    [made] = seen_guest_links.shown(connection, key, GuestLink.id == link)
    return Written(made)


def listed(
    connection: Connection, key: bytes, room: str, *, user: str, role: str, makers: Guests
) -> list[Link]:
    """The newest first, and those that have ended lately. `role` and `makers` as for `make`."""
    found = _governed(connection, room, user, rights.SEE_GUESTS)
    lately = GuestLink.expires_at > now_ms() - KEPT_MS
    may_make = _lets(makers, role) and rights.allows(rights.GUESTS, found.require_member().role)
    which = (GuestLink.room_id == found.room) & lately
    return seen_guest_links.shown(connection, key if may_make else None, which)


def concerned(connection: Connection, room: str, link: str, *, user: str) -> list[str]:
    """The ids of those whose locks `revoke` needs: its guests who are there, and its maker.

    Raises `NotFound`, and what is refused to those who may not see it.
    """
    found = _governed(connection, room, user, rights.SEE_GUESTS).room
    return [*guests_of(connection, link), _maker(connection, found, link)]


def take_back(connection: Connection, room: str, link: str, *, by: str) -> None:
    """Nobody comes by it any more. Raises what `concerned` does."""
    found = _governed(connection, room, by, rights.SEE_GUESTS).room
    _maker(connection, found, link)
    if _take_back(connection, GuestLink.id == link):
        audit.add(connection, "revoke_guest_link", actor=by, room=found, link=link)


def take_back_made_by(connection: Connection, user: str) -> None:
    """Whoever is thrown out leaves no way in; who came by it is let go soon (`guests.end_due`).

    Under the lock of the person.
    """
    _take_back(connection, (GuestLink.user_id == user) & (GuestLink.expires_at > now_ms()))


def look(connection: Connection, code: str, *, makers: Guests) -> Invitation:
    """Raises `GuestLinkInvalid` where nobody can come by it now, also as its maker may not."""
    row = connection.execute(
        select(
            *(GuestLink.room_id, Room.name, User.id, User.name, User.display_name),
            *(Room.kind, Room.archived_at, User.role, User.disabled_at, Member.role),
            *(GuestLink.guests, GuestLink.most_guests, GuestLink.expires_at, GuestLink.revoked_at),
        )
        .join(Room, Room.id == GuestLink.room_id)
        .join(User, User.id == GuestLink.user_id)
        .outerjoin(Member, (Member.room_id == Room.id) & (Member.user_id == User.id))
        .where(GuestLink.code_hash == hash_secret(code))
    ).first()
    if row is None:
        raise errors.GuestLinkInvalid("unknown")
    room, name, *maker, kind, archived_at, role, disabled_at, in_room = row[:10]
    guests, most_guests, expires_at, revoked_at = row[10:]
    state = seen_guest_links.state(
        guests, most_guests, expires_at, revoked_at, now=seen_guest_links.now(connection)
    )
    if state != "open":
        raise errors.GuestLinkInvalid(state)
    owns = in_room and rights.holds_in(rights.GUESTS, kind, archived_at is not None, in_room)
    if disabled_at is not None or not owns or not _lets(makers, role):
        raise errors.GuestLinkInvalid("revoked")
    return Invitation(room, name, Person(*maker), expires_at)


def use(connection: Connection, code: str) -> str | None:
    """For one guest: its id, or None where nobody can come by it any more."""
    used = (
        update(GuestLink)
        .where(
            GuestLink.code_hash == hash_secret(code),
            GuestLink.revoked_at.is_(None),
            GuestLink.guests < GuestLink.most_guests,
            clock.is_ahead(GuestLink.expires_at, now_ms()),
        )
        .values(guests=GuestLink.guests + 1)
        .returning(GuestLink.id)
    )
    return connection.execute(used).scalar()


def guests_of(connection: Connection, link: str) -> list[str]:
    """The ids of those whose account is not over yet."""
    there = select(Guest.user_id).where(Guest.link_id == link, Guest.ended_at.is_(None))
    return list(connection.execute(there.order_by(Guest.user_id)).scalars())


def _lets(makers: Guests, role: str) -> bool:
    """Whether somebody of this role on the server may bring guests in where they own the room."""
    return makers == "room_owners" or (makers == "owners" and role == OWNER)


def _governed(connection: Connection, ref: str, user: str, right: Right) -> VisibleRoom:
    """Raises what whoever lacks this right in the room is refused with."""
    found = access.visible_room(connection, ref, user)
    role = found.require_member().role
    rights.require_in(right, kind=found.kind, archived=found.archived, role=role)
    return found


def _maker(connection: Connection, room: str, link: str) -> str:
    """Raises `NotFound`."""
    known = select(GuestLink.user_id).where(GuestLink.id == link, GuestLink.room_id == room)
    maker = connection.execute(known).scalar()
    if maker is None:
        raise errors.NotFound("The room has no such link.")
    return maker


def _take_back(connection: Connection, which: ColumnElement[bool]) -> int:
    """How many of them were not taken back yet."""
    still = update(GuestLink).where(which, GuestLink.revoked_at.is_(None))
    return connection.execute(still.values(revoked_at=now_ms())).rowcount
