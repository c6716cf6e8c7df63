"""The log of deliveries, which is kept for a week."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, delete, func, select, tuple_

from ...db.tables import WebhookCursor, WebhookDelivery
from ..access import now_ms
from ..effects import Written
from ..listing import Number, Slice, cut
from ..moments import DAY_MS

KEPT_MS = 7 * DAY_MS
# Some milliseconds of the writer's time.
SWEPT_AT_ONCE = 1000


class Place(NamedTuple):
    """Where a slice of the log ends."""

    at: Number
    id: str


class Delivery(NamedTuple):
    """One attempt. The fields are columns."""

    id: str
    at: int
    message_id: str
    type: str
    room_id: str | None
    seq: int | None
    attempt: int
    status: int | None
    error: str | None
    milliseconds: int


class Progress(NamedTuple):
    """How it goes with a webhook."""

    last: Delivery | None
    failures: int
    """How often what is next in some room was tried in vain."""
    next_try_at: int | None


_COLUMNS = [getattr(WebhookDelivery, name) for name in Delivery._fields]


def listed(
    connection: Connection, webhook: str, *, after: Place | None, limit: int
) -> Slice[Delivery, Place]:
    """The newest first."""
    order = (WebhookDelivery.at, WebhookDelivery.id)
    which = WebhookDelivery.webhook_id == webhook
    if after is not None:
        which &= tuple_(*order) < tuple_(after.at, after.id)
    rows = connection.execute(
        select(*_COLUMNS)
        .where(which)
        .order_by(*(column.desc() for column in order))
        .limit(limit + 1)
    )
    found = [Delivery(*row) for row in rows]
    return cut(found, limit, lambda one: Place(one.at, one.id))


def progress(connection: Connection, webhooks: Sequence[str]) -> list[Progress]:
    """Of each of them, in this order."""
    failing = (
        select(
            WebhookCursor.webhook_id,
            func.max(WebhookCursor.attempts),
            func.min(WebhookCursor.due_at),
        )
        .where(WebhookCursor.webhook_id.in_(webhooks), WebhookCursor.attempts > 0)
        .group_by(WebhookCursor.webhook_id)
    )
    found = {hook: (failures, due_at) for hook, failures, due_at in connection.execute(failing)}
    return [Progress(_newest(connection, hook), *found.get(hook, (0, None))) for hook in webhooks]


def _newest(connection: Connection, webhook: str) -> Delivery | None:
    items = listed(connection, webhook, after=None, limit=1).items
    return items[0] if items else None


def sweep(connection: Connection) -> Written[bool]:
    """Forget some that are old. Whether more may be there."""
    old = (
        select(WebhookDelivery.id)
        .where(WebhookDelivery.at < now_ms() - KEPT_MS)
        .limit(SWEPT_AT_ONCE)
    )
    gone = connection.execute(delete(WebhookDelivery).where(WebhookDelivery.id.in_(old)))
    return Written(gone.rowcount == SWEPT_AT_ONCE)
