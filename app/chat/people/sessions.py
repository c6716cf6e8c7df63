"""Sessions: one row per sign-in on one device; ending one tells its live sockets."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar, cast

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Table,
    bindparam,
    case,
    delete,
    or_,
    select,
    tuple_,
    update,
)

from ... import errors
from ...db import clock, row_lock
from ...db.statement import Prepared, insertion
from ...db.tables import ApiToken, App, AppGrant, Bot, Session, User
from ...security import Claims, hash_secret, new_id, new_secret
from .. import revocations
from ..access import Person, now_ms
from ..effects import NOTHING, Effects, Written
from ..listing import Number, Slice, cut
from ..moments import DAY_MS
from ..scopes import TokenScope

T = TypeVar("T")

# Use is written down some time after it (app/work/last_seen.py): till then a session must not end.
GRACE_MS = 600_000
# Of what is too much, so many are ended at once: some milliseconds of the writer's time.
ENDED_AT_ONCE = 500
USER_AGENT_MAX = 300
# The end of the year 9999: a session has to have one.
FOREVER_MS = 253_402_300_799_000


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The session's user as they are now."""

    user: Person
    role: str
    created_at: int
    session: str
    token: TokenScope | None = None
    """What they may do of all that, if it is a token's; looked at where it was presented."""


Check = Callable[[Connection], SignedIn]
"""Looks up whose session a credential names. Raises `Unauthenticated`."""


class Place(NamedTuple):
    """Sessions are listed by what never changes."""

    created_at: Number
    session: str


@dataclass(frozen=True, slots=True)
class Listed:
    """One of a person's sign-ins."""

    id: str
    created_at: int
    last_seen_at: int
    address: str
    user_agent: str


@dataclass(frozen=True, slots=True)
class Device:
    """Where a sign-in comes from."""

    address: str
    user_agent: str


@dataclass(frozen=True, slots=True)
class Grant:
    """A new or renewed sign-in, with the secret that its owner keeps."""

    user: str
    session: str
    secret: str


def begin_cookie(
    connection: Connection,
    *,
    user: str,
    device: Device,
    days: int,
    most: int = 0,
    instead_of: str | None = None,
) -> Written[Grant]:
    """A session for a browser; the secret is the cookie's value and is stored hashed.

    Ends the session of the cookie that the browser had before, and what goes beyond `most`.
    """
    before = NOTHING
    if instead_of is not None:
        before = end(connection, Session.cookie_hash == hash_secret(instead_of))
    secret = new_secret()
    begun = begin(
        connection, user=user, device=device, days=days, most=most, cookie_hash=hash_secret(secret)
    )
    return Written(Grant(user, begun.result, secret), before + begun.effects)


def begin(
    connection: Connection,
    *,
    user: str,
    device: Device,
    days: int,
    most: int,
    cookie_hash: str | None = None,
) -> Written[str]:
    """A session that no secret is known for yet: its id. Ends what goes beyond `most`."""
    # Take the later of the two clocks: by a slow one the new session would be over already.
    session, now = new_id("s"), max(now_ms(), clock.read(connection))
    agent = device.user_agent[:USER_AGENT_MAX]
    until = _end_of_life(now, days)
    row = (session, user, cookie_hash, now, now, until, device.address, agent, False)
    _INSERT.many(connection, [row])
    return Written(session, _end_unused(connection, user, most=most, but=session))


def begin_of_token(
    connection: Connection, token: str, *, user: str, now: int, until: int = FOREVER_MS
) -> None:
    """That of a token, or of what somebody lets an app do: of the same id, and it ends as they do.

    Use does not prolong it.
    """
    _INSERT.many(connection, [(token, user, None, now, now, until, "", "", True)])


def last_use(seen: int | None, *, begun: int) -> int | None:
    """When one was used last: it begins as if it had been, and is noted some time after it was."""
    return seen if seen is not None and seen > begun else None


def by_cookie(connection: Connection, cookie: str) -> SignedIn:
    """Raises `Unauthenticated`."""
    return _signed_in(_BY_COOKIE.each(connection, [(hash_secret(cookie), now_ms())]))


def by_id(connection: Connection, session: str) -> SignedIn:
    """Raises `Unauthenticated`."""
    return _signed_in(_BY_ID.each(connection, [(session, now_ms())]))


def by_id_to_write(
    connection: Connection, session: str, user: str, with_people: Collection[str] = ()
) -> SignedIn:
    """Like `by_id`, for a write: nobody ends the session before it is done.

    The person's lock too: what is done with it, like a new password, comes before sessions. And
    those of others to whom it is done.
    """
    row_lock.PEOPLE.take(connection, {user, *with_people})
    row_lock.SESSIONS.take(connection, [session])
    return by_id(connection, session)


def by_claims(connection: Connection, claims: Claims) -> SignedIn:
    """Raises `Unauthenticated`."""
    who = by_id(connection, claims.session)
    if who.user.id != claims.user:
        raise errors.Unauthenticated
    return who


def acting(
    connection: Connection, check: Check, act: Callable[[Connection, SignedIn], T]
) -> tuple[SignedIn, T]:
    """The user of a request and the result of `act`, from one read: neither is older."""
    who = check(connection)
    return who, act(connection, who)


