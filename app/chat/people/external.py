"""Accounts of an application that has this server in it, by the ids that it has for its people.

They have no password: the application says who asks, in a function of its own or by a token that it
signs (`host_tokens`), and makes, changes and disables the accounts.
"""

import re
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from typing import NamedTuple, cast

from sqlalchemy import BigInteger, Connection, Table, bindparam, select, update

from ... import errors
from ...db import clock, row_lock
from ...db.statement import Prepared, insertion
from ...db.tables import ExternalAccount, Session, User
from .. import audit, names, state_names, text
from ..access import MEMBER, Person, now_ms
from ..effects import NOTHING, Effects, Written
from ..listing import Slice, cut
from . import accounts, profiles, sessions, users
from .accounts import Account
from .bots import NO_PASSWORD
from .profiles import Change
from .sessions import Device, SignedIn
from .users import NewUser

ID_MAX = 128
# It stands in paths. Addresses of mail and most ids of other systems are among these.
ID = re.compile(rf"[A-Za-z0-9._~@:+=-]{{1,{ID_MAX}}}")


@dataclass(frozen=True, slots=True)
class HostPerson:
    """Somebody of the application: `id` is its own for them.

    With a `name` an account is made for whoever has none; a `display_name` is that from now on, if
    it can be one here and is nobody else's.
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
        if _lock_out_others(connection, external_id) is not None:
            raise errors.Conflict("This account was made meanwhile: ask again.")
        display_name = _spelled(wanted.display_name)
        made = _make(connection, key, external_id, wanted.name, display_name, by=by)
        user, effects = made.result, made.effects
    else:
        state_names.require(seen, find(connection, external_id).state_name)
        effects = _change(connection, user, wanted)
    changed = accounts.change(connection, user, by=by, disabled=wanted.disabled)
    effects += changed.effects
    return Written((External(external_id, changed.result), is_new), effects)


def _lock_out_others(connection: Connection, external_id: str) -> str | None:
    """The account that was made while this one waited: of two who come at once one makes it.

    Raises `Invalid` for what is no id.
    """
    if not ID.fullmatch(external_id):
        raise errors.Invalid("An id of the application has letters, digits and . _ ~ @ : + = -")
    users.lock(connection)
    return user_id(connection, external_id)


def _make(
    connection: Connection,
    key: bytes,
    external_id: str,
    name: str,
    display_name: str | None,
    *,
    by: str | None,
) -> Written[str]:
    made = users.add(connection, key, NewUser(name, display_name, NO_PASSWORD), role=MEMBER)
    user = made.result.id
    _ACCOUNT.many(connection, [(external_id, user, None)])
    audit.add(connection, "provision", actor=by, member=user, external_id=external_id)
    return Written(user, made.effects)


def _change(connection: Connection, user: str, wanted: Wanted) -> Effects:
    """Raises `Conflict` for another name, `Invalid` and `NameTaken`."""
    before = accounts.find(connection, user)
    if wanted.name != before.name and text.user_name(wanted.name) != before.name:
        raise errors.Conflict(f"The name of an account stays: this one is {before.name}.")
    display_name = _spelled(wanted.display_name)
    if display_name in (None, before.display_name):
        return NOTHING
    return profiles.change(connection, user, Change(display_name=display_name)).effects


def _spelled(display_name: str | None) -> str | None:
    """As it is stored; None for none. Raises `Invalid`."""
    return text.display_name(display_name) if display_name and display_name.strip() else None


def is_known(connection: Connection, person: HostPerson) -> bool:
    """Whether nothing has to be written before this person can be let in, or refused."""
    for user, is_enabled, before, session in _STATE.each(connection, [(person.id, now_ms())]):
        if not is_enabled:
            return True
        called = person.display_name
        is_called_so = called == before or _new_name(connection, called, user, before) is None
        return is_called_so and session is not None
    return False


def _new_name(
    connection: Connection, called: str | None, user: str = "", before: str | None = None
) -> str | None:
    """What the application calls somebody, if they can have that as a new display name.

    It knows neither our rules nor who else is here: what can't be is passed over, and keeps nobody
    out.
    """
    try:
        name = _spelled(called)
    except errors.Invalid:
        return None
    if name is None or name == before or names.is_taken(connection, names.USER, user, name):
        return None
    return name


def admit(
    connection: Connection, key: bytes, person: HostPerson, *, device: Device, days: int
) -> Written[None]:
    """An account and a session for somebody whom the application has named just now.

    Raises `NotProvisioned` and `NameTaken`.
    """
    known = account_of(connection, key, person)
    user, effects = known.result, known.effects
    session = select(ExternalAccount.session_id).where(ExternalAccount.external_id == person.id)
    before = connection.execute(session).scalar()
    if before is None or not _is_live(connection, before):
        begun = sessions.begin(connection, user=user, device=device, days=days, most=0)
        own = ExternalAccount.external_id == person.id
        connection.execute(update(ExternalAccount).where(own).values(session_id=begun.result))
        effects += begun.effects
    return Written(None, effects)


def account_of(connection: Connection, key: bytes, person: HostPerson) -> Written[str]:
    """That of a person of the application, called as it calls them now.

    Raises `Unauthenticated` for who is disabled, `NotProvisioned` and `NameTaken`.
    """
    user = user_id(connection, person.id)
    if user is not None:
        return Written(user, _call(connection, user, person.display_name))
    if not person.name:
        raise errors.NotProvisioned
    user = _lock_out_others(connection, person.id)
    if user is not None:
        return Written(user)
    display_name = _new_name(connection, person.display_name)
    return _make(connection, key, person.id, person.name, display_name, by=None)


def _call(connection: Connection, user: str, called: str | None) -> Effects:
    """Raises `Unauthenticated` for who is disabled. Locked, the person stays as they are."""
    row_lock.PEOPLE.take(connection, [user])
    account = accounts.find(connection, user)
    if account.disabled_at is not None:
        raise errors.Unauthenticated("This account is disabled.")
    name = _new_name(connection, called, user, account.display_name)
    if name is not None:
        with suppress(errors.NameTaken):  # by somebody who was faster
            return profiles.change(connection, user, Change(display_name=name)).effects
    return NOTHING


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


def end_sessions(connection: Connection, external_id: str, *, by: str) -> Written[None]:
    """All of them, with their sockets. Raises `NotFound`."""
    account = find(connection, external_id).account
    return accounts.end_sessions(connection, account.id, by=by)


_USER = Prepared(
    select(ExternalAccount.user_id).where(ExternalAccount.external_id == bindparam("external_id")),
    "external_id",
)
_IS_NOW = clock.is_ahead(Session.expires_at, bindparam("now", type_=BigInteger))
_STATE = Prepared(
    select(User.id, User.disabled_at.is_(None), User.display_name, Session.id)
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
_ACCOUNT = insertion(cast(Table, ExternalAccount.__table__), "external_id user_id session_id")
