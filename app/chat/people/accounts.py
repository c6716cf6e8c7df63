"""Accounts, for those who run the server: look them up, disable them, give roles and passwords.

Each act says who does it, None being the command line, and leaves a row in the audit log. Whoever
acts for somebody has taken the actor's lock together with that of the account's person.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, NamedTuple

from sqlalchemy import Connection, delete, func, insert, select, update

from ... import errors, security
from ...db import clock, row_lock
from ...db.statement import position
from ...db.tables import App, Audit, ExternalAccount, PasswordLink, Session, User
from .. import audit, revocations
from ..access import OWNER, Person, is_guest, now_ms
from ..effects import Effects, Written
from ..listing import Slice, cut
from ..members import bots
from ..moments import DAY_MS
from . import directory, guest_links, guests, invites, sessions, users

Role = Literal["owner", "member"]
# Long enough to find somebody who reads it; whoever else finds it has no longer.
LINK_MS = DAY_MS


class Place(NamedTuple):
    """Accounts are listed by name."""

    name_key: str


@dataclass(frozen=True, slots=True)
class Account:
    """An account as an owner of the server sees it."""

    id: str
    name: str
    display_name: str
    role: str
    created_at: int
    disabled_at: int | None
    sessions: int
    last_seen_at: int | None
    """None for somebody who is signed in nowhere."""
    external_id: str | None
    """That of the application by which they sign in; None for people with a password."""
    owner: Person | None = None
    """The person to whom a bot belongs; None for people."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link with which somebody sets a new password, once."""

    code: str
    expires_at: int


def listed(
    connection: Connection, *, words: str, after: Place | None, limit: int
) -> Slice[Account, Place]:
    """All accounts by name, or those whose names hold these words."""
    query = select(User.name_key, *_COLUMNS).where(
        User.name_key > (after.name_key if after else "")
    )
    if wanted := directory.normalized(words):
        query = query.where(position(User.search_text, wanted) > 0)
    rows: Sequence[Any] = connection.execute(query.order_by(User.name_key).limit(limit + 1)).all()
    owners = bots.owners(connection, [row[1] for row in rows])
    return cut(rows, limit, lambda last: Place(last[0])).each(
        lambda row: replace(Account(*row[1:]), owner=owners.get(row[1]))
    )


def find(connection: Connection, user: str) -> Account:
    """Raises `NotFound`."""
    row = connection.execute(select(*_COLUMNS).where(User.id == user)).first()
    if row is None:
        raise errors.NotFound
    return replace(Account(*row), owner=bots.owners(connection, [user]).get(user))


def change(
    connection: Connection,
    user: str,
    *,
    by: str | None,
    disabled: bool | None = None,
    role: Role | None = None,
    reason: str = "",
) -> Written[Account]:
    """Disable or enable an account, give it another role; what holds already is no change.

    Nobody does it to themselves, and one owner who can sign in is left: raises `Conflict` and
    `LastServerOwner`. Guests don't come back: raises `NotForGuests`.
    """
    row_lock.PEOPLE.take(connection, [user])
    before = find(connection, user)
    effects = Effects()
    is_disabled = before.disabled_at is not None
    if by == user and (disabled not in (None, is_disabled) or role not in (None, before.role)):
        raise errors.Conflict("Another owner of this server has to do that.")
    if role not in (None, before.role):
        bots.require_person(user)
        _set(connection, user, role=role)
        told: dict[str, Any] = {"role": role, "before": before.role}
        audit.add(connection, "server_role", actor=by, member=user, reason=reason, **told)
    if disabled not in (None, is_disabled):
        if is_disabled and is_guest(user):
            raise errors.NotForGuests  # their name may be somebody else's by now
        _set(connection, user, disabled_at=now_ms() if disabled else None)
        act = "disable" if disabled else "enable"
        audit.add(connection, act, actor=by, member=user, reason=reason)
        if disabled:
            connection.execute(delete(PasswordLink).where(PasswordLink.user_id == user))
            # Whoever is letting one of their apps do something meanwhile holds its row.
            theirs = select(App.id).where(App.owner_id == user).order_by(App.id)
            connection.execute(theirs.with_for_update())
            ending = sessions.of_person(user) | sessions.of_apps_of(user)
            effects = sessions.end(connection, ending | guests.sessions_by(user))
            guest_links.take_back_made_by(connection, user)
        # Their profile says so.
        revocations.add(connection, revocations.PERSON, [user])
        effects += Effects(people=[user])
    if disabled or role == "member":
        _end_links_made_by(connection, user)
        _require_owner(connection)
    return Written(find(connection, user), effects)


