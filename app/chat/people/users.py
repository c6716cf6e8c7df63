"""Users: make the first, register, look up for sign-in, change, disable."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import cast

from sqlalchemy import (
    BigInteger,
    Connection,
    Table,
    bindparam,
    delete,
    literal_column,
    select,
    update,
)

from ... import errors
from ...db import clock, row_lock
from ...db.statement import Prepared, insert_if_new
from ...db.tables import PasswordLink, Session
from ...db.tables import User as UserRow
from ...security import new_id
from ...settings import Registration
from .. import names, text
from ..access import MEMBER, OWNER, find_room, now_ms
from ..effects import Effects, Written
from ..log import batch
from ..log.act import Draft
from ..members import members
from ..rooms import rooms
from ..rooms.rooms import NewRoom
from . import directory, invites, sessions
from .invites import Used
from .sessions import Grant

# How the ids of people begin.
PERSON = "u"
# For these a newcomer is not brought into a room; anything else is a mistake of this server's.
MAY_STAY_OUT = (errors.Forbidden, errors.NotFound, errors.RoomArchived)


@dataclass(frozen=True, slots=True)
class User:
    """A user as they see themselves; `role` is what they may do on this server: owner or member."""

    id: str
    name: str
    display_name: str
    role: str
    created_at: int
    disabled: bool


@dataclass(frozen=True, slots=True)
class Credentials:
    """A user and their stored hash: to compare a password with, and to look at again later."""

    user: str
    password_hash: str


@dataclass(frozen=True, slots=True)
class NewUser:
    """Names as typed, the password as hashed."""

    name: str
    display_name: str | None
    password_hash: str


def is_empty(connection: Connection) -> bool:
    """Whether this server still waits for its owner."""
    return connection.execute(select(UserRow.id).limit(1)).first() is None


def lock(connection: Connection, rooms: Collection[str] = ()) -> None:
    """Until the end of the transaction nobody else makes a user: who is the first is certain.

    Rooms before names, as everywhere: those that newcomers come into, and `rooms`.
    """
    row_lock.ROOMS.take(connection, {*members.welcoming_rooms(connection), *rooms})
    names.lock(connection)


def set_up(connection: Connection, key: bytes, new: NewUser) -> Written[User]:
    """The first user: owner of the server and of the first room."""
    user = create(connection, new, role=OWNER)
    room = NewRoom(rooms.FIRST_ROOM, "public", welcomes_newcomers=True)
    made = rooms.create(connection, key, user=user.id, session=None, room=room)
    return made.giving(user)


def may_register(connection: Connection, *, registration: Registration, invite: str | None) -> None:
    """Raises `RegistrationClosed` or `InviteInvalid`, before a password is hashed for nothing."""
    if is_empty(connection) or registration == "open":
        return
    if registration == "closed" or not invite:
        raise errors.RegistrationClosed
    invites.check(connection, invite)


def register(
    connection: Connection,
    key: bytes,
    new: NewUser,
    *,
    registration: Registration,
    invite: str | None,
) -> Written[User]:
    """A user in the rooms that welcome newcomers; the first is the owner.

    Raises what `may_register` does, or `NameTaken`; then no invite is used up.
    """
    lock(connection, invites.rooms_of(connection, invite) if invite else ())
    if is_empty(connection):
        return set_up(connection, key, new)
    may_register(connection, registration=registration, invite=invite)
    used = None
    if invite:
        try:
            used = invites.use(connection, invite)
        except errors.InviteInvalid:
            if registration != "open":
                raise
    user = create(connection, new, role=MEMBER)
    return _brought_in(connection, key, user, used)


def add(connection: Connection, key: bytes, new: NewUser, *, role: str) -> Written[User]:
    """A user of either role, in the rooms that welcome newcomers.

    On an empty server it sets up; the first user must be an owner.
    """
    lock(connection)
    if is_empty(connection):
        if role != OWNER:
            raise errors.Conflict("The first account must be an owner's.")
        return set_up(connection, key, new)
    return _brought_in(connection, key, create(connection, new, role=role), None)


def _brought_in(connection: Connection, key: bytes, user: User, used: Used | None) -> Written[User]:
    """Into the rooms that welcome newcomers, and those of the link by which they came.

    Not into one where its maker may bring nobody in any more.
    """
    welcoming = members.welcoming_rooms(connection)
    drafts = [Draft(members.JOIN, room, user.id) for room in welcoming]
    for room in sorted(set(used.rooms if used else ()) - set(welcoming)):
        drafts += _way_in(connection, room, user.id, used.by if used else None)
    outcomes, events = batch.append(connection, drafts, key)
    for outcome in outcomes:
        if isinstance(outcome, errors.ParleyError) and not isinstance(outcome, MAY_STAY_OUT):
            raise outcome
    return Written(user, Effects(events=events))


def _way_in(connection: Connection, room: str, user: str, by: str | None) -> list[Draft]:
    """Nothing where the maker is in no more; a draft sees whether they may do it still."""
    found = find_room(connection, room, by) if by else None
    if by is None or found is None or found.member is None:
        return []
    if found.kind == "public":
        return [Draft(members.JOIN, room, user)]
    return [Draft(members.ADD, room, by, member=user)]


def create(connection: Connection, new: NewUser, *, role: str, kind: str = PERSON) -> User:
    """`kind` is what the id begins with: it says what sort of account it is."""
    name = text.user_name(new.name)
    user = User(
        id=new_id(kind),
        name=name,
        display_name=text.display_name(new.display_name or name),
        role=role,
        created_at=now_ms(),
        disabled=False,
    )
    row = {
        "id": user.id,
        "name": name,
        "name_key": text.folded(name),
        "display_name": user.display_name,
        "password_hash": new.password_hash,
        "role": role,
        "created_at": user.created_at,
        "disabled_at": None,
        **directory.keys(name, user.display_name),
    }
    names.lock(connection)
    if not insert_if_new(connection, cast(Table, UserRow.__table__), row, key=["name_key"]):
        raise errors.NameTaken
    names.claim(connection, names.USER, user.id, name, user.display_name)
    return user


def credentials(connection: Connection, name: str) -> tuple[Credentials | None, set[str]]:
    """The credentials of an enabled user, by name; and the addresses where they are signed in."""
    key = text.lookup_key(name)
    found = next((Credentials(*row) for row in _CREDENTIALS.each(connection, [(key,)])), None)
    return found, {address for (address,) in _ADDRESSES.each(connection, [(key, now_ms())])}


def sign_in(
    connection: Connection, verified: Credentials, begin: Callable[[Connection], Written[Grant]]
) -> Written[Grant]:
    """Begin a session. Raises `BadCredentials` when the password has been changed meanwhile."""
    _check_unchanged(connection, verified)
    return begin(connection)


def change_password(
    connection: Connection, verified: Credentials, hashed: str, *, keep_session: str
) -> Written[None]:
    """Like `set_password`. Raises `BadCredentials` when it has been changed meanwhile."""
    _check_unchanged(connection, verified)
    return set_password(connection, verified.user, hashed, keep_session=keep_session)


def set_password(
    connection: Connection, user: str, hashed: str, *, keep_session: str | None = None
) -> Written[None]:
    """Ends every session but `keep_session`: whoever knew the old password is out.

    With the tokens, those of their bots, and a link for a new one, if there is any.
    """
    connection.execute(delete(PasswordLink).where(PasswordLink.user_id == user))
    connection.execute(update(UserRow).where(UserRow.id == user).values(password_hash=hashed))
    others = sessions.of_person(user)
    which = others & (Session.id != keep_session) if keep_session else others
    return Written(None, sessions.end(connection, which))


def by_id(connection: Connection, user: str) -> User:
    return User(*connection.execute(_USERS.where(UserRow.id == user)).one())


def has_password(connection: Connection, user: str) -> bool:
    """Whether they can sign in by themselves."""
    return bool(_HAS_PASSWORD.each(connection, [(user,)]))


def listed(connection: Connection) -> list[User]:
    rows = connection.execute(_USERS.order_by(UserRow.name_key))
    return [User(*row) for row in rows]


def _check_unchanged(connection: Connection, verified: Credentials) -> None:
    # It was compared outside this transaction, and hashing takes its time. Locked, it stays so to
    # the end: a new password finds every session that began with the old one.
    if not any(
        Credentials(*row) == verified for row in _LOCK_BY_ID.each(connection, [(verified.user,)])
    ):
        raise errors.BadCredentials


# Bots have none, which no password is hashed to: nobody signs in as one.
_ENABLED = select(UserRow.id, UserRow.password_hash).where(
    UserRow.disabled_at.is_(None), UserRow.password_hash != literal_column("''")
)
_HAS_PASSWORD = Prepared(
    select(UserRow.id).where(
        UserRow.id == bindparam("user"), UserRow.password_hash != literal_column("''")
    ),
    "user",
)
_CREDENTIALS = Prepared(_ENABLED.where(UserRow.name_key == bindparam("name")), "name")
_LOCK_BY_ID = Prepared(
    _ENABLED.where(UserRow.id == bindparam("user")).with_for_update(key_share=True), "user"
)
_ADDRESSES = Prepared(
    select(Session.address)
    .join(UserRow, UserRow.id == Session.user_id)
    .where(
        UserRow.name_key == bindparam("name"),
        Session.is_token.is_(False),
        clock.is_ahead(Session.expires_at, bindparam("now", type_=BigInteger)),
    ),
    "name now",
)
_USERS = select(
    UserRow.id,
    UserRow.name,
    UserRow.display_name,
    UserRow.role,
    UserRow.created_at,
    UserRow.disabled_at.is_not(None),
)
