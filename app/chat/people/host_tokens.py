"""Tokens by which an application says who asks: each begins one session, and is known again."""

from collections.abc import Callable
from typing import Any, cast

from sqlalchemy import Connection, Table, bindparam, delete, func, select

from ... import errors
from ...db import clock
from ...db.statement import Prepared, insert_if_new
from ...db.tables import HostToken, Session
from ...security import HostClaims, hash_secret, new_id
from ..access import now_ms
from ..effects import Written
from . import external, sessions
from .external import HostPerson
from .sessions import Grant, SignedIn

# A node whose clock is slow takes a token for so much longer: it must still know it.
KEPT_MS = int(clock.MAX_SKEW_SECONDS * 1000)


def is_shown(connection: Connection, claims: HostClaims) -> bool:
    """Whether this token was shown before."""
    return bool(_SHOWN.each(connection, [(token_hash(claims),)]))


def token_hash(claims: HostClaims) -> str:
    """By which it is known again: two people may have tokens of the same id."""
    return hash_secret(f"{len(claims.person)} {claims.person} {claims.token_id}")


def take_token(connection: Connection, key: bytes, claims: HostClaims) -> Written[None]:
    """A session for requests with this token, which ends with it; its first request begins it.

    Raises `NotProvisioned` and `NameTaken`.
    """
    known = external.account_of(connection, key, _person(claims))
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
    known = external.account_of(connection, key, _person(claims))
    begun = begin(connection, known.result)
    if not _note(connection, claims, begun.result.session):
        raise errors.HostTokenInvalid("This token was used before: to sign in, each works once.")
    return Written(begun.result, known.effects + begun.effects)


def by_token(connection: Connection, hashed: str) -> SignedIn:
    """Its own session, not one that somebody signed in to with it. Raises `Unauthenticated`."""
    for (session,) in _OWN.each(connection, [(hashed,)]):
        return sessions.by_id(connection, session)
    raise errors.Unauthenticated


def next_expiry(connection: Connection) -> int | None:
    """When the next token expires that has a session of its own, or can be forgotten."""
    live = select(func.min(HostToken.expires_at)).join(Session, _is_own)
    ends = connection.execute(live).scalar()
    first = connection.execute(select(func.min(HostToken.expires_at))).scalar()
    return min((at for at in (ends, first and first + KEPT_MS) if at is not None), default=None)


def end_expired(connection: Connection) -> Written[bool]:
    """End the sessions of tokens that are over, with their sockets; later forget those tokens."""
    now = min(now_ms(), clock.read(connection))
    over = select(HostToken.session_id).where(HostToken.expires_at <= now)
    ended = sessions.expire(
        connection, Session.id.in_(over) & Session.is_token & (Session.expires_at <= now)
    )
    connection.execute(delete(HostToken).where(HostToken.expires_at <= now - KEPT_MS))
    return Written(False, ended)


def _note(connection: Connection, claims: HostClaims, session: str) -> bool:
    """Whether it is the first time that this token is shown."""
    row: dict[str, Any] = {
        "token_hash": token_hash(claims),
        "session_id": session,
        "expires_at": claims.expires_at_seconds * 1000,
    }
    return insert_if_new(connection, cast(Table, HostToken.__table__), row, key=["token_hash"])


def _person(claims: HostClaims) -> HostPerson:
    return HostPerson(claims.person, claims.name, claims.display_name)


_is_own = (Session.id == HostToken.session_id) & Session.is_token
_OWN = Prepared(
    select(HostToken.session_id)
    .join(Session, _is_own)
    .where(HostToken.token_hash == bindparam("hash")),
    "hash",
)
_SHOWN = Prepared(
    select(HostToken.session_id).where(HostToken.token_hash == bindparam("hash")), "hash"
)
