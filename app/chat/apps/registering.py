"""Registering an app, changing it, and removing it.

An app of a member is for that member alone, and gives them no more than a token of theirs would.
Owners of the server open one to everybody: then it may ask all people, in the page's own words.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from ... import errors, token_format
from ...db import clock
from ...db.tables import App as AppRow
from ...db.tables import AppGrant, Session
from ...security import hash_secret, new_id
from .. import audit, text
from ..access import now_ms
from ..effects import Written
from ..members.bots import require_person
from ..people import sessions
from . import redirects
from .registered import NAME_MAX, App, find

# More than anybody looks after; all of them are one page.
MOST = 20


@dataclass(frozen=True, slots=True)
class NewApp:
    """A wish to register an app, with the name as typed."""

    name: str
    redirect_uris: Sequence[str]
    is_confidential: bool
    for_everybody: bool = False


def register(
    connection: Connection, user: str, new: NewApp, *, by: str | None
) -> Written[tuple[App, str | None]]:
    """With its secret, which is shown this once. Under its person's lock.

    Raises `Invalid`, `TooManyApps` and `NotForBots`.
    """
    require_person(user)
    uris = redirects.checked(new.redirect_uris)
    mine = select(func.count()).where(AppRow.owner_id == user)
    if connection.execute(mine).scalar_one() >= MOST:
        raise errors.TooManyApps
    secret = token_format.new(token_format.APP_SECRET) if new.is_confidential else None
    row = {
        "id": new_id("app"),
        "owner_id": user,
        "name": _name(new.name),
        "redirect_uris": json.dumps(uris),
        "secret_hash": hash_secret(secret) if secret else None,
        "for_everybody": new.for_everybody,
        "created_at": max(now_ms(), clock.read(connection)),
    }
    connection.execute(insert(AppRow).values(row))
    _note(connection, "register_app", str(row["id"]), by=by, name=row["name"])
    return Written((find(connection, str(row["id"])), secret))


def change(
    connection: Connection,
    app: str,
    *,
    name: str | None = None,
    redirect_uris: Sequence[str] | None = None,
    for_everybody: bool | None = None,
    by: str | None,
    is_vouched: bool = False,
) -> Written[App]:
    """Change an app; what is None stays as it is. Raises `NotFound` and `Invalid`.

    Another name or address closes an app that is for everybody: an owner of the server has opened
    it as it was. Unless one does this: `is_vouched`.
    """
    # Whoever opens it meanwhile opens what it becomes by this, and not what it was.
    connection.execute(select(AppRow.id).where(AppRow.id == app).with_for_update())
    before = find(connection, app)
    values: dict[str, Any] = {}
    if name is not None:
        values["name"] = _name(name)
    if redirect_uris is not None:
        values["redirect_uris"] = json.dumps(redirects.checked(redirect_uris))
    if for_everybody is not None:
        values["for_everybody"] = for_everybody
    if values:
        connection.execute(update(AppRow).where(AppRow.id == app).values(values))
    now = find(connection, app)
    if (now.name, now.redirect_uris) != (before.name, before.redirect_uris):
        after: dict[str, Any] = {"now": now.name, "redirect_uris": now.redirect_uris}
        _note(connection, "change_app", app, by=by, name=before.name, **after)
        if now.for_everybody and not is_vouched:
            return change(connection, app, for_everybody=False, by=by)
    if now.for_everybody != before.for_everybody:
        act = "open_app" if now.for_everybody else "close_app"
        _note(connection, act, app, by=by, name=now.name)
    return Written(now)


def renew_secret(
    connection: Connection, app: str, *, by: str | None
) -> Written[tuple[App, str | None]]:
    """In the place of the old one, at once. Raises `Conflict` for an app that has none."""
    found = find(connection, app)
    if not found.is_confidential:
        raise errors.Conflict("This app has no secret.")
    secret = token_format.new(token_format.APP_SECRET)
    connection.execute(
        update(AppRow).where(AppRow.id == app).values(secret_hash=hash_secret(secret))
    )
    _note(connection, "renew_app_secret", app, by=by, name=found.name)
    return Written((find(connection, app), secret))


def remove(connection: Connection, app: str, *, by: str | None) -> Written[None]:
    """With all that people let it do, at once and with its sockets. Raises `NotFound`."""
    # Whoever is given leave meanwhile holds this row, too (`hold`).
    connection.execute(select(AppRow.id).where(AppRow.id == app).with_for_update())
    found = find(connection, app)
    _note(connection, "remove_app", app, by=by, name=found.name, of=found.owner.id)
    ended = sessions.end(
        connection, Session.id.in_(select(AppGrant.id).where(AppGrant.app_id == app))
    )
    connection.execute(delete(AppRow).where(AppRow.id == app))
    return Written(None, ended)


def _name(typed: str) -> str:
    return text.name(typed, longest=NAME_MAX, what="name of the app")


def _note(
    connection: Connection,
    act: str,
    app: str,
    *,
    by: str | None,
    of: str | None = None,
    **told: Any,
) -> None:
    member = None if of == by else of
    audit.add(connection, act, actor=by, member=member, app=app, **told)
