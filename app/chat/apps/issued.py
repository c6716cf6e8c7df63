"""What an app holds of a grant: an access token, and a refresh token that gives the next two.

The access token follows from its refresh token, and that from the one before. So whoever asks once
more for an answer that was lost gets the same one (ADR 20).
"""

from collections.abc import Collection
from dataclasses import dataclass
from math import ceil
from typing import Any, cast

from sqlalchemy import (
    BigInteger,
    Connection,
    Row,
    Select,
    Table,
    bindparam,
    delete,
    null,
    select,
)

from ... import errors, token_format
from ...db import clock
from ...db.statement import Prepared, insert_if_new
from ...db.tables import AppGrant, AppToken, RefreshToken, Session, User
from ...security import hash_secret
from .. import scopes
from ..access import Person, now_ms
from ..effects import Written
from ..people import refresh_tokens, sessions, token_bounds
from ..people.sessions import SignedIn
from ..people.token_bounds import Asked
from ..scopes import Scope, TokenScope
from . import registered
from .registered import App


@dataclass(frozen=True, slots=True)
class Life:
    """By which key tokens follow from each other, and how long they are good."""

    key: bytes
    access_seconds: int
    days: int


@dataclass(frozen=True, slots=True)
class Issued:
    """What an app is given."""

    access_token: str
    refresh_token: str
    bounds: TokenScope
    seconds_left: int
    """How long the access token is still good."""


@dataclass(frozen=True, slots=True)
class Known:
    """What can be said of a token to the app whose it is."""

    user: Person
    scopes: tuple[Scope, ...]
    rooms: tuple[str, ...] | None
    issued_at: int
    expires_at: int | None
    """None of a refresh token: it is good as long as it is used."""


def first(connection: Connection, grant: str, bounds: TokenScope, *, life: Life) -> Issued:
    """Those of a new grant."""
    refresh = token_format.new(token_format.APP_REFRESH)
    refresh_tokens.add(connection, grant, refresh)
    return _issue(connection, grant, refresh, bounds, life)


def refresh(
    connection: Connection, app: App, token: str, wanted: Collection[Scope] | None, *, life: Life
) -> Written[Issued | None]:
    """The next ones; None, with the grant ended, for a token that two have.

    Raises `InvalidGrant`, `InvalidClient`, and `InvalidScope` for more than the grant has.
    """
    row = _of_refresh_token(connection, app, token)
    registered.hold_shown(connection, app)
    bounds = scopes.parse(row.scopes, row.rooms)
    if wanted is not None:
        if not bounds.scopes.issuperset(wanted):
            raise errors.InvalidScope("That is more than they let the app do.")
        bounds = TokenScope(frozenset(wanted), bounds.rooms)
    new = token_format.following(life.key, token, prefix=token_format.APP_REFRESH)
    exchanged = refresh_tokens.exchange(connection, token, new=new, days=life.days)
    if exchanged.result is None:
        return exchanged.giving(None)
    over = (AppToken.grant_id == row.id) & (AppToken.expires_at <= now_ms())
    connection.execute(delete(AppToken).where(over))
    return exchanged.giving(_issue(connection, row.id, new, bounds, life))


def owner(connection: Connection, app: App, token: str) -> str:
    """The id of the person who gave the grant of a refresh token, which may be used already.

    Raises `InvalidGrant` unless it is a token of this app.
    """
    return str(_of_refresh_token(connection, app, token).user_id)


def by_secret(connection: Connection, hashed: str, asked: Asked) -> SignedIn:
    """In whose name an access token asks, if it may do what is asked.

    Raises `Unauthenticated`, and what `token_bounds.require` does.
    """
    for user, name, display_name, role, since, session, *held in _BY_HASH.each(
        connection, [(hashed, now_ms())]
    ):
        person = Person(user, name, display_name)
        who = SignedIn(person, role, since, session, scopes.parse(*held))
        return token_bounds.require(connection, who, asked)
    raise errors.Unauthenticated("This access token is over: refresh it, or ask for leave again.")


