"""Accounts of an application that has this server in it, by the ids that it has for its people.

They have no password: the application says who asks, in a function of its own or by a token that it
signs, and makes, changes and disables the accounts.
"""

import re
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, NamedTuple, cast

from sqlalchemy import BigInteger, Connection, Table, bindparam, delete, select, update

from ... import errors
from ...db import clock
from ...db.statement import Prepared, insert_if_new
from ...db.tables import ExternalAccount, HostToken, Session, User
from ...security import HostClaims, hash_secret, new_id
from .. import audit, state_names, text
from ..access import MEMBER, Person, now_ms
from ..effects import NOTHING, Effects, Written
from ..listing import Slice, cut
from . import accounts, profiles, sessions, users
from .accounts import Account
from .bots import NO_PASSWORD
from .profiles import Change
from .sessions import Device, Grant, SignedIn
from .users import NewUser

ID_MAX = 128
# It stands in paths. Addresses of mail and most ids of other systems are among these.
ID = re.compile(rf"[A-Za-z0-9._~@:+=-]{{1,{ID_MAX}}}")


@dataclass(frozen=True, slots=True)
class HostPerson:
    """Somebody of the application: `id` is its own for them.

    With a `name` an account is made for whoever has none; a `display_name` is that from now on.
    """

    id: str
    name: str | None = None
    display_name: str | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """How an account is to be. None leaves it as it is."""

    name: str
    display_name: str | None
    disabled: bool


@dataclass(frozen=True, slots=True)
class External:
    """An account with the application's id of its person."""

    id: str
    account: Account

    @property
    def state_name(self) -> str:
        of = self.account
        return state_names.of_parts(of.name, of.display_name, of.disabled_at is not None)


class Place(NamedTuple):
    """They are listed by the application's ids."""

    external_id: str


def find(connection: Connection, external_id: str) -> External:
    """Raises `NotFound`."""
    user = user_id(connection, external_id)
    if user is None:
        raise errors.NotFound("The application has made no account of this id.")
    return External(external_id, accounts.find(connection, user))


def user_id(connection: Connection, external_id: str) -> str | None:
    for (user,) in _USER.each(connection, [(external_id,)]):
        return str(user)
    return None


def listed(connection: Connection, *, after: Place | None, limit: int) -> Slice[External, Place]:
    rows = connection.execute(
        select(ExternalAccount.external_id, ExternalAccount.user_id)
        .where(ExternalAccount.external_id > (after.external_id if after else ""))
        .order_by(ExternalAccount.external_id)
        .limit(limit + 1)
    ).all()
    return cut([*rows], limit, lambda last: Place(last[0])).each(
        lambda row: External(row[0], accounts.find(connection, row[1]))
    )


def put(
    connection: Connection,
    key: bytes,
    external_id: str,
    wanted: Wanted,
    *,
    by: str | None,
    seen: Collection[str] | None = None,
) -> Written[tuple[External, bool]]:
    """Make the account, or change it; what holds already is no change. Whether it is new.

    Raises `Invalid`, `NameTaken`, `Conflict` for another name, and `PreconditionFailed`.
    """
    user = user_id(connection, external_id)
    effects, is_new = NOTHING, user is None
    if user is None:
        state_names.require(seen, "")
        made = _make(connection, key, external_id, wanted.name, wanted.display_name, by=by)
        user, effects = made.result, made.effects
    else:
        state_names.require(seen, find(connection, external_id).state_name)
        effects = _change(connection, user, wanted)
    changed = accounts.change(connection, user, by=by, disabled=wanted.disabled)
    effects += changed.effects
    return Written((External(external_id, changed.result), is_new), effects)


