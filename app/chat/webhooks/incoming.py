"""Webhooks by which other programs write in a room: make, list, renew, take away, look up.

Each writes as a bot of its own, which belongs to whoever made it, and for as long as they may make
one there.
"""

from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, func, insert, select, update
from sqlalchemy import delete as delete_from
from sqlalchemy.orm import aliased

from ... import errors
from ...db import row_lock
from ...db.tables import Bot, IncomingWebhook, Member, User
from ...security import hash_secret, new_id, new_secret
from .. import audit, names, rights, text
from ..access import Membership, Person, membership, now_ms
from ..effects import Effects, Written
from ..log import batch
from ..log.act import Draft
from ..members import members
from ..people import bots

# Of one room.
MOST = 20
# The account's name, which people need not type; what they read is the display name.
NAME_PREFIX = "hook-"
# Use is noted no more often: each time is a write.
NOTED_MS = 60_000


class Incoming(NamedTuple):
    """A webhook as those who look after it see it."""

    id: str
    room: str
    bot: Person
    owner: Person | None
    created_at: int
    last_used_at: int | None
    is_active: bool
    """Whether its address is good for anything at the moment."""


class Address(NamedTuple):
    """Where a secret lets somebody write."""

    webhook: str
    room: str
    bot: str
    last_used_at: int | None

    def is_to_be_noted(self) -> bool:
        return self.last_used_at is None or self.last_used_at < now_ms() - NOTED_MS


def require(connection: Connection, room: str, user: str) -> Membership:
    """Raises `Forbidden`, and what keeps them out of the room."""
    member = membership(connection, room, user)
    rights.require(rights.INCOMING_WEBHOOKS, member.role)
    return member


def create(
    connection: Connection, key: bytes, room: str, *, user: str, name: str
) -> Written[tuple[Incoming, str]]:
    """With its secret. Raises `TooManyWebhooks`, `NameTaken`, `Invalid`, what adding a bot does."""
    room = require(connection, room, user).room
    display_name = text.display_name(name)
    # Before names, as everywhere.
    row_lock.ROOMS.take(connection, [room])
    mine = select(func.count()).where(IncomingWebhook.room_id == room)
    if connection.execute(mine).scalar_one() >= MOST:
        raise errors.TooManyWebhooks(most=MOST)
    hook, secret = new_id("h"), new_secret()
    account = NAME_PREFIX + new_id("").removeprefix("_")
    bot = bots.create(connection, user, name=account, display_name=display_name)
    draft = Draft(members.ADD, room, user, member=bot)
    _, events = batch.append_all(connection, [draft], key)
    row = {
        "id": hook,
        "room_id": room,
        "bot_id": bot,
        "secret_hash": hash_secret(secret),
        "created_at": now_ms(),
    }
    connection.execute(insert(IncomingWebhook).values(row))
    audit.add(connection, "make_incoming_webhook", actor=user, room=room, member=bot)
    return Written((_find(connection, room, hook), secret), Effects(events=events))


def listed(connection: Connection, room: str, *, user: str) -> list[Incoming]:
    """The oldest first."""
    room = require(connection, room, user).room
    return _those(connection, IncomingWebhook.room_id == room)


def found(connection: Connection, room: str, hook: str, *, user: str) -> Incoming:
    """Raises `NotFound` for one that is not of that room, and what `require` does."""
    return _find(connection, require(connection, room, user).room, hook)


def renew(
    connection: Connection, room: str, hook: str, *, user: str
) -> Written[tuple[Incoming, str]]:
    """Another secret; the one before is good for nothing from now on."""
    one, secret = found(connection, room, hook, user=user), new_secret()
    this = update(IncomingWebhook).where(IncomingWebhook.id == one.id)
    connection.execute(this.values(secret_hash=hash_secret(secret), last_used_at=None))
    audit.add(connection, "renew_incoming_webhook", actor=user, room=one.room, member=one.bot.id)
    return Written((_find(connection, one.room, one.id), secret))


def revoke(connection: Connection, key: bytes, room: str, hook: str, *, user: str) -> Written[None]:
    """For good: its bot leaves the room, and others may be called as it was."""
    one = found(connection, room, hook, user=user)
    connection.execute(delete_from(IncomingWebhook).where(IncomingWebhook.id == one.id))
    effects = bots.end(connection, key, one.bot.id)
    names.lock(connection)
    names.release(connection, names.USER, one.bot.id)
    audit.add(connection, "revoke_incoming_webhook", actor=user, room=one.room, member=one.bot.id)
    return Written(None, effects)


def by_secret(connection: Connection, secret: str) -> Address:
    """Raises `NotFound` for one that is not good, and `WebhookStopped`."""
    this = IncomingWebhook.secret_hash == hash_secret(secret)
    for one in _those(connection, this):
        if not one.is_active:
            raise errors.WebhookStopped
        return Address(one.id, one.room, one.bot.id, one.last_used_at)
    raise errors.NotFound


def note_used(connection: Connection, webhook: str) -> Written[None]:
    this = update(IncomingWebhook).where(IncomingWebhook.id == webhook)
    connection.execute(this.values(last_used_at=now_ms()))
    return Written(None)


_bot, _owner = aliased(User), aliased(User)
_held, _writes = aliased(Member), aliased(Member)


def _those(connection: Connection, which: ColumnElement[bool]) -> list[Incoming]:
    columns = (
        *(IncomingWebhook.id, IncomingWebhook.room_id),
        *(_bot.id, _bot.name, _bot.display_name, _bot.disabled_at, _writes.user_id),
        *(_owner.id, _owner.name, _owner.display_name, _owner.disabled_at, _held.role),
        *(IncomingWebhook.created_at, IncomingWebhook.last_used_at),
    )
    room = IncomingWebhook.room_id
    query = (
        select(*columns)
        .join(_bot, _bot.id == IncomingWebhook.bot_id)
        .join(Bot, Bot.user_id == _bot.id)
        .outerjoin(_owner, _owner.id == Bot.owner_id)
        .outerjoin(_held, (_held.room_id == room) & (_held.user_id == _owner.id))
        .outerjoin(_writes, (_writes.room_id == room) & (_writes.user_id == _bot.id))
        .order_by(IncomingWebhook.created_at, IncomingWebhook.id)
    )
    rows: list[Any] = [*connection.execute(query.where(which))]
    return [_shown(*row) for row in rows]


def _find(connection: Connection, room: str, hook: str) -> Incoming:
    this = (IncomingWebhook.id == hook) & (IncomingWebhook.room_id == room)
    for one in _those(connection, this):
        return one
    raise errors.NotFound


def _shown(id: str, room: str, *rest: Any) -> Incoming:
    bot, (disabled_at, writes), rest = Person(*rest[:3]), rest[3:5], rest[5:]
    owner = Person(*rest[:3]) if rest[0] else None
    owner_disabled_at, role, created_at, last_used_at = rest[3:]
    is_active = (
        disabled_at is None
        and writes is not None
        and owner is not None
        and owner_disabled_at is None
        and role is not None
        and rights.allows(rights.INCOMING_WEBHOOKS, role)
    )
    return Incoming(id, room, bot, owner, created_at, last_used_at, is_active)
