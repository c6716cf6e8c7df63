"""Accounts: make the first, register, look up for sign-in, change, disable; and invites."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import cast

from sqlalchemy import ColumnElement, Connection, Table, bindparam, insert, select, update

from .. import errors
from ..db.statement import Prepared, insert_if_new
from ..db.tables import Invite, Session, User
from ..security import hash_secret, new_id, new_secret
from ..settings import Registration
from . import members, names, rooms, sessions, text
from .access import OWNER, now_ms
from .log import batch, rows
from .log.batch import Draft
from .log.event import Event
from .rooms import NewRoom
from .sessions import Grant

MEMBER = "member"
INVITE_DAYS = 7


@dataclass(frozen=True, slots=True)
class Account:
    """One's own account; `role` is what it may do on this server: owner or member."""

    id: str
    name: str
    display_name: str
    role: str
    created_at: int
    disabled: bool


@dataclass(frozen=True, slots=True)
class Credentials:
    """An account and its stored hash: to compare a password with, and to look at again later."""

    user: str
    password_hash: str


@dataclass(frozen=True, slots=True)
class NewAccount:
    """Names as typed, the password as hashed."""

    name: str
    display_name: str | None
    password_hash: str


def is_empty(connection: Connection) -> bool:
    """Whether this server still waits for its owner."""
    return connection.execute(select(User.id).limit(1)).first() is None


def lock(connection: Connection) -> None:
    """Until the end of the transaction nobody else makes an account: who is the first is certain.

    Rooms before names, as everywhere.
    """
    rows.lock_rooms(connection, members.welcoming_rooms(connection))
    names.lock(connection)


def set_up(connection: Connection, key: bytes, new: NewAccount) -> Account:
    """The first account: owner of the server and of the first room."""
    account = create(connection, new, role=OWNER)
    room = NewRoom(rooms.FIRST_ROOM, "public", welcomes_newcomers=True)
    rooms.create(connection, key, user=account.id, session=None, room=room)
    return account


def may_register(connection: Connection, *, registration: Registration, invite: str | None) -> None:
    """Raises `RegistrationClosed` or `InviteInvalid`, before a password is hashed for nothing."""
    if is_empty(connection) or registration == "open":
        return
    if registration == "closed" or not invite:
        raise errors.RegistrationClosed
    if connection.execute(select(Invite.code_hash).where(*_usable(invite))).first() is None:
        raise errors.InviteInvalid


def register(
    connection: Connection,
    key: bytes,
    new: NewAccount,
    *,
    registration: Registration,
    invite: str | None,
) -> tuple[Account, list[Event]]:
    """An account in the rooms that welcome newcomers, and their events; the first is the owner's.

    Raises what `may_register` does, or `NameTaken`; then no invite is used up.
    """
    lock(connection)
    if is_empty(connection):
        return set_up(connection, key, new), []
    may_register(connection, registration=registration, invite=invite)
    if registration == "invite" and invite:
        _use(connection, invite)
    return add(connection, key, new, role=MEMBER)


def add(
    connection: Connection, key: bytes, new: NewAccount, *, role: str
) -> tuple[Account, list[Event]]:
    """An account of either role, in the rooms that welcome newcomers.

    On an empty server it sets up; the first account must be an owner's.
    """
    lock(connection)
    if is_empty(connection):
        if role != OWNER:
            raise errors.Conflict("The first account must be an owner's.")
        return set_up(connection, key, new), []
    account = create(connection, new, role=role)
    welcoming = members.welcoming_rooms(connection)
    joins = [Draft(members.join, room, account.id) for room in welcoming]
    _, events = batch.append(connection, joins, key)
    return account, events


def create(connection: Connection, new: NewAccount, *, role: str) -> Account:
    name = text.account_name(new.name)
    account = Account(
        id=new_id("u"),
        name=name,
        display_name=text.display_name(new.display_name or name),
        role=role,
        created_at=now_ms(),
        disabled=False,
    )
    row = {
        "id": account.id,
        "name": name,
        "name_key": text.folded(name),
        "display_name": account.display_name,
        "password_hash": new.password_hash,
        "role": role,
        "created_at": account.created_at,
        "disabled_at": None,
    }
    names.lock(connection)
    if not insert_if_new(connection, cast(Table, User.__table__), row, key=["name_key"]):
        raise errors.NameTaken
    names.claim(connection, names.ACCOUNT, account.id, name, account.display_name)
    return account


