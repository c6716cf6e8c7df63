"""Tickets: each opens one socket or stream for the session that asked for it, once and soon.

An address is written down in many places, and clients that can't set headers have no other. So what
stands there is worth nothing by the time that anybody reads it.
"""

from dataclasses import dataclass
from typing import cast

from sqlalchemy import Connection, Table, bindparam, delete, select

from ... import errors
from ...db import clock
from ...db.statement import Prepared, insertion
from ...db.tables import SocketTicket
from ...security import hash_secret, new_secret
from .. import scopes
from ..access import now_ms
from ..effects import Written
from ..scopes import TokenScope

# Whoever gets one connects at once; a slow line needs some seconds for it.
LIFE_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Bearer:
    """Whose ticket it was: a session, and what its token may do if it was one's."""

    session: str
    token: TokenScope | None


def make(connection: Connection, bearer: Bearer) -> Written[str]:
    """A ticket of this session, whose person's lock is held. Forgets those that are too old."""
    session, token = bearer.session, bearer.token
    now, database_now = now_ms(), clock.read(connection)
    old = SocketTicket.expires_at <= min(now, database_now)
    connection.execute(delete(SocketTicket).where(SocketTicket.session_id == session, old))
    ticket = new_secret()
    until = max(now, database_now) + LIFE_SECONDS * 1000
    held = (None, None) if token is None else scopes.written(token)
    _INSERT.many(connection, [(hash_secret(ticket), session, *held, until)])
    return Written(ticket)


def require_known(connection: Connection, hashed: str) -> None:
    """Raises `TicketInvalid`. Asked before `use`, so that whoever guesses writes nothing."""
    if not _KNOWN.each(connection, [(hashed,)]):
        raise errors.TicketInvalid


def use(connection: Connection, hashed: str) -> Written[Bearer]:
    """Whose it is; nobody else has then used it. Raises `TicketInvalid`."""
    # One statement: of two who come at once only one deletes the row.
    used = delete(SocketTicket).where(
        SocketTicket.ticket_hash == hashed, clock.is_ahead(SocketTicket.expires_at, now_ms())
    )
    columns = (SocketTicket.session_id, SocketTicket.scopes, SocketTicket.rooms)
    found = connection.execute(used.returning(*columns)).all()
    if len(found) != 1:
        raise errors.TicketInvalid
    [(session, words, rooms)] = found
    return Written(Bearer(session, None if words is None else scopes.parse(words, rooms)))


_KNOWN = Prepared(
    select(SocketTicket.session_id).where(SocketTicket.ticket_hash == bindparam("hashed")), "hashed"
)
_INSERT = insertion(
    cast(Table, SocketTicket.__table__), "ticket_hash session_id scopes rooms expires_at"
)