def _make(
    connection: Connection,
    key: bytes,
    external_id: str,
    name: str,
    display_name: str | None,
    *,
    by: str | None,
) -> Written[str]:
    if not ID.fullmatch(external_id):
        raise errors.Invalid("An id of the application has letters, digits and . _ ~ @ : + = -")
    made = users.add(connection, key, NewUser(name, display_name, NO_PASSWORD), role=MEMBER)
    user = made.result.id
    row = {"external_id": external_id, "user_id": user, "session_id": None}
    table = cast(Table, ExternalAccount.__table__)
    if not insert_if_new(connection, table, row, key=["external_id"]):
        raise errors.Conflict("This account was made meanwhile: ask again.")
    audit.add(connection, "provision", actor=by, member=user, external_id=external_id)
    return Written(user, made.effects)


def _change(connection: Connection, user: str, wanted: Wanted) -> Effects:
    before = accounts.find(connection, user)
    if wanted.name != before.name:
        raise errors.Conflict(f"The name of an account stays: this one is {before.name}.")
    if wanted.display_name in (None, before.display_name):
        return NOTHING
    return profiles.change(connection, user, Change(display_name=wanted.display_name)).effects


def is_known(connection: Connection, person: HostPerson) -> bool:
    """Whether nothing has to be written before this person can be let in, or refused."""
    for is_enabled, display_name, session in _STATE.each(connection, [(person.id, now_ms())]):
        is_called_so = _display_name(person) in (None, display_name)
        return not is_enabled or (is_called_so and session is not None)
    return False


def admit(
    connection: Connection, key: bytes, person: HostPerson, *, device: Device, days: int
) -> Written[None]:
    """An account and a session for somebody whom the application has named just now.

    Raises `NotProvisioned` and `NameTaken`.
    """
    known = _known(connection, key, person)
    user, effects = known.result, known.effects
    session = select(ExternalAccount.session_id).where(ExternalAccount.external_id == person.id)
    before = connection.execute(session).scalar()
    if before is None or not _is_live(connection, before):
        begun = sessions.begin(connection, user=user, device=device, days=days, most=0)
        own = ExternalAccount.external_id == person.id
        connection.execute(update(ExternalAccount).where(own).values(session_id=begun.result))
        effects += begun.effects
    return Written(None, effects)


def _known(connection: Connection, key: bytes, person: HostPerson) -> Written[str]:
    """The account of a person of the application, as it calls them now.

    A display name that somebody else has keeps nobody out: theirs stays as it is.
    """
    user, effects = user_id(connection, person.id), NOTHING
    if user is None:
        if person.name is None:
            raise errors.NotProvisioned
        made = _make(connection, key, person.id, person.name, None, by=None)
        user, effects = made.result, made.effects
    account = accounts.find(connection, user)
    if account.disabled_at is not None:
        raise errors.Unauthenticated("This account is disabled.")
    with suppress(errors.NameTaken):
        wanted = Wanted(account.name, _display_name(person), False)
        effects += _change(connection, user, wanted)
    return Written(user, effects)


def _display_name(person: HostPerson) -> str | None:
    """As it is kept; None where the application says none, or one that nobody may have."""
    try:
        return text.display_name(person.display_name) if person.display_name else None
    except errors.Invalid:
        return None


def _is_live(connection: Connection, session: str) -> bool:
    try:
        sessions.by_id(connection, session)
    except errors.Unauthenticated:
        return False
    return True


def signed_in(connection: Connection, external_id: str) -> SignedIn:
    """Raises `Unauthenticated`."""
    for user, name, display_name, *rest in _BY_ID.each(connection, [(external_id, now_ms())]):
        return SignedIn(Person(user, name, display_name), *rest)
    raise errors.Unauthenticated("This account is disabled, or was signed out.")


def is_shown(connection: Connection, claims: HostClaims) -> bool:
    """Whether this token was shown before."""
    return bool(_SHOWN.each(connection, [(hash_secret(claims.token_id),)]))


