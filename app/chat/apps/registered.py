"""Apps that are registered: by whom, under which name, and to which addresses they send back."""

import hmac
import json
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, select, tuple_

from ... import errors
from ...db.tables import App as AppRow
from ...db.tables import User
from ...security import hash_secret
from ..access import Person
from ..listing import Number, Slice, cut

NAME_MAX = 60


@dataclass(frozen=True, slots=True)
class App:
    """An app, with who registered it."""

    id: str
    name: str
    redirect_uris: tuple[str, ...]
    secret_hash: str | None
    for_everybody: bool
    created_at: int
    owner: Person
    is_stopped: bool
    """While who registered it is disabled: then it gets nothing from anybody."""

    @property
    def is_confidential(self) -> bool:
        """Whether it can keep a secret, and has to show one."""
        return self.secret_hash is not None

    def is_for(self, user: str) -> bool:
        return not self.is_stopped and (self.for_everybody or self.owner.id == user)

    def is_shown_by(self, secret: str | None) -> bool:
        """Whether this is its secret; of one that has none, whether none is given."""
        if self.secret_hash is None:
            return not secret
        return secret is not None and hmac.compare_digest(hash_secret(secret), self.secret_hash)


class Place(NamedTuple):
    """Apps are listed by what never changes, the newest first."""

    created_at: Number
    id: str


def find(connection: Connection, app: str) -> App:
    """Raises `NotFound`."""
    for found in _listed(connection, AppRow.id == app):
        return found
    raise errors.NotFound("There is no such app.")


def of_person(connection: Connection, user: str) -> list[App]:
    """Those that they registered, the newest first."""
    return _listed(connection, AppRow.owner_id == user)


def find_own(connection: Connection, user: str, app: str) -> App:
    """Raises `NotFound` unless it is this person's own."""
    for found in _listed(connection, (AppRow.id == app) & (AppRow.owner_id == user)):
        return found
    raise errors.NotFound("You have no such app.")


def listed(connection: Connection, *, after: Place | None, limit: int) -> Slice[App, Place]:
    """All of the server."""
    which: ColumnElement[bool] = AppRow.id.is_not(None)
    if after is not None:
        which = tuple_(AppRow.created_at, AppRow.id) < tuple(after)
    found = _listed(connection, which, limit=limit + 1)
    return cut(found, limit, lambda last: Place(last.created_at, last.id))


def hold(connection: Connection, app: str) -> App | None:
    """The app as it is until the end of the transaction; None if it is gone."""
    held = select(AppRow.id).where(AppRow.id == app).with_for_update(read=True, key_share=True)
    if connection.execute(held).first() is None:
        return None
    return find(connection, app)


def hold_shown(connection: Connection, shown: App) -> App:
    """Like `hold`, of an app that has shown what it has to, and still may.

    Raises `InvalidClient`.
    """
    held = hold(connection, shown.id)
    if held is None or held.is_stopped or held.secret_hash != shown.secret_hash:
        raise errors.InvalidClient
    return held


def _listed(
    connection: Connection, which: ColumnElement[bool], *, limit: int | None = None
) -> list[App]:
    rows = connection.execute(
        select(
            *(AppRow.id, AppRow.name, AppRow.redirect_uris, AppRow.secret_hash),
            *(AppRow.for_everybody, AppRow.created_at, User.disabled_at),
            *(User.id, User.name, User.display_name),
        )
        .join(User, User.id == AppRow.owner_id)
        .where(which)
        .order_by(AppRow.created_at.desc(), AppRow.id.desc())
        .limit(limit)
    )
    return [_shown(*row) for row in rows]


def _shown(
    id: str,
    name: str,
    redirect_uris: str,
    secret_hash: str | None,
    for_everybody: bool,
    created_at: int,
    disabled_at: int | None,
    *owner: str,
) -> App:
    return App(
        id=id,
        name=name,
        redirect_uris=tuple(json.loads(redirect_uris)),
        secret_hash=secret_hash,
        for_everybody=for_everybody,
        created_at=created_at,
        owner=Person(*owner),
        is_stopped=disabled_at is not None,
    )