def touch(connection: Connection, used: Collection[str], *, days: int) -> None:
    """Note that they were used, which prolongs them; not those of tokens."""
    now = now_ms()
    until = _end_of_life(now, days)
    _TOUCH.many(connection, [(now, until, session, now) for session in sorted(used)])


def listed(
    connection: Connection, user: str, *, after: Place | None, limit: int
) -> Slice[Listed, Place]:
    """A person's sign-ins, the newest first."""
    query = select(
        Session.id,
        Session.created_at,
        Session.last_seen_at,
        Session.address,
        Session.user_agent,
    ).where(
        Session.user_id == user,
        Session.is_token.is_(False),
        clock.is_ahead(Session.expires_at, now_ms()),
    )
    if after is not None:
        query = query.where(tuple_(Session.created_at, Session.id) < tuple(after))
    rows = connection.execute(
        query.order_by(Session.created_at.desc(), Session.id.desc()).limit(limit + 1)
    )
    items = [Listed(*row) for row in rows]
    return cut(items, limit, lambda last: Place(last.created_at, last.id))


def end_one(connection: Connection, session: str, *, user: str) -> Written[None]:
    """Raises `NotFound` unless it is this person's own, and no token's."""
    own = (Session.user_id == user) & Session.is_token.is_(False)
    ended = end(connection, (Session.id == session) & own)
    if not ended.sessions:
        raise errors.NotFound
    return Written(None, ended)


def end(connection: Connection, which: ColumnElement[bool]) -> Effects:
    """End the sessions, and note it for other processes that have sockets of theirs.

    Those of tokens with their tokens.
    """
    ended = _end(connection, which)
    tokens = [session for session, is_token in ended if is_token]
    if tokens:
        connection.execute(delete(ApiToken).where(ApiToken.id.in_(tokens)))
    return Effects(sessions=[session for session, _ in ended])


def expire(connection: Connection, which: ColumnElement[bool]) -> Effects:
    """End sessions that have expired; tokens stay, to be told that they have."""
    return Effects(sessions=[session for session, _ in _end(connection, which)])


def _end(connection: Connection, which: ColumnElement[bool]) -> list[tuple[str, bool]]:
    # In one order, and after all who act for them: what they do is older.
    ids = select(Session.id).where(which).order_by(Session.id)
    row_lock.take_found(connection, ids, to_delete=True)
    # One statement: a session that is prolonged meanwhile is not among those that expired.
    gone = delete(Session).where(which).returning(Session.id, Session.is_token)
    ended = [(session, bool(is_token)) for session, is_token in connection.execute(gone)]
    revocations.add(connection, revocations.SESSION, [session for session, _ in ended])
    return ended


def of_person(user: str) -> ColumnElement[bool]:
    """The sessions of a person and those of their bots, which end together."""
    theirs = select(Bot.user_id).where(Bot.owner_id == user)
    return or_(Session.user_id == user, Session.user_id.in_(theirs))


def of_apps_of(user: str) -> ColumnElement[bool]:
    """Those of what anybody lets the apps do that this person has registered."""
    theirs = select(AppGrant.id).join(App, App.id == AppGrant.app_id).where(App.owner_id == user)
    return Session.id.in_(theirs)


def sweep(connection: Connection) -> Written[None]:
    """End what has expired, and forget what every node knows to have ended."""
    now = min(now_ms(), clock.read(connection))
    revocations.forget(connection, now)
    return Written(None, expire(connection, Session.expires_at <= now))


def _end_of_life(now: int, days: int) -> int:
    return now + days * DAY_MS + GRACE_MS


def _end_unused(connection: Connection, user: str, *, most: int, but: str) -> Effects:
    """End those of a person that were unused for longest; `most=0` lets them have any number."""
    if not most:
        return NOTHING
    others = (
        select(Session.id)
        .where(Session.user_id == user, Session.id != but, Session.is_token.is_(False))
        .order_by(Session.last_seen_at.desc(), Session.created_at.desc(), Session.id)
    )
    return end(connection, Session.id.in_(others.offset(most - 1).limit(ENDED_AT_ONCE)))


def _signed_in(found: Iterable[Sequence[Any]]) -> SignedIn:
    for user, name, display_name, *rest in found:
        return SignedIn(Person(user, name, display_name), *rest)
    raise errors.Unauthenticated("This session has ended.")


_SIGNED_IN = (
    select(
        User.id,
        User.name,
        User.display_name,
        User.role,
        User.created_at,
        Session.id,
    )
    .join(Session, Session.user_id == User.id)
    .where(
        clock.is_ahead(Session.expires_at, bindparam("now", type_=BigInteger)),
        User.disabled_at.is_(None),
    )
)
_BY_ID = Prepared(_SIGNED_IN.where(Session.id == bindparam("session")), "session now")
_BY_COOKIE = Prepared(_SIGNED_IN.where(Session.cookie_hash == bindparam("hash")), "hash now")
_INSERT = insertion(
    cast(Table, Session.__table__),
    "id user_id cookie_hash created_at last_seen_at expires_at address user_agent is_token",
)
_TOUCH = Prepared(
    update(Session)
    .where(Session.id == bindparam("session"), Session.last_seen_at < bindparam("before"))
    .values(
        last_seen_at=bindparam("now"),
        expires_at=case(
            (Session.is_token, Session.expires_at), else_=bindparam("until", type_=BigInteger)
        ),
    ),
    "now until session before",
)
