"""Refresh tokens: what a program keeps of its session, or of a grant. Each has one successor."""

from typing import cast

from sqlalchemy import Connection, Table, delete, select, update

from ...db import clock, row_lock
from ...db.statement import insertion
from ...db.tables import RefreshToken, Session
from ...security import hash_secret, new_secret
from ..access import now_ms
from ..effects import Written
from ..moments import DAY_MS
from . import sessions
from .sessions import Device, Grant

# An answer that was lost is missed sooner; whoever steals a token seldom has it so soon.
REPEAT_MS = 60_000
# More than come anew, so that they grow fewer; and a refresh takes no longer by it.
FORGOTTEN_AT_ONCE = 100


def begin(
    connection: Connection, *, user: str, device: Device, days: int, most: int = 0
) -> Written[Grant]:
    """A session for a program; the secret is its first refresh token.

    Ends what goes beyond `most`.
    """
    begun = sessions.begin(connection, user=user, device=device, days=days, most=most)
    token = new_secret()
    add(connection, begun.result, token)
    return begun.giving(Grant(user, begun.result, token))


def add(connection: Connection, session: str, token: str) -> None:
    """The first of a session, or a successor."""
    _INSERT.many(connection, [(hash_secret(token), session)])


def owner(connection: Connection, token: str) -> str | None:
    """The user whose session a token belongs to, used or not; None without such a session.

    Those of apps are none of these (app/chat/apps/issued.py): theirs give less.
    """
    return connection.execute(
        select(Session.user_id)
        .join(RefreshToken, Session.id == RefreshToken.session_id)
        .where(RefreshToken.token_hash == hash_secret(token), Session.is_token.is_(False))
    ).scalar()


def exchange(connection: Connection, token: str, *, new: str, days: int) -> Written[Grant | None]:
    """`new` for an old token: it follows from that, so that it is the same each time.

    The answer may have been lost.

    It is given again within a minute, as long as nobody has used it. Later a second use of the old
    token betrays that two have it, and ends the session (RFC 9700 §4.14.2): None.
    """
    # A token is old only by both clocks, so that a wrong one ends nobody's session.
    now, later = sorted((now_ms(), clock.read(connection)))
    of_token = select(RefreshToken.session_id).where(RefreshToken.token_hash == hash_secret(token))
    # Before the token, as in a deletion: that of the session takes its tokens along.
    row_lock.take_found(connection, select(Session.id).where(Session.id.in_(of_token)))
    is_first = _use(connection, token, later)
    row = connection.execute(
        select(RefreshToken.session_id, RefreshToken.used_at, Session.user_id, Session.expires_at)
        .join(Session, Session.id == RefreshToken.session_id)
        .where(RefreshToken.token_hash == hash_secret(token))
    ).first()
    if row is None:
        return Written(None)
    may_repeat = now - (row.used_at or 0) <= REPEAT_MS and _is_unused(connection, new)
    if row.expires_at <= now or not (is_first or may_repeat):
        return Written(None, sessions.end(connection, Session.id == row.session_id))
    if is_first:
        add(connection, row.session_id, new)
        _forget(connection, row.session_id, now - days * DAY_MS - sessions.GRACE_MS)
    sessions.touch(connection, [row.session_id], days=days)
    return Written(Grant(row.user_id, row.session_id, new))


def _use(connection: Connection, token: str, now: int) -> bool:
    """Whether it was unused: of two at once only one finds it so."""
    of_token = update(RefreshToken).where(RefreshToken.token_hash == hash_secret(token))
    unused = of_token.where(RefreshToken.used_at.is_(None))
    return connection.execute(unused.values(used_at=now)).rowcount == 1


def _forget(connection: Connection, session: str, before: int) -> None:
    """Those used so long ago that whoever still has one has been signed out meanwhile."""
    old = select(RefreshToken.token_hash).where(
        RefreshToken.session_id == session, RefreshToken.used_at < before
    )
    some = old.limit(FORGOTTEN_AT_ONCE)
    connection.execute(delete(RefreshToken).where(RefreshToken.token_hash.in_(some)))


def _is_unused(connection: Connection, token: str) -> bool:
    query = select(RefreshToken.token_hash).where(
        RefreshToken.token_hash == hash_secret(token), RefreshToken.used_at.is_(None)
    )
    return connection.execute(query).first() is not None


_INSERT = insertion(cast(Table, RefreshToken.__table__), "token_hash session_id")