def take_token(connection: Connection, key: bytes, claims: HostClaims) -> Written[None]:
    """A session for requests with this token, which ends with it; its first request begins it.

    Raises `NotProvisioned` and `NameTaken`.
    """
    known = _known(connection, key, _person(claims))
    session, until = new_id("s"), claims.expires_at_seconds * 1000
    if _note(connection, claims, session):
        now = max(now_ms(), clock.read(connection))
        sessions.begin_of_token(connection, session, user=known.result, now=now, until=until)
    return Written(None, known.effects)


def sign_in(
    connection: Connection,
    key: bytes,
    claims: HostClaims,
    begin: Callable[[Connection, str], Written[Grant]],
) -> Written[Grant]:
    """What `begin` gives the account, for a token that was never shown before.

    Raises `HostTokenInvalid`, `NotProvisioned` and `NameTaken`.
    """
    known = _known(connection, key, _person(claims))
    begun = begin(connection, known.result)
    if not _note(connection, claims, begun.result.session):
        raise errors.HostTokenInvalid("This token was used before: to sign in, each works once.")
    return Written(begun.result, known.effects + begun.effects)


def by_token(connection: Connection, hashed: str) -> SignedIn:
    """Raises `Unauthenticated`."""
    for (session,) in _SHOWN.each(connection, [(hashed,)]):
        return sessions.by_id(connection, session)
    raise errors.Unauthenticated


def end_sessions(connection: Connection, external_id: str, *, by: str) -> Written[None]:
    """All of them, with their sockets. Raises `NotFound`."""
    account = find(connection, external_id).account
    return accounts.end_sessions(connection, account.id, by=by)


def next_expiry(connection: Connection) -> int | None:
    """When the next token expires that has a session."""
    good = select(HostToken.expires_at).join(Session, Session.id == HostToken.session_id)
    return connection.execute(good.order_by(HostToken.expires_at).limit(1)).scalar()


def end_expired(connection: Connection) -> Written[bool]:
    """End the sessions of tokens that are over, with their sockets, and forget those tokens."""
    now = min(now_ms(), clock.read(connection))
    over = select(HostToken.session_id).where(HostToken.expires_at <= now)
    ended = sessions.expire(
        connection, Session.id.in_(over) & Session.is_token & (Session.expires_at <= now)
    )
    connection.execute(delete(HostToken).where(HostToken.expires_at <= now))
    return Written(False, ended)


def _note(connection: Connection, claims: HostClaims, session: str) -> bool:
    """Whether it is the first time that this token is shown."""
    row: dict[str, Any] = {
        "token_hash": hash_secret(claims.token_id),
        "session_id": session,
        "expires_at": claims.expires_at_seconds * 1000,
    }
    return insert_if_new(connection, cast(Table, HostToken.__table__), row, key=["token_hash"])


def _person(claims: HostClaims) -> HostPerson:
    return HostPerson(claims.person, claims.name, claims.display_name)


_USER = Prepared(
    select(ExternalAccount.user_id).where(ExternalAccount.external_id == bindparam("external_id")),
    "external_id",
)
_SHOWN = Prepared(
    select(HostToken.session_id).where(HostToken.token_hash == bindparam("hash")), "hash"
)
_IS_NOW = clock.is_ahead(Session.expires_at, bindparam("now", type_=BigInteger))
_STATE = Prepared(
    select(User.disabled_at.is_(None), User.display_name, Session.id)
    .select_from(ExternalAccount)
    .join(User, User.id == ExternalAccount.user_id)
    .outerjoin(Session, (Session.id == ExternalAccount.session_id) & _IS_NOW)
    .where(ExternalAccount.external_id == bindparam("external_id")),
    "external_id now",
)
_BY_ID = Prepared(
    select(User.id, User.name, User.display_name, User.role, User.created_at, Session.id)
    .join(ExternalAccount, ExternalAccount.user_id == User.id)
    .join(Session, Session.id == ExternalAccount.session_id)
    .where(
        ExternalAccount.external_id == bindparam("external_id"),
        _IS_NOW,
        User.disabled_at.is_(None),
    ),
    "external_id now",
)
