"""The bodies of webhooks (Standard Webhooks 1.0.0)."""

import msgspec

from ..chat.access import now_ms
from ..chat.log.event import Event
from ..chat.moments import timestamp
from .events import person, wire

# A receiver need take no more.
MOST_BYTES = 20_000
TEST = "webhook.test"
_encode = msgspec.json.Encoder().encode


def message_id(epoch: str, event: Event) -> str:
    """The same for each attempt, on each node: a receiver drops what it has by it."""
    return f"evt_{epoch}_{event.room}_{event.seq}"


def body(event: Event) -> bytes:
    """The event as everywhere; of one that is too long, where to read it."""
    about = {"type": event.type.name, "timestamp": timestamp(event.at)}
    whole = _encode({**about, "data": wire(event)})
    if len(whole) <= MOST_BYTES:
        return whole
    part = {
        "type": event.type.name,
        "room": event.room,
        "seq": event.seq,
        "at": timestamp(event.at),
        "user": person(event.user),
        "truncated": True,
    }
    return _encode({**about, "data": part})


def test_body(webhook: str, room: str | None) -> bytes:
    """What "send a test" sends."""
    data = {"webhook": webhook, "room": room}
    return _encode({"type": TEST, "timestamp": timestamp(now_ms()), "data": data})
