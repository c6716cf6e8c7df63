"""What people let apps do: begin, list, end.

A grant has a session of the same id, as a token has, and ends as those do. It has no end of its
own, but one that nobody used for as long as a sign-in lasts is over.
"""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, insert, select

from ... import errors
from ...db import clock
from ...db.tables import App, AppCode, AppGrant, Session
from ...security import new_id
from .. import audit, scopes
from ..access import now_ms
from ..effects import Written
from ..moments import DAY_MS
from ..people import sessions
from ..scopes import Scope, TokenScope

# Of one app for one person: as many devices as somebody has. More end what was unused for longest.
MOST_OF_APP = 10
# Of their ids, which are those of their sessions, too.
PREFIX = "g"
# So many are listed; they end by themselves when nobody uses them.
LISTED_MOST = 200


@dataclass(frozen=True, slots=True)
class ListedGrant:
    """A grant as its person sees it."""

    id: str
    app: str
    app_name: str
    scopes: tuple[Scope, ...]
    rooms: tuple[str, ...] | None
    created_at: int
    last_used_at: int | None


def begin(
    connection: Connection, *, user: str, app: str, name: str, bounds: TokenScope
) -> Written[str]:
    """Its id. Its person's lock and the app are held. Ends what goes beyond `MOST_OF_APP`."""
    grant, now = new_id(PREFIX), max(now_ms(), clock.read(connection))
    sessions.begin_of_token(connection, grant, user=user, now=now)
    words, rooms = scopes.written(bounds)
    row = {
        "id": grant,
        "app_id": app,
        "scopes": words,
        "rooms": rooms,
        "created_at": now,
    }
    connection.execute(insert(AppGrant).values(row))
    audit.add(connection, "connect_app", actor=user, name=name, app=app, scopes=words)
    others = (
        select(AppGrant.id)
        .join(Session, Session.id == AppGrant.id)
        .where(Session.user_id == user, AppGrant.app_id == app, AppGrant.id != grant)
        .order_by(Session.last_seen_at.desc(), AppGrant.id)
        .offset(MOST_OF_APP - 1)
        .limit(MOST_OF_APP)
    )
    return Written(grant, sessions.end(connection, Session.id.in_(others)))


def listed(connection: Connection, user: str) -> list[ListedGrant]:
    """A person's, the newest first."""
    return _listed(connection, Session.user_id == user)


def is_one(session: str) -> bool:
    """Whether this is the session of a grant."""
    return session.startswith(f"{PREFIX}_")


def end_one(connection: Connection, user: str, grant: str, *, by: str | None) -> Written[None]:
    """At once, with its sockets. Raises `NotFound` unless it is this person's own."""
    found = _listed(connection, (Session.user_id == user) & (AppGrant.id == grant))
    if not found:
        raise errors.NotFound
    ended = sessions.end(connection, Session.id == grant)
    told: dict[str, Any] = {"name": found[0].app_name, "app": found[0].app}
    audit.add(connection, "disconnect_app", actor=by, member=None if by == user else user, **told)
    return Written(None, ended)


def sweep(connection: Connection, *, days: int) -> Written[None]:
    """End what nobody used for so long, and forget codes that were never used."""
    now = min(now_ms(), clock.read(connection))
    unused = select(AppGrant.id).join(Session, Session.id == AppGrant.id)
    unused = unused.where(Session.last_seen_at < now - days * DAY_MS - sessions.GRACE_MS)
    stale = (AppCode.expires_at < now - DAY_MS) & AppCode.grant_id.is_(None)
    connection.execute(delete(AppCode).where(stale))
    return Written(None, sessions.end(connection, Session.id.in_(unused)))


def _listed(connection: Connection, which: ColumnElement[bool]) -> list[ListedGrant]:
    rows = connection.execute(
        select(
            *(AppGrant.id, App.id, App.name, AppGrant.scopes, AppGrant.rooms),
            *(AppGrant.created_at, Session.last_seen_at),
        )
        .join(App, App.id == AppGrant.app_id)
        .join(Session, Session.id == AppGrant.id)
        .where(which)
        .order_by(AppGrant.created_at.desc(), AppGrant.id.desc())
        .limit(LISTED_MOST)
    )
    return [
        ListedGrant(
            id=id,
            app=app,
            app_name=name,
            scopes=scopes.parse(words, None).in_order,
            rooms=None if rooms is None else tuple(json.loads(rooms)),
            created_at=created_at,
            last_used_at=sessions.last_use(seen, begun=created_at),
        )
        for id, app, name, words, rooms, created_at, seen in rows
    ]
