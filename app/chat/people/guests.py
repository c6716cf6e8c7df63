"""Guests: some people come into one room by a link, under a name of their choice, until its end.

A guest is an account without a password, and a token for that room: so a guest reads and writes
there as a plain member, and nothing else of the server is theirs. What ends the token ends them.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from ... import errors
from ...db import clock, row_lock
from ...db.tables import Guest, GuestLink, Member, Room, Session, User
from ...security import hash_secret, new_id, next_secret
from .. import access, audit, revocations, rights, text
from ..access import GUEST, MEMBER, Person, now_ms
from ..effects import Effects, Written
from ..log import batch
from ..log.act import Draft
from ..members import guest_comes, members
from ..moments import DAY_MS, timestamp
from ..scopes import Scope
from . import sessions, tokens, users
from .bots import NO_PASSWORD
from .invites import State
from .tokens import NewToken
from .users import NewUser

LONGEST_DAYS = 90
GUESTS_MOST = 50
# Of one room; all of them are one page.
LINKS_MOST = 20
# What has ended is listed for so long: so one sees what became of it.
KEPT_MS = 30 * DAY_MS
ENDED_AT_ONCE = 50
NAME_LETTERS = 8


@dataclass(frozen=True, slots=True)
class NewLink:
    """What its maker asks for; both bounds have to be said."""

    expires_at: int
    most_guests: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A link; `code` is None for one of another key. `people` are those who are there now."""

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


@dataclass(frozen=True, slots=True)
class Invitation:
    """What somebody sees of a link before they come: which room, whose, and until when."""

    room: str
    room_name: str
    by: Person
    expires_at: int


@dataclass(frozen=True, slots=True)
class Arrived:
    """A guest, with what they ask with from now on; nobody gets it again."""

    guest: Person
    room: str
    token: str
    expires_at: int


def make(connection: Connection, key: bytes, room: str, *, by: str, new: NewLink) -> Written[Link]:
    """Raises `Invalid`, `Conflict` for too many, and what an owner of the room is refused with."""
    found = _governed(connection, room, by)
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
    [made] = _shown(connection, key, GuestLink.id == link)
    return Written(made)


def listed(connection: Connection, key: bytes, room: str, *, user: str) -> list[Link]:
    """The newest first, and those that have ended lately."""
    found = _governed(connection, room, user, also_archived=True)
    lately = GuestLink.expires_at > now_ms() - KEPT_MS
    return _shown(connection, key, (GuestLink.room_id == found) & lately)


def of_link(connection: Connection, room: str, link: str, *, user: str) -> list[str]:
    """The ids of its guests who are there. Raises `NotFound`, and what an owner is refused with."""
    found = _governed(connection, room, user, also_archived=True)
    known = select(GuestLink.id).where(GuestLink.id == link, GuestLink.room_id == found)
    if connection.execute(known).first() is None:
        raise errors.NotFound("The room has no such link.")
    there = select(Guest.user_id).where(Guest.link_id == link, Guest.ended_at.is_(None))
    return list(connection.execute(there.order_by(Guest.user_id)).scalars())


def revoke(connection: Connection, key: bytes, room: str, link: str, *, by: str) -> Written[None]:
    """Nobody comes by it any more, and its guests go, with their sockets.

    Raises what `of_link` does. The guests' locks are held.
    """
    guests = of_link(connection, room, link, user=by)
    still = (GuestLink.id == link) & GuestLink.revoked_at.is_(None)
    ended = connection.execute(update(GuestLink).where(still).values(revoked_at=now_ms()))
    if ended.rowcount:
        found = _governed(connection, room, by, also_archived=True)
        audit.add(connection, "revoke_guest_link", actor=by, room=found, link=link)
    return Written(None, _end(connection, key, guests))


def look(connection: Connection, code: str) -> Invitation:
    """Raises `GuestLinkInvalid` where nobody can come by it now."""
    row = connection.execute(
        select(
            *(GuestLink.room_id, Room.name, User.id, User.name, User.display_name),
            *(GuestLink.guests, GuestLink.most_guests, GuestLink.expires_at, GuestLink.revoked_at),
            User.disabled_at,
        )
        .join(Room, Room.id == GuestLink.room_id)
        .join(User, User.id == GuestLink.user_id)
        .where(GuestLink.code_hash == hash_secret(code))
    ).first()
    if row is None:
        raise errors.GuestLinkInvalid("unknown")
    room, name, *maker, guests, most_guests, expires_at, revoked_at, disabled_at = row
    if disabled_at is not None:  # what a disabled account has made lets nobody in
        raise errors.GuestLinkInvalid("revoked")
    state = _state(guests, most_guests, expires_at, revoked_at, now=_now(connection))
    if state != "open":
        raise errors.GuestLinkInvalid(state)
    return Invitation(room, name, Person(*maker), expires_at)