def known(connection: Connection, app: str, token: str) -> Known | None:
    """What a good token of this app stands for; None for any other (RFC 7662 §2.2)."""
    hashed = hash_secret(token)
    of_access = _FACTS.add_columns(AppToken.scopes, AppToken.expires_at).join(
        AppToken, AppToken.grant_id == AppGrant.id
    )
    good = clock.is_ahead(AppToken.expires_at, now_ms())
    row = connection.execute(
        of_access.where(AppToken.token_hash == hashed, AppGrant.app_id == app, good)
    ).first()
    if row is None:
        of_refresh = _FACTS.add_columns(AppGrant.scopes, null())
        unused = (RefreshToken.token_hash == hashed) & RefreshToken.used_at.is_(None)
        row = connection.execute(
            of_refresh.join(RefreshToken, RefreshToken.session_id == AppGrant.id).where(
                unused, AppGrant.app_id == app
            )
        ).first()
    if row is None:
        return None
    *person, rooms, issued_at, words, expires_at = row
    bounds = scopes.parse(words, rooms)
    return Known(
        user=Person(*person),
        scopes=bounds.in_order,
        rooms=None if bounds.rooms is None else tuple(sorted(bounds.rooms)),
        issued_at=issued_at,
        expires_at=expires_at,
    )


def grant_of(connection: Connection, app: App, token: str) -> str | None:
    """That of a token of either kind; None for one that is unknown, which is as good as ended.

    Raises `UnauthorizedClient` for another app's.
    """
    of_access = select(AppGrant.id, AppGrant.app_id).join(
        AppToken, AppToken.grant_id == AppGrant.id
    )
    row = connection.execute(of_access.where(AppToken.token_hash == hash_secret(token))).first()
    row = row or connection.execute(_of_refresh(token)).first()
    if row is None:
        return None
    if row.app_id != app.id:
        raise errors.UnauthorizedClient
    return str(row.id)


def revoke(connection: Connection, app: App, token: str) -> Written[None]:
    """End the whole grant of a token of either kind, with its sockets (RFC 7009 §2.1).

    Raises `UnauthorizedClient` and `InvalidClient`.
    """
    registered.hold_shown(connection, app)
    grant = grant_of(connection, app, token)
    return Written(None, sessions.end(connection, Session.id == grant))


def _issue(
    connection: Connection, grant: str, refresh: str, bounds: TokenScope, life: Life
) -> Issued:
    access = token_format.following(life.key, refresh, prefix=token_format.APP_ACCESS)
    now = max(now_ms(), clock.read(connection))
    row = {
        "token_hash": hash_secret(access),
        "grant_id": grant,
        "scopes": scopes.written(bounds)[0],
        "expires_at": now + life.access_seconds * 1000,
    }
    if not insert_if_new(connection, cast(Table, AppToken.__table__), row, key=["token_hash"]):
        # The answer was lost: it is what was given then, whatever is asked for now.
        there = select(AppToken.scopes, AppToken.expires_at).where(
            AppToken.token_hash == row["token_hash"]
        )
        words, expires_at = connection.execute(there).one()
        bounds = TokenScope(scopes.parse(words, None).scopes, bounds.rooms)
        left = min(max(ceil((expires_at - now) / 1000), 0), life.access_seconds)
        return Issued(access, refresh, bounds, left)
    return Issued(access, refresh, bounds, life.access_seconds)


def _of_refresh_token(connection: Connection, app: App, token: str) -> Row[Any]:
    """Its grant, with whose it is. Raises `InvalidGrant` unless it is this app's."""
    row = connection.execute(_of_refresh(token)).first()
    if row is None or row.app_id != app.id:
        raise errors.InvalidGrant
    return row


def _of_refresh(token: str) -> Select[*tuple[Any, ...]]:
    return (
        select(AppGrant.id, AppGrant.app_id, AppGrant.scopes, AppGrant.rooms, Session.user_id)
        .join(Session, Session.id == AppGrant.id)
        .join(RefreshToken, RefreshToken.session_id == AppGrant.id)
        .where(RefreshToken.token_hash == hash_secret(token))
    )


_FACTS = (
    select(User.id, User.name, User.display_name, AppGrant.rooms, AppGrant.created_at)
    .join(Session, Session.user_id == User.id)
    .join(AppGrant, AppGrant.id == Session.id)
    .where(User.disabled_at.is_(None))
)
_BY_HASH = Prepared(
    select(
        *(User.id, User.name, User.display_name, User.role, User.created_at, Session.id),
        *(AppToken.scopes, AppGrant.rooms),
    )
    .join(Session, Session.user_id == User.id)
    .join(AppGrant, AppGrant.id == Session.id)
    .join(AppToken, AppToken.grant_id == AppGrant.id)
    .where(
        AppToken.token_hash == bindparam("hash"),
        clock.is_ahead(AppToken.expires_at, bindparam("now", type_=BigInteger)),
        User.disabled_at.is_(None),
    ),
    "hash now",
)
