"""Refresh tokens: what a program keeps of its session. Each works once."""

from typing import cast

from sqlalchemy import Connection, Table, select, update

from ..db.statement import insertion
from ..db.tables import RefreshToken, Session
from ..security import hash_secret, new_secret
from . import sessions
from .access import now_ms
from .sessions import Device, Grant


def begin(connection: Connection, *, user: str, device: Device, days: int, most: int = 0) -> Grant:
    """A session for a program; the secret is its first refresh token.

    Ends what goes beyond `most`.
    """
    session = sessions.begin(connection, user=user, device=device, days=days, most=most)
    return Grant(user, session, _add(connection, session))


def owner(connection: Connection, token: str) -> str | None:
    """The user whose session a token belongs to, used or not; None without such a session."""
    return connection.execute(
        select(Session.user_id)
        .join(RefreshToken, Session.id == RefreshToken.session_id)
        .where(RefreshToken.token_hash == hash_secret(token))
    ).scalar()


def exchange(connection: Connection, token: str, *, days: int) -> Grant | None:
    """A new token for an old one. Used again it ends the session (RFC 9700 §4.14.2): None."""
    row = connection.execute(
        select(RefreshToken.session_id, RefreshToken.used_at, Session.user_id, Session.expires_at)
        .join(Session, Session.id == RefreshToken.session_id)
        .where(RefreshToken.token_hash == hash_secret(token))
    ).first()
    if row is None:
        return None
    now = now_ms()
    if row.used_at is not None or row.expires_at <= now:
        sessions.end(connection, Session.id == row.session_id)
        return None
    connection.execute(
        update(RefreshToken)
        .where(RefreshToken.token_hash == hash_secret(token))
        .values(used_at=now)
    )
    sessions.touch(connection, [row.session_id], days=days)
    return Grant(row.user_id, row.session_id, _add(connection, row.session_id))


def _add(connection: Connection, session: str) -> str:
    token = new_secret()
    _INSERT.many(connection, [(hash_secret(token), session)])
    return token


_INSERT = insertion(cast(Table, RefreshToken.__table__), "token_hash session_id")