def enter(connection: Connection, key: bytes, code: str, *, display_name: str) -> Written[Arrived]:
    """Raises `GuestLinkInvalid`, `Invalid`, and `NameTaken` for a name like that of another."""
    invitation = look(connection, code)
    row_lock.PEOPLE.take(connection, [invitation.by.id])
    users.lock(connection, [invitation.room])
    used = connection.execute(
        update(GuestLink)
        .where(
            GuestLink.code_hash == hash_secret(code),
            GuestLink.revoked_at.is_(None),
            GuestLink.guests < GuestLink.most_guests,
            clock.is_ahead(GuestLink.expires_at, now_ms()),
        )
        .values(guests=GuestLink.guests + 1)
        .returning(GuestLink.id)
    ).scalar()
    if used is None:  # somebody was faster
        look(connection, code)
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


def next_end(connection: Connection) -> int | None:
    """When the next guest goes."""
    return connection.execute(
        select(func.min(Guest.ends_at)).where(Guest.ended_at.is_(None))
    ).scalar()


def end_due(connection: Connection, *, key: bytes) -> Written[bool]:
    """Let those go whose time is over; whether there may be more."""
    over = select(Guest.user_id).where(Guest.ended_at.is_(None), Guest.ends_at <= _now(connection))
    found = over.order_by(Guest.user_id).limit(ENDED_AT_ONCE)
    guests = list(connection.execute(found).scalars())
    effects = _end(connection, key, guests)
    return Written(len(guests) == ENDED_AT_ONCE, effects)


def _end(connection: Connection, key: bytes, guests: Collection[str]) -> Effects:
    """Out of the room, the account disabled, all sockets cut; what they said stays."""
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
    now = now_ms()
    connection.execute(update(User).where(User.id.in_(guests)).values(disabled_at=now))
    connection.execute(update(Guest).where(Guest.user_id.in_(guests)).values(ended_at=now))
    ended = sessions.end(connection, Session.user_id.in_(guests))
    revocations.add(connection, revocations.PERSON, [*guests])
    return ended + Effects(events=events, people=[*guests])


def _governed(connection: Connection, ref: str, user: str, *, also_archived: bool = False) -> str:
    """The room's id. Raises what whoever is no owner of it is refused with."""
    found = access.visible_room(connection, ref, user)
    role = found.require_member().role
    right = rights.SEE_GUESTS if also_archived else rights.GUESTS
    rights.require_in(right, kind=found.kind, archived=found.archived, role=role)
    return found.room


def _shown(connection: Connection, key: bytes, which: Any) -> list[Link]:
    now = _now(connection)
    rows = connection.execute(
        select(
            *(GuestLink.id, GuestLink.room_id, GuestLink.code_hash, GuestLink.note),
            *(User.id, User.name, User.display_name),
            *(GuestLink.guests, GuestLink.most_guests),
            *(GuestLink.created_at, GuestLink.expires_at, GuestLink.revoked_at),
        )
        .join(User, User.id == GuestLink.user_id)
        .where(which)
        .order_by(GuestLink.created_at.desc(), GuestLink.id.desc())
    ).all()
    people = _people(connection, [row[0] for row in rows])
    found = []
    for id, room, code_hash, note, *maker, guests, most, created_at, expires_at, revoked_at in rows:
        code = next_secret(key, id)
        found.append(
            Link(
                id=id,
                room=room,
                code=code if hash_secret(code) == code_hash else None,
                note=note,
                by=Person(*maker),
                guests=guests,
                most_guests=most,
                created_at=created_at,
                expires_at=expires_at,
                state=_state(guests, most, expires_at, revoked_at, now=now),
                people=people.get(id, ()),
            )
        )
    return found


def _people(connection: Connection, links: Collection[str]) -> dict[str, list[Person]]:
    rows = connection.execute(
        select(Guest.link_id, User.id, User.name, User.display_name)
        .join(User, User.id == Guest.user_id)
        .where(Guest.link_id.in_(links), Guest.ended_at.is_(None))
        .order_by(User.created_at, User.id)
    )
    found: dict[str, list[Person]] = {}
    for link, *person in rows:
        found.setdefault(str(link), []).append(Person(*person))
    return found


def _state(
    guests: int, most_guests: int, expires_at: int, revoked_at: int | None, *, now: int
) -> State:
    if revoked_at is not None:
        return "revoked"
    if expires_at <= now:
        return "expired"
    return "used_up" if guests >= most_guests else "open"


def _now(connection: Connection) -> int:
    """What is old must be so by both clocks, as it is for whoever uses it."""
    return min(now_ms(), clock.read(connection))
