"""Guests: some people come into one room by a link, under a name of their choice, until its end.

A guest is an account without a password, and a token for that room: so a guest reads and writes
there as a plain member, and nothing else of the server is theirs. What ends the token ends them.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from ... import errors
from ...db import clock, row_lock
from ...db.tables import Guest, GuestLink, Member, Session, User
from ...security import new_id
from ...settings import Guests
from .. import audit, names, revocations, text
from ..access import GUEST, MEMBER, Person, now_ms
from ..effects import Effects, Written
from ..log import batch
from ..log.act import Draft
from ..members import guest_comes, members
from ..scopes import Scope
from . import guest_links, sessions, tokens, users
from .bots import NO_PASSWORD
from .tokens import NewToken
from .users import NewUser

ENDED_AT_ONCE = 50
NAME_LETTERS = 8


@dataclass(frozen=True, slots=True)
class Arrived:
    """A guest, with what they ask with from now on; nobody gets it again."""

    guest: Person
    room: str
    token: str
    expires_at: int


def enter(
    connection: Connection, key: bytes, code: str, *, display_name: str, makers: Guests
) -> Written[Arrived]:
    """Raises `GuestLinkInvalid`, `Invalid`, and `NameTaken` for a name like that of another."""
    invitation = guest_links.look(connection, code, makers=makers)
    row_lock.PEOPLE.take(connection, [invitation.by.id])
    users.lock(connection, [invitation.room])
    # Its maker may have been disabled while this one waited.
    guest_links.look(connection, code, makers=makers)
    used = guest_links.use(connection, code)
    if used is None:  # somebody was faster
        guest_links.look(connection, code, makers=makers)
        raise errors.GuestLinkInvalid("used_up")
    name = f"guest-{new_id('')[1:][:NAME_LETTERS]}"
    new = NewUser(name, text.display_name(display_name), NO_PASSWORD)
    made = users.create(connection, new, role=MEMBER, kind=GUEST)
    until = invitation.expires_at
    connection.execute(
        insert(Guest).values(user_id=made.id, link_id=used, ends_at=until, ended_at=None)
    )
    draft = Draft(guest_comes.COME, invitation.room, invitation.by.id, member=made.id)
    try:
        _, events = batch.append_all(connection, [draft], key)
    except (errors.Forbidden, errors.NotFound, errors.Conflict) as error:
        # Its maker may not bring anybody in any more, or the room takes nobody.
        raise errors.GuestLinkInvalid("revoked") from error
    scopes = frozenset((Scope.READ, Scope.WRITE))
    token = NewToken("guest", scopes, frozenset((invitation.room,)), until)
    _, secret = tokens.issue(connection, made.id, token)
    audit.add(
        connection, "guest", actor=invitation.by.id, room=invitation.room, member=made.id, link=used
    )
    guest = Person(made.id, made.name, made.display_name)
    return Written(Arrived(guest, invitation.room, secret, until), Effects(events=events))


def revoke(connection: Connection, key: bytes, room: str, link: str, *, by: str) -> Written[None]:
    """Nobody comes by it any more, and its guests go, with their sockets.

    Raises what `guest_links.concerned` does, whose locks are held: that of the maker keeps
    newcomers out.
    """
    guest_links.take_back(connection, room, link, by=by)
    # Only now: whoever came while this one waited is among them.
    return Written(None, _end(connection, key, guest_links.guests_of(connection, link)))


def sessions_by(user: str) -> ColumnElement[bool]:
    """Those of the guests who came by links of this person."""
    theirs = select(Guest.user_id).join(GuestLink, GuestLink.id == Guest.link_id)
    return Session.user_id.in_(theirs.where(GuestLink.user_id == user, Guest.ended_at.is_(None)))


def next_end(connection: Connection) -> int | None:
    """When the next guest goes."""
    return connection.execute(_still_there(func.min(_over_at))).scalar()


def end_due(connection: Connection, *, key: bytes) -> Written[bool]:
    """Let those go whose time is over, or whose link is taken back; whether there may be more."""
    over = _still_there(Guest.user_id).where(_over_at <= min(now_ms(), clock.read(connection)))
    found = over.order_by(Guest.user_id).limit(ENDED_AT_ONCE)
    guests = list(connection.execute(found).scalars())
    effects = _end(connection, key, guests)
    return Written(len(guests) == ENDED_AT_ONCE, effects)


def _end(connection: Connection, key: bytes, guests: Collection[str]) -> Effects:
    """Out of the room, the account disabled, all sockets cut; what they said stays.

    The names are for others again.
    """
    if not guests:
        return Effects()
    row_lock.PEOPLE.take(connection, guests)
    theirs = select(Session.id).where(Session.user_id.in_(guests)).order_by(Session.id)
    row_lock.take_found(connection, theirs, to_delete=True)
    there = select(Member.room_id, Member.user_id).where(Member.user_id.in_(guests))
    drafts = [
        Draft(members.LEAVE, room, guest)
        for room, guest in connection.execute(there.order_by(Member.room_id, Member.user_id))
    ]
    _, events = batch.append_all(connection, drafts, key) if drafts else ((), [])
    names.lock(connection)
    for guest in guests:
        names.release(connection, names.USER, guest)
    now = now_ms()
    connection.execute(update(User).where(User.id.in_(guests)).values(disabled_at=now))
    connection.execute(update(Guest).where(Guest.user_id.in_(guests)).values(ended_at=now))
    ended = sessions.end(connection, Session.user_id.in_(guests))
    revocations.add(connection, revocations.PERSON, [*guests])
    return ended + Effects(events=events, people=[*guests])


def _still_there(*columns: Any) -> Any:
    """Of the guests who have not been let go."""
    joined = select(*columns).select_from(Guest)
    joined = joined.outerjoin(GuestLink, GuestLink.id == Guest.link_id)
    return joined.where(Guest.ended_at.is_(None))


# A link that is taken back ends those who came by it.
_over_at = func.coalesce(GuestLink.revoked_at, Guest.ends_at)