def credentials(connection: Connection, name: str) -> tuple[Credentials | None, set[str]]:
    """Of an account that may sign in, by its name; and the addresses where it is signed in."""
    key = text.lookup_key(name)
    found = next((Credentials(*row) for row in _CREDENTIALS.each(connection, [(key,)])), None)
    return found, {address for (address,) in _ADDRESSES.each(connection, [(key, now_ms())])}


def sign_in(
    connection: Connection, verified: Credentials, begin: Callable[[Connection], Grant]
) -> Grant:
    """Begin a session. Raises `BadCredentials` when the password has been changed meanwhile."""
    _check_unchanged(connection, verified)
    return begin(connection)


def change_password(
    connection: Connection, verified: Credentials, hashed: str, *, keep_session: str
) -> None:
    """Like `set_password`. Raises `BadCredentials` when it has been changed meanwhile."""
    _check_unchanged(connection, verified)
    set_password(connection, verified.user, hashed, keep_session=keep_session)


def set_password(
    connection: Connection, user: str, hashed: str, *, keep_session: str | None = None
) -> None:
    """Ends every session but `keep_session`: whoever knew the old password is out."""
    connection.execute(update(User).where(User.id == user).values(password_hash=hashed))
    others = Session.user_id == user
    sessions.end(connection, others & (Session.id != keep_session) if keep_session else others)


def set_display_name(connection: Connection, user: str, typed: str) -> Account:
    account = Account(*connection.execute(_ACCOUNTS.where(User.id == user)).one())
    if typed == account.display_name:
        return account
    name = text.display_name(typed)
    names.claim(connection, names.ACCOUNT, user, name, kept=[account.name])
    connection.execute(update(User).where(User.id == user).values(display_name=name))
    return replace(account, display_name=name)


def disable(connection: Connection, user: str) -> None:
    """Nobody signs in with it any more; what it said stays."""
    connection.execute(update(User).where(User.id == user).values(disabled_at=now_ms()))
    sessions.end(connection, Session.user_id == user)


def listed(connection: Connection) -> list[Account]:
    rows = connection.execute(_ACCOUNTS.order_by(User.name_key))
    return [Account(*row) for row in rows]


def invite(connection: Connection) -> tuple[str, int]:
    """A code for one registration, and when it expires (ms)."""
    code, now = new_secret(), now_ms()
    expires_at = now + INVITE_DAYS * sessions.DAY_MS
    connection.execute(
        insert(Invite).values(
            code_hash=hash_secret(code), created_at=now, expires_at=expires_at, used_at=None
        )
    )
    return code, expires_at


def _use(connection: Connection, invite: str) -> None:
    used = update(Invite).where(*_usable(invite)).values(used_at=now_ms())
    if connection.execute(used).rowcount == 0:  # somebody else has used it meanwhile
        raise errors.InviteInvalid


def _check_unchanged(connection: Connection, verified: Credentials) -> None:
    # It was compared outside this transaction, and hashing takes its time. Locked, it stays so to
    # the end: a new password finds every session that began with the old one.
    if not any(
        Credentials(*row) == verified for row in _LOCK_BY_ID.each(connection, [(verified.user,)])
    ):
        raise errors.BadCredentials


def _usable(code: str) -> tuple[ColumnElement[bool], ...]:
    return (
        Invite.code_hash == hash_secret(code),
        Invite.used_at.is_(None),
        Invite.expires_at > now_ms(),
    )


_ENABLED = select(User.id, User.password_hash).where(User.disabled_at.is_(None))
_CREDENTIALS = Prepared(_ENABLED.where(User.name_key == bindparam("name")), "name")
_LOCK_BY_ID = Prepared(_ENABLED.where(User.id == bindparam("user")).with_for_update(), "user")
_ADDRESSES = Prepared(
    select(Session.address)
    .join(User, User.id == Session.user_id)
    .where(User.name_key == bindparam("name"), Session.expires_at > bindparam("now")),
    "name now",
)
_ACCOUNTS = select(
    User.id,
    User.name,
    User.display_name,
    User.role,
    User.created_at,
    User.disabled_at.is_not(None),
)
