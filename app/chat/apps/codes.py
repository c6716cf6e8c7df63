"""Codes with which an app fetches what somebody has agreed to. Each works once, for a minute.

A code goes through the address of a browser, so it opens nothing by itself: it takes the app, the
address that it was sent to, and the verifier that only whoever asked knows (RFC 7636).
"""

import base64
import hashlib
import hmac
import re
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from ... import errors
from ...db import clock, row_lock
from ...db.tables import AppCode, Session
from ...security import hash_secret, new_secret
from .. import scopes
from ..access import now_ms
from ..effects import Written
from ..people import sessions, token_bounds
from ..people.sessions import SignedIn
from ..scopes import TokenScope
from . import grants, issued, registered
from .issued import Issued, Life
from .registered import App

LIFE_MS = 60_000
# What S256 makes of a verifier: SHA-256 in base64url, whose last character has two spare bits.
CHALLENGE = re.compile(r"[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]")
_VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")


@dataclass(frozen=True, slots=True)
class Wish:
    """What an app asks for, once it is clear that it may ask."""

    app: str
    redirect_uri: str
    challenge: str
    bounds: TokenScope


def make(connection: Connection, who: SignedIn, wish: Wish) -> Written[str]:
    """Raises `AppNotForYou` and `NotFound`, for an app or a room that is theirs no more."""
    app = registered.hold(connection, wish.app)
    if app is None:
        raise errors.NotFound("There is no such app any more.")
    if not app.is_for(who.user.id):
        raise errors.AppNotForYou
    token_bounds.require_rooms(connection, who.user.id, wish.bounds.rooms)
    code = new_secret()
    words, rooms = scopes.written(wish.bounds)
    row = {
        "code_hash": hash_secret(code),
        "app_id": wish.app,
        "user_id": who.user.id,
        "session_id": who.session,
        "redirect_uri": wish.redirect_uri,
        "challenge": wish.challenge,
        "scopes": words,
        "rooms": rooms,
        "expires_at": max(now_ms(), clock.read(connection)) + LIFE_MS,
    }
    connection.execute(insert(AppCode).values(row))
    return Written(code)


@dataclass(frozen=True, slots=True)
class Shown:
    """A code, with what has to be shown beside it."""

    code: str
    redirect_uri: str
    verifier: str


def owner(connection: Connection, app: App, shown: Shown) -> str:
    """The id of the person who agreed.

    Raises `InvalidGrant` for a code that could give this app nothing.
    """
    found = _fitting(connection, app, shown)
    return str(found.user_id)


def redeem(connection: Connection, app: App, shown: Shown, *, life: Life) -> Written[Issued | None]:
    """The first tokens; None for a code that was used before, with what it gave ended.

    Raises `InvalidGrant` for any other that gives nothing, which leaves it as it is; and
    `InvalidClient`.
    """
    found = _fitting(connection, app, shown)
    hashed = found.code_hash
    # In the order of all: people, their sign-ins, the app, then its grants and the code.
    row_lock.PEOPLE.take(connection, [found.user_id])
    if found.used_at is None:
        try:
            who = sessions.by_id_to_write(connection, found.session_id, found.user_id)
        except errors.Unauthenticated as error:
            raise errors.InvalidGrant from error
        now = min(now_ms(), clock.read(connection))
        if found.expires_at <= now:
            raise errors.InvalidGrant
        held = registered.hold_shown(connection, app)
        if not held.is_for(who.user.id):
            raise errors.InvalidGrant
        unused = update(AppCode).where(AppCode.code_hash == hashed, AppCode.used_at.is_(None))
        if connection.execute(unused.values(used_at=now)).rowcount == 1:
            bounds = scopes.parse(found.scopes, found.rooms)
            begun = grants.begin(
                connection, user=found.user_id, app=held.id, name=held.name, bounds=bounds
            )
            connection.execute(
                update(AppCode).where(AppCode.code_hash == hashed).values(grant_id=begun.result)
            )
            return begun.giving(issued.first(connection, begun.result, bounds, life=life))
    # RFC 6749 §4.1.2: somebody else has it, too.
    given = select(AppCode.grant_id).where(AppCode.code_hash == hashed).scalar_subquery()
    return Written(None, sessions.end(connection, Session.id == given))


def _fitting(connection: Connection, app: App, shown: Shown) -> Row[Any]:
    """The row of a code, used or not: who has only read one in a log must not end its grant."""
    hashed = hash_secret(shown.code)
    code = connection.execute(select(AppCode).where(AppCode.code_hash == hashed)).first()
    if code is None or code.app_id != app.id:
        raise errors.InvalidGrant
    if not hmac.compare_digest(code.redirect_uri.encode(), shown.redirect_uri.encode()):
        raise errors.InvalidGrant("The redirect_uri is not the one that was asked with.")
    if not _VERIFIER.fullmatch(shown.verifier):
        raise errors.InvalidGrant("The code_verifier is not well-formed (RFC 7636).")
    digest = hashlib.sha256(shown.verifier.encode()).digest()
    challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    if not hmac.compare_digest(challenge, code.challenge):
        raise errors.InvalidGrant("The code_verifier does not fit the code_challenge.")
    return code
