"""Messages that are sent later, as sockets and REST show them."""

from typing import Any

from ..chat.moments import timestamp
from ..chat.scheduled import Mark, Scheduled
from .events import time_if_any


def shown_scheduled(scheduled: Scheduled) -> dict[str, Any]:
    """The fields of `ScheduledOut`; msgspec encodes them."""
    return {
        "id": scheduled.id,
        "room": scheduled.room,
        "user": scheduled.author,
        "text": scheduled.text,
        "at": timestamp(scheduled.at),
        "repeat": scheduled.repeat,
        "time_zone": scheduled.time_zone,
        "state": scheduled.state,
        "failure": scheduled.failure,
        "failed_at": time_if_any(scheduled.failed_at),
        "seq": scheduled.seq,
        "client_id": scheduled.client_id,
    }


def shown_mark(mark: Mark) -> dict[str, Any]:
    """An item of the frame `scheduled`."""
    return {**mark._asdict(), "at": timestamp(mark.at)}
