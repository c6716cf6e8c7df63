"""The webhooks of a room, or of somebody's account: make, list, change, rotate, take away."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, cast
from urllib.parse import urlsplit

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from ... import errors
from ...db.statement import insert_if_new
from ...db.tables import Member, RoomHead, Webhook, WebhookCursor
from ...security import new_id
from .. import audit, rights
from ..access import membership, now_ms
from ..effects import Written
from ..log.event import TYPES
from ..moments import DAY_MS
from . import signing
from .signing import Signing

# Of one room, or of one account.
MOST = 20
# So long the secret before signs as well, after another one was made.
OVERLAP_MS = DAY_MS
ACTIVE, PAUSED = "active", "paused"


class Hook(NamedTuple):
    """A webhook as those who look after it see it. The fields are columns."""

    id: str
    room_id: str | None
    owner_id: str
    url: str
    types: str
    signing: Signing
    secret: bytes
    old_secret: bytes | None
    old_until: int | None
    state: str
    created_at: int

    @property
    def wanted(self) -> Sequence[str]:
        """Names of event types; none is all of them."""
        return self.types.split()


COLUMNS = [getattr(Webhook, name) for name in Hook._fields]


@dataclass(frozen=True, slots=True)
class NewHook:
    """What somebody wants; the address has been looked at."""

    url: str
    types: Sequence[str]
    signing: Signing


@dataclass(frozen=True, slots=True)
class HookChange:
    """None leaves a part as it is."""

    url: str | None = None
    types: Sequence[str] | None = None
    active: bool | None = None


def require(connection: Connection, room: str | None, user: str) -> str | None:
    """The room's id, if it is about one. Raises `Forbidden`, and what keeps them out of it."""
    if room is None:
        return None
    member = membership(connection, room, user)
    rights.require(rights.WEBHOOKS, member.role)
    return member.room


def create(
    connection: Connection, key: bytes, room: str | None, *, user: str, new: NewHook
) -> Written[tuple[Hook, str]]:
    """With what its receiver verifies by. `room` is None for all rooms of that person."""
    types = _types(new.types)
    room = require(connection, room, user)
    mine = Webhook.room_id == room if room else _of_account(user)
    if connection.execute(select(func.count()).where(mine)).scalar_one() >= MOST:
        raise errors.TooManyWebhooks(most=MOST)
    hook, secret = new_id("h"), signing.new_secret()
    row = {
        "id": hook,
        "room_id": room,
        "owner_id": user,
        "url": new.url,
        "types": types,
        "signing": new.signing,
        "secret": signing.seal(key, hook, secret),
        "state": ACTIVE,
        "created_at": now_ms(),
    }
    connection.execute(insert(Webhook).values(row))
    mine = select(Member.room_id).where(Member.user_id == user)
    for each in [room] if room else connection.execute(mine).scalars().all():
        begin(connection, hook, each)
    audit.add(connection, "make_webhook", actor=user, room=room, webhook=hook, host=host(new.url))
    return Written((_find(connection, hook), signing.shown(new.signing, secret)))


def begin(connection: Connection, hook: str, room: str, *, after: int | None = None) -> None:
    """From now on, or after that event of the room."""
    head = connection.execute(select(RoomHead.head).where(RoomHead.room_id == room)).scalar_one()
    row = {
        "webhook_id": hook,
        "room_id": room,
        "seq": head if after is None else after,
        "attempts": 0,
        "due_at": 0,
        "leased_until": 0,
    }
    # Another node may have begun it just now.
    insert_if_new(connection, cast(Table, WebhookCursor.__table__), row)


def listed(connection: Connection, room: str | None, *, user: str) -> list[Hook]:
    """Those of a room, or of one's account, the oldest first."""
    room = require(connection, room, user)
    which = Webhook.room_id == room if room else _of_account(user)
    order = (Webhook.created_at, Webhook.id)
    return [
        Hook(*row) for row in connection.execute(select(*COLUMNS).where(which).order_by(*order))
    ]


def found(connection: Connection, room: str | None, hook: str, *, user: str) -> Hook:
    """Raises `NotFound` for one that is not of that room or person, and what its room refuses."""
    room = require(connection, room, user)
    one = _find(connection, hook)
    if one.room_id != room or (room is None and one.owner_id != user):
        raise errors.NotFound
    return one


def change(
    connection: Connection, room: str | None, hook: str, *, user: str, wanted: HookChange
) -> Written[Hook]:
    """What is active again goes on where it stood."""
    before = found(connection, room, hook, user=user)
    values: dict[str, Any] = {}
    if wanted.url is not None:
        values["url"] = wanted.url
    if wanted.types is not None:
        values["types"] = _types(wanted.types)
    if wanted.active is not None:
        values["state"] = ACTIVE if wanted.active else PAUSED
        # Whoever turns it on answers for what it reads.
        values["owner_id"] = user
        fresh = {"attempts": 0, "first_tried_at": None, "due_at": 0}
        of_hook = WebhookCursor.webhook_id == hook
        connection.execute(update(WebhookCursor).where(of_hook).values(fresh))
    if values:
        connection.execute(update(Webhook).where(Webhook.id == hook).values(values))
        told = {"state": values["state"]} if "state" in values else {}
        told |= {"host": host(values["url"])} if "url" in values else {}
        audit.add(
            connection, "change_webhook", actor=user, room=before.room_id, webhook=hook, **told
        )
    return Written(_find(connection, hook))


def rotate(
    connection: Connection, key: bytes, room: str | None, hook: str, *, user: str
) -> Written[tuple[Hook, str]]:
    """Another secret; the one before signs beside it for a day."""
    before = found(connection, room, hook, user=user)
    secret = signing.new_secret()
    values = {
        "secret": signing.seal(key, hook, secret),
        "old_secret": before.secret,
        "old_until": now_ms() + OVERLAP_MS,
    }
    connection.execute(update(Webhook).where(Webhook.id == hook).values(values))
    audit.add(connection, "rotate_webhook", actor=user, room=before.room_id, webhook=hook)
    return Written((_find(connection, hook), signing.shown(before.signing, secret)))


def remove(connection: Connection, room: str | None, hook: str, *, user: str) -> Written[None]:
    before = found(connection, room, hook, user=user)
    connection.execute(delete(Webhook).where(Webhook.id == hook))
    where, gone = before.room_id, host(before.url)
    audit.add(connection, "remove_webhook", actor=user, room=where, webhook=hook, host=gone)
    return Written(None)


def secrets_of(key: bytes, hook: Hook) -> list[bytes]:
    """Those that sign now; none if the server's key is another than it was."""
    kept = [hook.secret]
    if hook.old_secret is not None and (hook.old_until or 0) > now_ms():
        kept.append(hook.old_secret)
    return [secret for each in kept if (secret := signing.unseal(key, hook.id, each)) is not None]


def host(url: str) -> str:
    """Of an address as others may read it: the rest of it may be a secret."""
    return urlsplit(url).hostname or ""


def _find(connection: Connection, hook: str) -> Hook:
    row = connection.execute(select(*COLUMNS).where(Webhook.id == hook)).first()
    if row is None:
        raise errors.NotFound
    return Hook(*row)


def _of_account(user: str) -> Any:
    return Webhook.room_id.is_(None) & (Webhook.owner_id == user)


def _types(names: Sequence[str]) -> str:
    unknown = sorted({*names} - {*TYPES})
    if unknown:
        raise errors.Invalid(f"types: there is no event type {unknown[0][:40]!r}.")
    return " ".join(name for name in TYPES if name in names)
