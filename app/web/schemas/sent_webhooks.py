"""The bodies of webhooks that the server sends (`wire/webhooks.py`), one for each type of event."""

from typing import Any, Literal

from typing_extensions import TypedDict

from ...chat.log.event import EventType
from ...wire import webhooks
from .events import EVENTS, EventPerson, Time


class CutEvent(TypedDict):
    """In the place of an event that is too long: read it in the log."""

    type: str
    room: str
    seq: int
    at: Time
    user: EventPerson
    truncated: Literal[True]


class Tried(TypedDict):
    """`room` is null of a webhook for all rooms of its owner."""

    webhook: str
    room: str | None


class WebhookTest(TypedDict):
    """What "send a test" sends."""

    type: Literal["webhook.test"]
    timestamp: Time
    data: Tried


def _body(kind: EventType, event: Any) -> Any:
    fields = {"type": Literal[kind.name], "timestamp": Time, "data": event | CutEvent}
    schema = TypedDict(event.__name__.replace("Event", "Webhook"), fields)  # type: ignore[misc]
    schema.__doc__ = f"An event of the type `{kind.name}`."
    return schema


BODIES: dict[str, Any] = {
    **{kind.name: _body(kind, event) for kind, event in EVENTS.items()},
    webhooks.TEST: WebhookTest,
}
