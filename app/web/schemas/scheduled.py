"""Messages that are sent later, as answers of REST show them."""

from typing import Literal

import msgspec
from pydantic import BaseModel

from ...chat.occurrences import Repeat
from ...chat.scheduled import Scheduled
from ...wire.scheduled import shown_scheduled
from .events import Time
from .pages import Page
from .people import PersonOut


class ScheduledOut(BaseModel):
    """`user` is in whose name it is sent; `at` is the next time.

    `failure` is the code of why it was not sent the last time. It is sent under `client_id`. `seq`
    is that of the message, once it was sent.
    """

    id: str
    room: str
    user: PersonOut
    text: str
    at: Time
    repeat: Repeat
    time_zone: str
    state: Literal["waiting", "failed", "sent", "cancelled"]
    failure: str | None
    failed_at: Time | None
    seq: int | None
    client_id: str

    @classmethod
    def of(cls, scheduled: Scheduled) -> "ScheduledOut":
        return cls.model_validate(msgspec.to_builtins(shown_scheduled(scheduled)))


class ScheduledPage(Page):
    items: list[ScheduledOut]