def _require_owner(connection: Connection) -> None:
    """Under a lock that all take who take an owner away: the later one sees what the first did."""
    revocations.lock(connection)
    owners = select(User.id).where(User.role == OWNER, User.disabled_at.is_(None))
    if connection.execute(owners.limit(1)).first() is None:
        raise errors.LastServerOwner


def end_sessions(
    connection: Connection, user: str, *, by: str | None, reason: str = ""
) -> Written[None]:
    """All of them, everywhere, with the tokens and those of their bots."""
    row_lock.PEOPLE.take(connection, [user])
    audit.add(connection, "end_sessions", actor=by, member=user, reason=reason)
    return Written(None, sessions.end(connection, sessions.of_person(user)))


def set_password(
    connection: Connection, user: str, hashed: str, *, by: str | None
) -> Written[None]:
    """Ends all sessions. Raises `SignsInElsewhere`."""
    bots.require_person(user)
    require_password(connection, user)
    row_lock.PEOPLE.take(connection, [user])
    audit.add(connection, "reset_password", actor=by, member=user)
    return users.set_password(connection, user, hashed)


def make_link(
    connection: Connection, user: str, *, by: str | None, reason: str = ""
) -> Written[Link]:
    """In the place of an older one.

    Raises `Conflict` for an account that is disabled, and `SignsInElsewhere`.
    """
    bots.require_person(user)
    require_password(connection, user)
    row_lock.PEOPLE.take(connection, [user])
    if find(connection, user).disabled_at is not None:
        raise errors.Conflict("This account is disabled: enable it first.")
    code, now = security.new_secret(), max(now_ms(), clock.read(connection))
    link = Link(code, now + LINK_MS)
    connection.execute(delete(PasswordLink).where(PasswordLink.user_id == user))
    connection.execute(
        insert(PasswordLink).values(
            user_id=user,
            code_hash=security.hash_secret(code),
            created_at=now,
            expires_at=link.expires_at,
        )
    )
    audit.add(connection, "password_link", actor=by, member=user, reason=reason)
    return Written(link)


def require_password(connection: Connection, user: str) -> None:
    """Raises `SignsInElsewhere`."""
    if find(connection, user).external_id is not None:
        raise errors.SignsInElsewhere


def _end_links_made_by(connection: Connection, user: str) -> None:
    """Whoever is an owner no more leaves no way in: to the server, or to the accounts of others."""
    invites.end_made_by(connection, user)
    # Twice as far back as a link lives, whatever the clocks say: the audit log has who made it.
    lately = Audit.at > now_ms() - 2 * LINK_MS
    made = select(Audit.member_id).where(
        Audit.act == "password_link", Audit.actor_id == user, lately
    )
    connection.execute(delete(PasswordLink).where(PasswordLink.user_id.in_(made)))


def of_link(connection: Connection, code: str) -> users.User:
    """The user whose password this link sets. Raises `LinkInvalid`."""
    found = connection.execute(
        select(PasswordLink.user_id).where(
            PasswordLink.code_hash == security.hash_secret(code),
            clock.is_ahead(PasswordLink.expires_at, now_ms()),
        )
    ).scalar()
    if found is None:
        raise errors.LinkInvalid
    return users.by_id(connection, found)


def use_link(connection: Connection, code: str, hashed: str) -> Written[None]:
    """Set a new password, which ends all sessions and the link. Raises `LinkInvalid`."""
    user = of_link(connection, code).id
    row_lock.PEOPLE.take(connection, [user])
    of_link(connection, code)  # another may have used it while this one waited
    audit.add(connection, "reset_password", actor=user, member=user, by="link")
    return users.set_password(connection, user, hashed)


_session_of_user = Session.user_id == User.id
_COLUMNS: tuple[Any, ...] = (
    User.id,
    User.name,
    User.display_name,
    User.role,
    User.created_at,
    User.disabled_at,
    select(func.count())
    .where(_session_of_user, Session.is_token.is_(False))
    .correlate(User)
    .scalar_subquery(),
    select(func.max(Session.last_seen_at))
    .where(_session_of_user)
    .correlate(User)
    .scalar_subquery(),
    select(ExternalAccount.external_id)
    .where(ExternalAccount.user_id == User.id)
    .correlate(User)
    .scalar_subquery(),
)


def _set(connection: Connection, user: str, **values: object) -> None:
    connection.execute(update(User).where(User.id == user).values(values))
