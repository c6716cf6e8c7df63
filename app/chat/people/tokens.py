"""Tokens that people make for programs of theirs: make, list, end, and look up.

A token has a session of its own, so that it ends as those do: with a new password, with the
account, by its person, at once on every socket. What it may do is decided when it is made.
"""

import json
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    bindparam,
    delete,
    func,
    insert,
    select,
)

from ... import errors, token_format
from ...db import clock
from ...db.statement import Prepared
from ...db.tables import ApiToken, Session, User
from ...security import hash_secret, new_id
from .. import audit, scopes, text
from ..access import Person, is_bot, now_ms
from ..effects import Written
from ..members import bots
from ..moments import DAY_MS, timestamp
from ..scopes import Scope, TokenScope
from . import sessions, token_bounds
from .sessions import SignedIn
from .tickets import Bearer
from .token_bounds import Asked

# More than anybody keeps apart; all of them are one page.
MOST = 100
NAME_MAX = 60
# So long it is said of one that it has expired.
KEPT_MS = 30 * DAY_MS


@dataclass(frozen=True, slots=True)
class NewToken:
    """What somebody wants: a name as typed, `rooms` as ids, or None for all of them."""

    name: str
    scopes: frozenset[Scope]
    rooms: frozenset[str] | None
    expires_at: int | None
    """None is never."""


@dataclass(frozen=True, slots=True)
class ListedToken:
    """A token as its person sees it; the text of it is shown once, when it is made."""

    id: str
    name: str
    scopes: tuple[Scope, ...]
    rooms: tuple[str, ...] | None
    created_at: int
    last_used_at: int | None
    expires_at: int | None
    is_expired: bool


def make(
    connection: Connection, user: str, new: NewToken, *, by: str | None
) -> Written[tuple[ListedToken, str]]:
    """A token, and its text. Its person's lock is held. Raises `Invalid` and `TooManyTokens`.

    And `Conflict` for an account that is disabled, and a bot that is stopped.
    """
    made = issue(connection, user, new)
    token = made[0]
    told: dict[str, Any] = {"name": token.name, "scopes": " ".join(token.scopes)}
    told["rooms"] = None if new.rooms is None else len(new.rooms)
    told["expires_at"] = None if new.expires_at is None else timestamp(new.expires_at)
    audit.add(connection, "make_token", actor=by, member=user, **told)
    return Written(made)


def issue(connection: Connection, user: str, new: NewToken) -> tuple[ListedToken, str]:
    """The same, for what is told in another way."""
    _require_enabled(connection, user)
    name = text.name(new.name, longest=NAME_MAX, what="name of the token")
    if not new.scopes:
        raise errors.Invalid("scopes: a token without any can do nothing.")
    token_bounds.require_rooms(connection, user, new.rooms)
    mine = select(func.count()).where(ApiToken.user_id == user)
    if connection.execute(mine).scalar_one() >= MOST:
        raise errors.TooManyTokens
    token, secret = new_id("t"), token_format.new()
    now = max(now_ms(), clock.read(connection))
    if new.expires_at is not None and new.expires_at <= now:
        raise errors.Invalid("expires_at: that time has passed.")
    words, chosen = scopes.written(TokenScope(new.scopes, new.rooms))
    row = {
        "id": token,
        "user_id": user,
        "token_hash": hash_secret(secret),
        "name": name,
        "scopes": words,
        "rooms": chosen,
        "created_at": now,
        "expires_at": new.expires_at,
    }
    connection.execute(insert(ApiToken).values(row))
    until = sessions.FOREVER_MS if new.expires_at is None else new.expires_at
    sessions.begin_of_token(connection, token, user=user, now=now, until=until)
    [made] = _listed(connection, ApiToken.id == token)
    return made, secret


def listed(connection: Connection, user: str) -> list[ListedToken]:
    """All of a person's, the newest first."""
    return _listed(connection, ApiToken.user_id == user)


def revoke(connection: Connection, user: str, token: str, *, by: str | None) -> Written[None]:
    """At once, with its sockets. Raises `NotFound` unless it is this person's own."""
    own = (ApiToken.user_id == user) & (ApiToken.id == token)
    found = next(iter(_listed(connection, own)), None)
    if found is None:
        raise errors.NotFound
    ended = sessions.end(connection, Session.id == token)
    connection.execute(delete(ApiToken).where(ApiToken.id == token))  # it may have expired before
    audit.add(connection, "revoke_token", actor=by, member=user, name=found.name)
    return Written(None, ended)


