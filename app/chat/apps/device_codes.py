"""Codes for programs that have no browser: one that they keep, and one that somebody types.

RFC 8628. The program asks again and again what became of it, and not faster than it may.
"""

import secrets
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Connection, Row, Table, delete, select, update

from ... import errors
from ...db import clock, row_lock
from ...db.statement import insert_if_new
from ...db.tables import AppDeviceCode
from ...security import hash_secret, new_secret
from .. import scopes
from ..access import now_ms
from ..effects import Written
from ..moments import DAY_MS
from ..people import sessions, token_bounds
from ..people.sessions import SignedIn
from ..scopes import Scope, TokenScope
from . import grants, issued, registered
from .issued import Issued, Life
from .registered import App

LIFE_MS = 600_000
INTERVAL_MS = 5_000
# RFC 8628 §3.5: so much longer, each time that it was too fast.
SLOWER_MS = 5_000
# A program that waits exactly so long is not to be called too fast.
TOLERANCE_MS = 500
# Who asks sooner than so long after the last time is told so without a word in the database.
FLOOD_MS = 1_000
# Consonants only, so that they make no words; 20^8 is some 34 bits, for ten minutes (§6.1).
LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
LENGTH = 8


@dataclass(frozen=True, slots=True)
class Begun:
    """What the program is told; it shows the second to whoever sits before it."""

    device_code: str
    user_code: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """What somebody is asked who typed a code."""

    app: App
    scopes: frozenset[Scope]


def begin(connection: Connection, app: App, wanted: frozenset[Scope]) -> Written[Begun]:
    """Two new codes. Raises `InvalidClient`.

    And `Busy` in the one case in a billion that the short one is taken.
    """
    held = registered.hold_shown(connection, app)
    begun = Begun(new_secret(), "".join(secrets.choice(LETTERS) for _ in range(LENGTH)))
    now = max(now_ms(), clock.read(connection))
    connection.execute(
        delete(AppDeviceCode).where(AppDeviceCode.expires_at < min(now, now_ms()) - DAY_MS)
    )
    row = {
        "code_hash": hash_secret(begun.device_code),
        "user_code_hash": hash_secret(begun.user_code),
        "app_id": held.id,
        "scopes": scopes.written(TokenScope(wanted, None))[0],
        "expires_at": now + LIFE_MS,
        "interval_ms": INTERVAL_MS,
    }
    table = cast(Table, AppDeviceCode.__table__)
    if not insert_if_new(connection, table, row, key=["user_code_hash"]):
        raise errors.Busy
    return Written(begun)


def written(user_code: str) -> str:
    """As people read it."""
    half = LENGTH // 2
    return f"{user_code[:half]}-{user_code[half:]}"


def normalized(typed: str) -> str:
    """A code as somebody typed it: small letters, blanks and dashes do not matter."""
    return "".join(letter for letter in typed.upper() if letter in LETTERS)


def find(connection: Connection, who: SignedIn, user_code: str) -> Waiting:
    """What waits for this code. Raises `UserCodeUnknown` and `AppNotForYou`."""
    row = _undecided(connection, user_code)
    app = registered.find(connection, row.app_id)
    if app.is_stopped:
        raise errors.UserCodeUnknown
    if not app.is_for(who.user.id):
        raise errors.AppNotForYou
    return Waiting(app, scopes.parse(row.scopes, None).scopes)


def decide(
    connection: Connection,
    who: SignedIn,
    user_code: str,
    *,
    agreed: bool,
    rooms: frozenset[str] | None = None,
) -> Written[None]:
    """Yes or no, once. Raises what `find` does, and `NotFound` for a room that is not theirs."""
    find(connection, who, user_code)
    token_bounds.require_rooms(connection, who.user.id, rooms)
    row = update(AppDeviceCode).where(
        AppDeviceCode.user_code_hash == hash_secret(user_code), AppDeviceCode.agreed.is_(None)
    )
    decided = row.values(
        user_id=who.user.id,
        session_id=who.session,
        agreed=agreed,
        rooms=scopes.written(TokenScope(frozenset(), rooms))[1],
    )
    if connection.execute(decided).rowcount != 1:
        raise errors.UserCodeUnknown
    return Written(None)


def look(connection: Connection, app: App, device_code: str) -> errors.ParleyError | None:
    """The refusal that a poll gets without a write; None if `poll` has to look.

    Raises `InvalidGrant` for no code of this app's.
    """
    found = _of_app(connection, app, hash_secret(device_code))
    if not _is_ahead(connection, found.expires_at):
        return errors.DeviceCodeExpired()
    is_flood = found.polled_at is not None and now_ms() - found.polled_at < FLOOD_MS
    return errors.SlowDown() if is_flood and found.agreed is None else None


def poll(
    connection: Connection, app: App, device_code: str, *, life: Life
) -> Written[Issued | errors.ParleyError]:
    """What became of it: tokens, once, or why there are none (yet).

    Not raised, since that it was asked is written down. Raises `InvalidGrant` for no code of this
    app's, and `InvalidClient`.
    """
    hashed = hash_secret(device_code)
    found = _of_app(connection, app, hashed)
    if found.user_id is not None:
        row_lock.PEOPLE.take(connection, [found.user_id])
    now = now_ms()
    if not _is_ahead(connection, found.expires_at):
        return Written(errors.DeviceCodeExpired())
    if found.agreed is None:
        return Written(_not_yet(connection, found, now))
    # Of two who ask at once only one is answered.
    gone = delete(AppDeviceCode).where(AppDeviceCode.code_hash == hashed)
    if connection.execute(gone).rowcount != 1:
        raise errors.InvalidGrant
    if not found.agreed:
        return Written(errors.AccessDenied())
    try:
        who = sessions.by_id_to_write(connection, found.session_id, found.user_id)
    except errors.Unauthenticated:
        return Written(errors.AccessDenied())
    held = registered.hold_shown(connection, app)
    if not held.is_for(who.user.id):
        return Written(errors.AccessDenied())
    bounds: TokenScope = scopes.parse(found.scopes, found.rooms)
    begun = grants.begin(connection, user=who.user.id, app=held.id, name=held.name, bounds=bounds)
    return begun.giving(issued.first(connection, begun.result, bounds, life=life))


def _not_yet(connection: Connection, found: Row[Any], now: int) -> errors.ParleyError:
    is_too_fast = (
        found.polled_at is not None and now - found.polled_at < found.interval_ms - TOLERANCE_MS
    )
    interval_ms = found.interval_ms + (SLOWER_MS if is_too_fast else 0)
    row = update(AppDeviceCode).where(AppDeviceCode.code_hash == found.code_hash)
    connection.execute(row.values(polled_at=now, interval_ms=interval_ms))
    return errors.SlowDown() if is_too_fast else errors.AuthorizationPending()


def _of_app(connection: Connection, app: App, hashed: str) -> Row[Any]:
    of_app = AppDeviceCode.app_id == app.id
    row = connection.execute(
        select(AppDeviceCode).where(AppDeviceCode.code_hash == hashed, of_app)
    ).first()
    if row is None:
        raise errors.InvalidGrant
    return row


def _undecided(connection: Connection, user_code: str) -> Row[Any]:
    row = connection.execute(
        select(AppDeviceCode).where(
            AppDeviceCode.user_code_hash == hash_secret(user_code),
            AppDeviceCode.agreed.is_(None),
            clock.is_ahead(AppDeviceCode.expires_at, now_ms()),
        )
    ).first()
    if row is None:
        raise errors.UserCodeUnknown
    return row


def _is_ahead(connection: Connection, at: int) -> bool:
    return at > min(now_ms(), clock.read(connection))