def by_secret(connection: Connection, hashed: str, asked: Asked) -> SignedIn:
    """Whose token this is, if it may do what is asked.

    Raises `Unauthenticated`, `TokenExpired`, `NotByToken`, `ScopeMissing` and `RoomNotOfToken`.
    """
    return token_bounds.require(connection, _find(connection, hashed), asked)


def by_ticket(connection: Connection, bearer: Bearer, asked: Asked) -> SignedIn:
    """Like `by_secret`, for who has used a ticket: it does what the token did that it is of."""
    who = sessions.by_id(connection, bearer.session)
    _require_running(connection, who.user.id)
    if bearer.token is None:
        return who
    return token_bounds.require(connection, replace(who, token=bearer.token), asked)


def _require_enabled(connection: Connection, user: str) -> None:
    enabled = select(User.id).where(User.id == user, User.disabled_at.is_(None))
    try:
        _require_running(connection, user)
    except errors.Unauthenticated as error:
        raise errors.Conflict("The person of this bot is disabled.") from error
    if connection.execute(enabled).first() is None:
        raise errors.Conflict("This account is disabled: enable it first.")


def next_expiry(connection: Connection) -> int | None:
    """When the next one expires that has not yet ended."""
    good = select(func.min(ApiToken.expires_at)).join(Session, Session.id == ApiToken.id)
    return connection.execute(good).scalar()


def end_expired(connection: Connection) -> Written[bool]:
    """End what has expired, with its sockets; forget what did so long ago."""
    now = min(now_ms(), clock.read(connection))
    ended = sessions.expire(connection, (Session.expires_at <= now) & Session.is_token)
    connection.execute(delete(ApiToken).where(ApiToken.expires_at < now - KEPT_MS))
    return Written(False, ended)


def _find(connection: Connection, hashed: str) -> SignedIn:
    for user, name, display_name, role, since, session, *held in _BY_HASH.each(
        connection, [(hashed, now_ms())]
    ):
        _require_running(connection, user)
        person = Person(user, name, display_name)
        return SignedIn(person, role, since, session, scopes.parse(*held))
    known = select(ApiToken.id).where(ApiToken.token_hash == hashed)
    if connection.execute(known.where(ApiToken.expires_at.is_not(None))).first() is not None:
        raise errors.TokenExpired
    raise errors.Unauthenticated("There is no such token, or it has been revoked.")


def _require_running(connection: Connection, user: str) -> None:
    """Raises `Unauthenticated` for a bot whose person is gone, or can't sign in any more."""
    if is_bot(user) and not bots.is_running(connection, user):
        raise errors.Unauthenticated("This bot is stopped.")


def _listed(connection: Connection, which: ColumnElement[bool]) -> list[ListedToken]:
    rows = connection.execute(
        select(
            *(ApiToken.id, ApiToken.name, ApiToken.scopes, ApiToken.rooms),
            *(ApiToken.created_at, Session.last_seen_at, ApiToken.expires_at, Session.expires_at),
        )
        .outerjoin(Session, Session.id == ApiToken.id)
        .where(which)
        .order_by(ApiToken.created_at.desc(), ApiToken.id.desc())
    )
    now = now_ms()
    return [
        ListedToken(
            id=id,
            name=name,
            scopes=scopes.parse(words, None).in_order,
            rooms=None if rooms is None else tuple(json.loads(rooms)),
            created_at=created_at,
            last_used_at=sessions.last_use(seen, begun=created_at),
            expires_at=expires_at,
            is_expired=until is None or until <= now,
        )
        for id, name, words, rooms, created_at, seen, expires_at, until in rows
    ]


_BY_HASH = Prepared(
    select(
        *(User.id, User.name, User.display_name, User.role, User.created_at, Session.id),
        *(ApiToken.scopes, ApiToken.rooms),
    )
    .join(Session, Session.user_id == User.id)
    .join(ApiToken, ApiToken.id == Session.id)
    .where(
        ApiToken.token_hash == bindparam("hash"),
        clock.is_ahead(Session.expires_at, bindparam("now", type_=BigInteger)),
        User.disabled_at.is_(None),
    ),
    "hash now",
)
